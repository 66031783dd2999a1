/** From a snapshot to a reading: the entries of a report workbook, how each cell was understood, and what is not as laid out. */
import type { EarlierFigure, Entries, MeasureEntry, OutsideRow, TaskEntry } from '../../entries/entries';
import type { EntryValue, Reading } from '../../entries/reading';
import { computeFigures } from '../../figures/figures';
import type { ReportScope } from '../../plan/scope';
import type { Snapshot } from '../../workbook/snapshot';
import { withForm } from '../annexForm';
import { emptyEntries } from '../emptyEntries';
import { frontSheets } from '../frontGrid';
import { generatedSheetNames, isGenerated } from '../submission/names';
import { readReportEdits, readUnkept } from '../submission/readEdits';
import { annexSheetOf, readAnnex, type AnnexReading } from './annex';
import { Collector } from './collector';
import { readExplanations } from './explanations';
import { readGeneral, readInfo } from './front';
import { readEarlier, readIdentity } from './identity';
import { readRetired } from './retired';
import { annexPlanOf, findSheet } from './sheetIndex';

/** @param history the agency's figures of earlier periods as the consolidator keeps them; without it, as the workbook does */
export function readWorkbook(scope: ReportScope, snapshot: Snapshot, history?: readonly EarlierFigure[]): Reading {
  const collector = new Collector();
  const { stamp } = readIdentity(snapshot);
  const info = readInfo(scope, snapshot, collector);
  const annexes = readAnnexes(scope, snapshot, collector);
  const general = readGeneral(scope, snapshot, collector);
  const explanations = readExplanations(snapshot, collector);
  const retired = readRetired(snapshot, collector);
  noteWorkbook(scope, snapshot, stamp !== undefined, collector);
  const entries: Entries = {
    ...emptyEntries(scope),
    info,
    general,
    measures: entriesOf<MeasureEntry>(annexes.targets),
    tasks: entriesOf<TaskEntry>(annexes.tasks),
    coordination: new Map(
      [...annexes.targets, ...annexes.tasks].flatMap(({ coordination }) =>
        [...coordination].map(([id, text]) => [id, { text }] as const),
      ),
    ),
    outside: annexes.outside,
    explanations,
    unread: collector.unread,
    earlier: history ?? readEarlier(snapshot),
    ...(retired.length === 0 ? {} : { retired }),
  };
  let edits: Reading['edits'] | undefined;
  let unkept: Reading['unkept'] | undefined;
  return {
    entries,
    cells: collector.cells,
    locate: collector.locate,
    facts: collector.facts,
    /** Read when they are asked for: who consolidates thousands of reports never does. */
    get edits() {
      return (edits ??= readReportEdits(snapshot));
    },
    get unkept() {
      return (unkept ??= readUnkept(snapshot));
    },
    ...(stamp ? { stamp } : {}),
  };
}

interface AnnexReadings {
  readonly targets: AnnexReading[];
  readonly tasks: AnnexReading[];
  readonly outside: OutsideRow[];
}

function readAnnexes(scope: ReportScope, snapshot: Snapshot, collector: Collector): AnnexReadings {
  const entries = emptyEntries(scope);
  const figures = computeFigures(scope, entries);
  const readings: AnnexReadings = { targets: [], tasks: [], outside: [] };
  for (const part of scope.annexes) {
    const reading = withForm(scope, part, entries, figures, (form) => readAnnex(form, snapshot, collector));
    readings[part.kind].push(reading);
    for (const row of reading.outside) readings.outside.push(row);
  }
  return readings;
}

/** Fields decoded by a column's codec are of that field's type: the columns declare both. */
function entriesOf<Entry extends object>(readings: readonly AnnexReading[]): ReadonlyMap<string, Entry> {
  return new Map(
    readings.flatMap(({ values }) =>
      [...values].flatMap(([id, fields]): [string, Entry][] =>
        fields.size === 0 ? [] : [[id, Object.fromEntries<EntryValue>(fields) as Entry]],
      ),
    ),
  );
}

/** @param isSubmission sheets of the generated names are ours: before a report was made nobody but an officer can have added them. */
function noteWorkbook(scope: ReportScope, snapshot: Snapshot, isSubmission: boolean, { facts }: Collector): void {
  const laidOut = [...Object.values(frontSheets), ...scope.annexes.map(annexSheetOf)];
  const ours = new Set([
    ...laidOut.flatMap((sheet) => findSheet(snapshot, sheet)?.index.name ?? []),
    ...(isSubmission ? generatedSheetNames : []),
  ]);
  const carried = [scope.plan, ...scope.riders].map(({ id }) => id);
  for (const sheet of snapshot.sheets) {
    if (ours.has(sheet.name) || sheet.cells.length === 0 || isGenerated(sheet)) continue;
    const planId = annexPlanOf(sheet);
    const isOfOther = planId !== undefined && !carried.includes(planId);
    facts.push({ kind: 'foreign-sheet', sheet: sheet.name, ...(isOfOther ? { planId } : {}) });
  }
  if (snapshot.hasMacros) facts.push({ kind: 'macros' });
  if (snapshot.hasExternalLinks) facts.push({ kind: 'external-links' });
}
