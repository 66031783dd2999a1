/** A report in which every field that takes a text holds one of these, and every list the officer can add to as well. */
import type { Entries, Field } from '../../../../../src/entries/entries';
import { computeFigures } from '../../../../../src/figures/figures';
import { layOutWorkbook } from '../../../../../src/layout/workbook';
import type { ReportScope } from '../../../../../src/plan/scope';
import type { WorkbookModel } from '../../../../../src/workbook/model';
import { appendRow } from '../../../../../src/workflows/sample/modelEdits';
import { sampleEntries } from '../../../../../src/workflows/sample/sampleEntries';

const filled = <Name extends Field>(fields: readonly Name[], text: string): Record<Name, string> =>
  Object.fromEntries(fields.map((field) => [field, text])) as Record<Name, string>;

function entriesWith(scope: ReportScope, text: string): Entries {
  const sample = sampleEntries(scope, 1);
  const { leads, coordinates } = scope;
  const coordinated = [...coordinates.targets, ...coordinates.tasks];
  return {
    ...sample,
    info: filled(
      ['abbreviation', 'documentNumber', 'place', 'preparer', 'phone', 'signer', 'authority', 'signerTitle'],
      text,
    ),
    general: filled(['overview', 'difficulties', 'proposals', 'nextTasks', 'outside'], text),
    measures: new Map(
      leads.targets.flatMap(({ measures }) =>
        measures.map(({ id }) => [id, { ...sample.measures.get(id), ...filled(['basis', 'cause', 'evidence'], text) }]),
      ),
    ),
    tasks: new Map(
      leads.tasks.map(({ id }) => [
        id,
        { ...sample.tasks.get(id), ...filled(['result', 'basis', 'delayCause', 'proposal'], text) },
      ]),
    ),
    coordination: new Map(coordinated.map(({ id }) => [id, { text }])),
    explanations: [{ code: 'fell', rowId: leads.tasks[0]?.id ?? '', field: 'percent', value: text, reason: text }],
  };
}

/** The workbook, with a row beside those of the annex. */
export function workbookWith(scope: ReportScope, text: string): WorkbookModel {
  const entries = entriesWith(scope, text);
  const explanations = entries.explanations.map((line) => ({ ...line, place: text, message: text }));
  const model = layOutWorkbook(scope, entries, computeFigures(scope, entries), { sheets: [], explanations });
  return appendRow('224-PL II', { text, result: text })(model);
}
