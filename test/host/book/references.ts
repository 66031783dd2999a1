/** Sheet names and cells inside formulas: what a rename, a deletion and inserted or deleted rows do to them. */
import { type Box, parseBox, sheetPrefix, spell } from './box';

/** A text in quotes, or a sheet's name with its "!". Texts come first so that nothing inside them is touched. */
const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function mapSheets(formula: string, name: string, to: string): string {
  return formula.replace(SHEET, (whole: string, quoted?: string, bare?: string) => {
    const found = quoted?.replaceAll("''", "'") ?? bare;
    return found !== undefined && same(found, name) ? to : whole;
  });
}

export const renameSheet = (formula: string, from: string, to: string): string =>
  mapSheets(formula, from, sheetPrefix(to));

export const breakSheet = (formula: string, name: string): string => mapSheets(formula, name, '#REF!');

const AREA =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * Every reference of a formula to one sheet, moved; null stands for #REF!.
 * @param home the sheet in which the formula stands
 */
export function moveReferences(formula: string, home: string, sheet: string, move: (box: Box) => Box | null): string {
  return formula.replace(AREA, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return whole;
    const named = prefix
      ?.slice(0, -1)
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'");
    const box = same(named ?? home, sheet) ? parseBox(address) : undefined;
    if (!box) return whole;
    const moved = move(box);
    if (!moved) return `${prefix ?? ''}#REF!`;
    return `${prefix ?? ''}${keepFixed(address, spell(moved))}`;
  });
}

/** Puts the "$" of the old spelling into the new one. */
function keepFixed(old: string, spelled: string): string {
  const marks = old.split(':').map((corner) => [corner.startsWith('$'), /\w\$\d/.test(corner)] as const);
  return spelled
    .split(':')
    .map((corner, index) => {
      const [column, row] = marks[index] ?? marks[0] ?? [false, false];
      const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
      if (letters === '') return `${column ? '$' : ''}${digits}`;
      return `${column ? '$' : ''}${letters}${row && digits !== '' ? '$' : ''}${digits}`;
    })
    .join(':');
}
