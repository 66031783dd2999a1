/** Writes _phuluc: identity, row ids, the stamp, earlier periods' figures, and the lists that validations choose from. */
import { decisionLevels, rowCases, type Entries } from '../entries/entries';
import type { Stamp } from '../entries/reading';
import { decisionLevelLabels, rowCaseLabels } from '../entries/words';
import type { ReportScope } from '../plan/scope';
import { columnLetters, quoteSheet } from '../workbook/a1';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../workbook/model';
import { KEY_ROW } from './annexGrid';
import { NO, YES } from './codecs';
import { frontSheets } from './frontGrid';
import {
  factKinds,
  FIRST_LIST_ROW,
  identityKeys,
  KIND_COLUMN,
  listColumns,
  propertyName,
  type IdentityKey,
} from './identityGrid';
import { listNames } from './prompts';

const lists: Record<keyof typeof listColumns, readonly string[]> = {
  rowCase: rowCases.map((code) => rowCaseLabels[code]),
  level: decisionLevels.map((code) => decisionLevelLabels[code]),
  yesNo: [YES, NO],
};

type Fact = readonly [kind: string, ...values: (string | number)[]];

export function identitySheet(scope: ReportScope, entries: Entries, stamp: Stamp | undefined): SheetModel {
  const facts: Fact[] = [
    ...[...identityClaims(scope, entries)].map(([key, value]): Fact => [key, value]),
    ...stampFacts(stamp),
    ...rowIds(scope).map((id): Fact => [factKinds.row, id]),
    ...earlierFacts(entries),
  ];
  const listLength = Math.max(...Object.values(lists).map((list) => list.length));
  const rows: RowModel[] = [
    { row: KEY_ROW, cells: [{ column: KIND_COLUMN, value: frontSheets.identity.key }] },
    ...Array.from({ length: Math.max(facts.length, listLength) }, (_, index): RowModel => ({
      row: FIRST_LIST_ROW + index,
      cells: [...factCells(facts[index]), ...listCells(index)],
    })),
  ];
  return { name: frontSheets.identity.name, visibility: 'veryHidden', columns: [], rows };
}

const factCells = (fact: Fact | undefined): CellModel[] =>
  (fact ?? []).map((value, index) => ({ column: KIND_COLUMN + index, value }));

const listCells = (index: number): CellModel[] =>
  (Object.keys(listColumns) as (keyof typeof listColumns)[]).flatMap((name) => {
    const value = lists[name][index];
    return value === undefined ? [] : [{ column: listColumns[name], value }];
  });

const stampFacts = (stamp: Stamp | undefined): Fact[] =>
  stamp ? [[factKinds.stamp, stamp.sending, stamp.time, stamp.hash]] : [];

const rowIds = ({ leads, coordinates }: ReportScope): string[] => [
  ...leads.targets.flatMap((target) => target.measures.map((measure) => measure.id)),
  ...leads.tasks.map((task) => task.id),
  ...[...coordinates.targets, ...coordinates.tasks].map((row) => row.id),
];

const earlierFacts = ({ earlier }: Entries): Fact[] =>
  earlier.flatMap(({ period, rowId, entry }) =>
    Object.entries(entry).map(([field, value]): Fact => [
      factKinds.earlier,
      period,
      rowId,
      field,
      value as string | number,
    ]),
  );

export const identityProperties = (scope: ReportScope, entries: Entries): Record<string, string> =>
  Object.fromEntries([...identityClaims(scope, entries)].map(([key, value]) => [propertyName(key), value]));

/** What a workbook says of itself; without plans that ride along it says nothing of any. */
function identityClaims({ riders }: ReportScope, { identity }: Entries): ReadonlyMap<IdentityKey, string> {
  const ridden = riders.map(({ id, version }) => `${id}@${version}`).join(' ');
  return new Map(
    identityKeys.flatMap((key): [IdentityKey, string][] => {
      if (key !== 'riders') return [[key, String(identity[key])]];
      return ridden === '' ? [] : [[key, ridden]];
    }),
  );
}

/** The defined names of the lists. */
export const listNamesOf = (): WorkbookModel['names'] =>
  (Object.keys(listColumns) as (keyof typeof listColumns)[]).map((list) => {
    const letters = columnLetters(listColumns[list]);
    const last = FIRST_LIST_ROW + lists[list].length - 1;
    const area = `$${letters}$${FIRST_LIST_ROW}:$${letters}$${last}`;
    return { name: listNames[list], refersTo: `${quoteSheet(frontSheets.identity.name)}!${area}` };
  });
