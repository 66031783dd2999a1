/**
 * Sample workbooks for demonstrations and tests: plausible entries in each, and every kind of mistake planted in one of
 * them, in a known place. Not planted, because a workbook's model cannot hold them: macros, external links, cells with
 * an error value (#REF!), texts past Excel's own limit; and what only a caller's expectation or the year's end makes wrong.
 */
import type { FindingCode } from '../../checks/registry';
import { computeFigures } from '../../figures/figures';
import { layOutWorkbook, type Additions } from '../../layout/workbook';
import type { ReportScope } from '../../plan/scope';
import type { WorkbookModel } from '../../workbook/model';
import { workbookFileName } from '../makeWorkbook';
import { cellMistakes } from './cellMistakes';
import { columnKeyOf, sheetOf, type Mistake, type Planted, type Sample } from './mistake';
import { placeOf } from './modelEdits';
import { historyMistakes, rowMistakes } from './rowMistakes';
import { sampleEntries } from './sampleEntries';
import { identityMistakes, structureMistakes } from './structureMistakes';

const mistakes: readonly Mistake[] = [
  ...cellMistakes,
  ...rowMistakes,
  ...historyMistakes,
  ...structureMistakes,
  ...identityMistakes,
];

/** The finding a planted mistake raises, and where. */
export interface PlantedMistake {
  readonly code: FindingCode;
  readonly sheet?: string;
  readonly cell?: string;
  readonly rowId?: string;
  readonly field?: string;
}

export interface SampleWorkbook {
  readonly model: WorkbookModel;
  readonly mistake?: PlantedMistake;
}

export interface SamplePlan {
  /** By the workbook's file name. */
  readonly assigned: ReadonlyMap<string, Mistake>;
  /** Kinds of mistake that no workbook was left for, or none has a row for. */
  readonly notPlanted: readonly FindingCode[];
}

/** Gives each kind of mistake a workbook of its own that has a row for it; those with the fewest rows choose first. */
export function planSample(scopes: readonly ReportScope[], seed: number): SamplePlan {
  const samples = new Map(
    scopes.map((scope) => [workbookFileName(scope), { scope, entries: sampleEntries(scope, seed) }]),
  );
  const choices = mistakes
    .map((mistake) => ({
      mistake,
      fitting: [...samples].filter(([, sample]) => mistake.plant(sample) !== undefined).map(([name]) => name),
    }))
    .sort((a, b) => a.fitting.length - b.fitting.length);
  const assigned = new Map<string, Mistake>();
  const notPlanted: FindingCode[] = [];
  for (const { mistake, fitting } of choices) {
    const name = fitting.find((candidate) => !assigned.has(candidate));
    if (name === undefined) notPlanted.push(mistake.code);
    else assigned.set(name, mistake);
  }
  return { assigned, notPlanted };
}

export function makeSample(scope: ReportScope, seed: number, mistake?: Mistake): SampleWorkbook {
  const sample: Sample = { scope, entries: sampleEntries(scope, seed) };
  const planted = mistake?.plant(sample);
  if (!mistake || !planted) return { model: laidOut(sample) };
  const model = laidOut(planted);
  return { model: planted.edit?.(model) ?? model, mistake: { code: mistake.code, ...place(planted, model) } };
}

function laidOut({ scope, entries, staleStamp = false }: Sample & { readonly staleStamp?: boolean }): WorkbookModel {
  const figures = computeFigures(scope, entries);
  return layOutWorkbook(scope, entries, figures, staleStamp ? STALE : undefined);
}

const STALE: Additions = {
  sheets: [],
  explanations: [],
  stamp: { sending: 1, time: '2026-01-01T00:00:00Z', hash: '0'.repeat(64) },
};

function place(planted: Planted, model: WorkbookModel): Omit<PlantedMistake, 'code'> {
  const { rowId, field } = planted;
  const sheet = planted.sheet ?? (rowId === undefined ? undefined : sheetOf(planted, rowId));
  const found = model.sheets.find(({ name }) => name === sheet);
  const cell =
    found && rowId !== undefined && field !== undefined ? placeOf(found, rowId, columnKeyOf(field)) : undefined;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(rowId === undefined ? {} : { rowId }),
    ...(field === undefined ? {} : { field }),
  };
}
