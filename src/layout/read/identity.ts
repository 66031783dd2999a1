/** Who a workbook says it is, in its properties and in _phuluc, and what else _phuluc keeps: the stamp and earlier figures. */
import { fieldKinds } from '../../checks/fields';
import { decisionLevels, rowCases, type EarlierFigure } from '../../entries/entries';
import type { IdentityClaims, IdentityReading, Stamp } from '../../entries/reading';
import { isDay } from '../../plan/day';
import type { CellValue, Snapshot } from '../../workbook/snapshot';
import { frontSheets } from '../frontGrid';
import { factKinds, identityKeys, propertyName } from '../identityGrid';
import { findSheet } from './sheetIndex';

export interface IdentitySheetReading {
  readonly identity: IdentityReading;
  readonly stamp?: Stamp;
}

export function readIdentity(snapshot: Snapshot): IdentitySheetReading {
  const facts = readFacts(snapshot, (kind) => !isEarlier(kind));
  const stamp = readStamp(facts);
  return {
    identity: {
      fromProperties: claims((key) => snapshot.properties.get(propertyName(key))),
      fromSheet: claims((key) => textOf(facts.find(([kind]) => kind === key)?.[1] ?? null)),
    },
    ...(stamp ? { stamp } : {}),
  };
}

const claims = (get: (key: (typeof identityKeys)[number]) => string | undefined): IdentityClaims =>
  Object.fromEntries(
    identityKeys.flatMap((key) => {
      const value = get(key)?.trim();
      return value ? [[key, value]] : [];
    }),
  );

/** The rows of _phuluc of the kinds wanted: kind and values. */
function readFacts(snapshot: Snapshot, isWanted: (kind: CellValue) => boolean): CellValue[][] {
  const sheet = findSheet(snapshot, frontSheets.identity);
  if (!sheet) return [];
  const { index, keyRow, idColumn } = sheet;
  return index.rows
    .filter((row) => row > keyRow && isWanted(index.value(row, idColumn)))
    .map((row) => Array.from({ length: 5 }, (_, offset) => index.value(row, idColumn + offset)));
}

const textOf = (value: CellValue): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function readStamp(facts: readonly CellValue[][]): Stamp | undefined {
  const fact = facts.find(([kind]) => kind === factKinds.stamp);
  if (!fact) return undefined;
  const [, sending, time, hash] = fact;
  return typeof sending === 'number' && typeof time === 'string' && typeof hash === 'string'
    ? { sending, time, hash }
    : undefined;
}

const kinds = new Map<string, string>(Object.entries(fieldKinds));
const lists = new Map<string, readonly string[]>([
  ['rowCase', rowCases],
  ['level', decisionLevels],
]);

/** Is it what the field holds? A hand may have written anything into the sheet. */
function isFieldValue(field: string, value: string | number): boolean {
  switch (kinds.get(field)) {
    case undefined:
      return false;
    case 'text':
      return typeof value === 'string';
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'list':
      return lists.get(field)?.includes(String(value)) === true;
    default:
      return typeof value === 'number';
  }
}

const isEarlier = (kind: CellValue): boolean => kind === factKinds.earlier;

/** Figures of earlier periods, gathered by period and row; the rows of one pair need not stand together. */
export function readEarlier(snapshot: Snapshot): EarlierFigure[] {
  const entries = new Map<string, { period: string; rowId: string; fields: Map<string, string | number> }>();
  for (const [, period, rowId, field, value] of readFacts(snapshot, isEarlier)) {
    if (typeof period !== 'string' || typeof rowId !== 'string') continue;
    if (typeof field !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) continue;
    if (!isFieldValue(field, value)) continue;
    const key = `${period} ${rowId}`;
    const entry = entries.get(key) ?? { period, rowId, fields: new Map<string, string | number>() };
    entry.fields.set(field, value);
    entries.set(key, entry);
  }
  return [...entries.values()]
    .map(({ period, rowId, fields }) => ({ period, rowId, entry: Object.fromEntries(fields) }))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}
