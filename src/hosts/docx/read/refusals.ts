/**
 * A zip and its XML are read with the readers of workbooks, whose refusals tell an officer to use Excel: here they are
 * turned into those of a Word file.
 */
import { failure, type Result } from '../../../result';
import type { Refusal, RefusalCode } from '../../../workbook/refusal';

const OF_WORD: ReadonlyMap<RefusalCode, RefusalCode> = new Map([
  ['not-a-zip', 'not-word'],
  ['old-xls', 'old-doc'],
  ['password', 'word-password'],
  ['bad-xml', 'corrupt'],
  ['dtd', 'word-unsafe'],
  ['too-deep', 'word-unsafe'],
  ['overlapping', 'word-unsafe'],
  ['too-large', 'word-too-large'],
  ['too-many-parts', 'word-too-large'],
  ['part-too-large', 'word-too-large'],
  ['total-too-large', 'word-too-large'],
  ['too-slow', 'word-too-large'],
]);

const ofWord = (refusal: Refusal): Refusal => ({ ...refusal, code: OF_WORD.get(refusal.code) ?? refusal.code });

export const refused = (refusal: Refusal): Result<never, Refusal> => failure(ofWord(refusal));
