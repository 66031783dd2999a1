/** From a snapshot to a reading: the entries of a report workbook, how each cell was understood, and what is not as laid out. */
import type { Entries, MeasureEntry, OutsideRow, TaskEntry } from '../../entries/entries';
import type { EntryValue, Reading } from '../../entries/reading';
import { computeFigures } from '../../figures/figures';
import type { ReportScope } from '../../plan/scope';
import type { Snapshot } from '../../workbook/snapshot';
import { emptyEntries } from '../emptyEntries';
import { frontSheets } from '../frontGrid';
import { coordinationLines, measureLines, taskLines } from '../line';
import { generatedSheetNames } from '../submission/names';
import { targetColumns } from '../targetColumns';
import { taskColumns } from '../taskColumns';
import { coordinationKeys } from '../workbook';
import { annexSheetOf, readAnnex, type AnnexReading } from './annex';
import { Collector } from './collector';
import { readExplanations } from './explanations';
import { readGeneral, readInfo } from './front';
import { readIdentity } from './identity';
import { findSheet } from './sheetIndex';

export function readWorkbook(scope: ReportScope, snapshot: Snapshot): Reading {
  const collector = new Collector();
  const { stamp, earlier } = readIdentity(snapshot);
  const info = readInfo(scope, snapshot, collector);
  const annexes = readAnnexes(scope, snapshot, collector);
  const general = readGeneral(scope, snapshot, collector);
  const explanations = readExplanations(snapshot, collector);
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
    earlier,
  };
  return {
    entries,
    cells: collector.cells,
    locate: collector.locate,
    facts: collector.facts,
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
  const figures = computeFigures(scope.plan, scope.leads, entries);
  const readings: AnnexReadings = { targets: [], tasks: [], outside: [] };
  for (const annex of scope.plan.annexes) {
    const reading =
      annex.kind === 'targets'
        ? readAnnex(
            {
              scope,
              annex,
              columns: targetColumns(scope.asksEstimate),
              lines: measureLines(scope, entries, figures),
              coordination: coordinationLines(scope.coordinates.targets, entries),
              coordinationKey: coordinationKeys.targets,
              numberOf: ({ measure }) => measure.no,
            },
            snapshot,
            collector,
          )
        : readAnnex(
            {
              scope,
              annex,
              columns: taskColumns(scope.asksEstimate),
              lines: taskLines(scope, entries, figures),
              coordination: coordinationLines(scope.coordinates.tasks, entries),
              coordinationKey: coordinationKeys.tasks,
              numberOf: ({ task }) => task.no,
            },
            snapshot,
            collector,
          );
    readings[annex.kind].push(reading);
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

/** @param isSubmission the generated sheets are ours: before a report was made nobody but an officer can have added them. */
function noteWorkbook(scope: ReportScope, snapshot: Snapshot, isSubmission: boolean, { facts }: Collector): void {
  const laidOut = [...Object.values(frontSheets), ...scope.plan.annexes.map((annex) => annexSheetOf(scope, annex))];
  const ours = new Set([
    ...laidOut.flatMap((sheet) => findSheet(snapshot, sheet)?.index.name ?? []),
    ...(isSubmission ? generatedSheetNames : []),
  ]);
  for (const sheet of snapshot.sheets) {
    if (!ours.has(sheet.name) && sheet.cells.length > 0) facts.push({ kind: 'foreign-sheet', sheet: sheet.name });
  }
  if (snapshot.hasMacros) facts.push({ kind: 'macros' });
  if (snapshot.hasExternalLinks) facts.push({ kind: 'external-links' });
}
