/** The cells that hold more than one text, or words of ours beside it: how what stands there is told apart again. */

export const RECIPIENTS_HEADING = 'Nơi nhận:';
export const RECIPIENT_MARK = '- ';

/** Of the cell with the authority, the room to sign and the name of who signs. */
export const SIGNED = 'authority+signer';

/** "- Như trên;" as "Như trên;", without the heading above. */
export const recipientsIn = (text: string): string =>
  text
    .split('\n')
    .filter((line, index) => index > 0 || !/^\s*nơi nhận\s*:?\s*$/i.test(line))
    .map((line) => line.replace(/^\s*[-–] ?/, ''))
    .join('\n');

/**
 * The title above the room to sign, the name below it. Where nothing parts them any more, the last line is the name only if
 * it is the one that stood there: nothing is guessed.
 */
export function signedIn(text: string, signer: string): { readonly authority: string; readonly signer: string } {
  const lines = text.split('\n').map((line) => line.trim());
  const blank = lines.indexOf('', 1);
  const isBeside = blank < 0 && signer !== '' && lines.at(-1) === signer.trim();
  const end = blank < 0 ? lines.length - (isBeside ? 1 : 0) : blank;
  return {
    authority: lines.slice(0, end).join('\n').trim(),
    signer: lines
      .slice(end)
      .filter((line) => line !== '')
      .join(' '),
  };
}
