/**
 * A finding (nội dung cần rà soát) is data: what is wrong where, with the parameters of its sentence. The Vietnamese
 * sentence and its fix are made in src/checks/describe, in one place.
 */
import type { Field } from './entries';
import type { EntryValue } from './reading';

/** error = lỗi, blocks the report; explain = cần giải trình, asks for a word of justification; notice = lưu ý, informs. */
export const severities = ['error', 'explain', 'notice'] as const;
export type Severity = (typeof severities)[number];

export interface Finding<Code extends string = string, Params = Readonly<Record<string, unknown>>> {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly cell?: string;
  /** Row or measure id. */
  readonly rowId?: string;
  readonly field?: Field;
  readonly params: Params;
  /** A safe repair, one click: the value to put in the cell, as an entry holds it. */
  readonly repair?: EntryValue;
}
