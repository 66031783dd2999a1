/** Texts as Excel takes them without reading a number, a day, a formula or anything else into them. */

import { MAX_TEXT } from '../../../workbook/limits';
import type { CellPut } from '../../../workbook/port';

/** Past this length nothing that starts with a letter is read as a number, a day or a word of Excel's own. */
const LONGEST_GUESSED = 255;

const startsWithLetter = /^\p{L}/u;
/** Months are days only beside a figure, and TRUE, FALSE and the like are single words. */
const isWords = /^\P{N}+\s\P{N}+$/u;

const isPlain = (text: string): boolean =>
  startsWithLetter.test(text) && (text.length > LONGEST_GUESSED || isWords.test(text));

/**
 * Excel keeps what follows a leading apostrophe as text and swallows the apostrophe: asText('12/2026') is "'12/2026",
 * and so is asText("'x") "''x". What cannot be mistaken goes without.
 */
export const asText = (text: string): string => (text === '' || isPlain(text) ? text : `'${text}`);

export const TEXT_FORMAT = '@';

/** With its apostrophe the text would be longer than Excel lets it be: the cell's format has to say that it is one. */
export const needsTextFormat = (value: CellPut['value'] | undefined): value is string =>
  typeof value === 'string' && asText(value).length > MAX_TEXT;

/** Excel swallows a leading apostrophe whatever the format, and there is no room to say it twice. */
export const cannotBeWritten = (value: CellPut['value'] | undefined): boolean =>
  needsTextFormat(value) && value.startsWith("'");

/** A value as Excel's values and formulas take it: null and '' empty the cell. */
export const asCell = (value: string | number | boolean | null): string | number | boolean =>
  typeof value === 'string' ? asText(value) : (value ?? '');
