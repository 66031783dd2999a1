/** An officer's reason for a finding, written into Giải trình while the workbook is being filled in. */
import { explanationAsked, explanationKey } from '../checks/explanations';
import type { Entries } from '../entries/entries';
import { frontSheets } from '../layout/frontGrid';
import { layOutWorkbook } from '../layout/workbook';
import { MAX_TEXT } from '../workbook/limits';
import type { WorkbookModel } from '../workbook/model';
import type { CheckedWorkbook } from './checkWorkbook';
import { explanationLines } from './explanationLines';
import { findingKeys } from './findingKeys';

export interface Explained {
  readonly model: WorkbookModel;
  /** The only sheet of the model that differs from the workbook: Giải trình, with every line that is asked now. */
  readonly sheets: readonly string[];
}

/** @param reason "" takes it away. Undefined where nothing of that key asks for an explanation. */
export function explain(checked: CheckedWorkbook, findingKey: string, reason: string): Explained | undefined {
  const { scope, reading, figures, findings } = checked;
  const finding = findings[findingKeys(findings).indexOf(findingKey)];
  if (finding?.severity !== 'explain') return undefined;
  const asked = explanationAsked(finding, scope, reading.entries);
  const others = reading.entries.explanations.filter((line) => explanationKey(line) !== explanationKey(asked));
  const given = reason.trim().slice(0, MAX_TEXT);
  const entries: Entries = {
    ...reading.entries,
    explanations: given === '' ? others : [...others, { ...asked, reason: given }],
  };
  const explanations = explanationLines(findings, scope, entries);
  return { model: layOutWorkbook(scope, entries, figures, { explanations }), sheets: [frontSheets.explanations.name] };
}
