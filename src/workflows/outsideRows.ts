/** Rows an officer inserted stand outside the annex: their words go on under "Công việc ngoài phụ lục". */
import type { Entries } from '../entries/entries';
import { failure, success, type Result } from '../result';
import { MAX_TEXT } from '../workbook/limits';

/** Fails where they hold more text than one cell can. */
export function withOutsideRows(entries: Entries): Result<Entries, 'outside-too-long'> {
  if (entries.outside.length === 0) return success(entries);
  const lines = entries.outside.map(({ text }) => `- ${text}`);
  const outside = [...(entries.general.outside === undefined ? [] : [entries.general.outside]), ...lines].join('\n');
  if (outside.length > MAX_TEXT) return failure('outside-too-long');
  return success({ ...entries, general: { ...entries.general, outside }, outside: [] });
}
