/** The officer's fields of Thông tin chung as a form: who prepares and signs, number, day and place. */
import type { InfoEntry } from '../entries/entries';
import { FRONT, infoFields } from '../layout/frontFields';
import type { CheckedWorkbook } from './checkWorkbook';

export interface InfoFormField {
  readonly field: keyof InfoEntry;
  readonly label: string;
  readonly hint: string;
  /** As the cell shows it; what could not be read, word for word; "" when empty. */
  readonly shown: string;
}

export function infoFormOf({ scope, reading: { entries } }: CheckedWorkbook): readonly InfoFormField[] {
  return infoFields(scope).map(({ field, label, hint, codec }) => {
    const value = entries.info[field];
    const unread = entries.unread.find((cell) => cell.rowId === FRONT.info && cell.field === field);
    const shown = value === undefined ? String(unread?.value ?? '') : codec.show(value);
    return { field, label, hint, shown };
  });
}
