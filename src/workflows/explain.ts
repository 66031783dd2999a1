/** An officer's reason for a finding, written into Giải trình while the workbook is being filled in. */
import { explanationAsked, explanationKey } from '../checks/explanations';
import type { Entries, Explanation } from '../entries/entries';
import { frontSheets } from '../layout/frontGrid';
import { layOutWorkbook } from '../layout/workbook';
import { failure, success, type Result } from '../result';
import { MAX_TEXT } from '../workbook/limits';
import type { WorkbookModel } from '../workbook/model';
import type { CheckedWorkbook } from './checkWorkbook';
import { TOO_LONG } from './edits';
import { explanationLines } from './explanationLines';
import { findingKeys } from './findingKeys';
import { lostInPlace } from './losses';

export interface Explained {
  readonly model: WorkbookModel;
  /** The only sheet of the model that differs from the workbook: Giải trình, with every line that is asked now. */
  readonly sheets: readonly string[];
  /** What writing it over takes: notes beside its lines. */
  readonly losses: readonly string[];
}

/** @param reason "" takes it away. Fails with the sentence that says why it cannot be taken. */
export function explain(checked: CheckedWorkbook, findingKey: string, reason: string): Result<Explained, string> {
  const { scope, reading, figures, findings } = checked;
  const asked = askedLine(checked, findingKey);
  if (!asked) return failure(NOT_ASKED);
  const given = reason.trim();
  if (given.length > MAX_TEXT) return failure(TOO_LONG);
  const others = reading.entries.explanations.filter((line) => explanationKey(line) !== explanationKey(asked));
  const entries: Entries = {
    ...reading.entries,
    explanations: given === '' ? others : [...others, { ...asked, reason: given }],
  };
  const explanations = explanationLines(findings, scope, entries);
  const sheets = [frontSheets.explanations.name];
  return success({
    model: layOutWorkbook(scope, entries, figures, { explanations }),
    sheets,
    losses: lostInPlace(checked, sheets),
  });
}

const NOT_ASKED = 'Nội dung này hiện không cần giải trình nữa.';

/**
 * What a finding asks to be explained, with the value it is about: while it stays the same, a reason written about it
 * holds. Undefined where nothing of that key asks for one.
 */
export function askedNow(checked: CheckedWorkbook, findingKey: string): string | undefined {
  const asked = askedLine(checked, findingKey);
  return asked && explanationKey(asked);
}

function askedLine(
  { scope, reading, findings }: CheckedWorkbook,
  findingKey: string,
): Omit<Explanation, 'reason'> | undefined {
  const finding = findings[findingKeys(findings).indexOf(findingKey)];
  return finding?.severity === 'explain' ? explanationAsked(finding, scope, reading.entries) : undefined;
}
