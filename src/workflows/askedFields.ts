/** The fields of a row's form in the order a face asks for them: what belongs together stands together, and nothing is said twice. */
import { rowCaseLabels } from '../entries/words';
import type { FormField, RowForm } from './rowForm';

/** Asked for by the case of a row: they follow it, in this order. */
const BY_CASE: readonly string[] = ['basis', 'newDue'];

/** @param isNeeded is there something else about the field to be seen, as a finding? */
export function askedFields(form: RowForm, isNeeded: (field: FormField) => boolean): readonly FormField[] {
  const { fields } = form;
  const isExtended = fields.some(({ field, shown }) => field === 'rowCase' && shown === rowCaseLabels.extended);
  const isAsked = (one: FormField): boolean =>
    one.field !== 'newDue' || isExtended || one.shown !== '' || isNeeded(one);
  return caseTogether(fields)
    .filter(isAsked)
    .map((one) => ({ ...one, hint: hintBeside(form, one) }));
}

function caseTogether(fields: readonly FormField[]): readonly FormField[] {
  const rowCase = fields.findIndex(({ field }) => field === 'rowCase');
  if (rowCase < 0) return fields;
  const byCase = BY_CASE.flatMap((name) => fields.filter(({ field }) => field === name));
  const others = (some: readonly FormField[]): FormField[] => some.filter((one) => !byCase.includes(one));
  return [...others(fields.slice(0, rowCase + 1)), ...byCase, ...others(fields.slice(rowCase + 1))];
}

/** What stands above the fields is not repeated at them: of "Tử số: số hồ sơ… (lũy kế…). Nhập số nguyên." only how to enter it. */
function hintBeside({ asked }: RowForm, { hint }: FormField): string {
  const said = asked.split('\n').find((line) => line !== '' && (hint.startsWith(line) || isCutFrom(hint, line)));
  if (said === undefined) return hint;
  return hint.slice(said.length).replace(/^(?: \([^)]*\))?\.\s*/, '');
}

/** Excel's own prompts are cut; so is a long hint. */
const isCutFrom = (hint: string, line: string): boolean => hint.endsWith('…') && line.startsWith(hint.slice(0, -1));
