/** Reads an annex sheet back: rows by their hidden ids, columns by their hidden keys; what is not as laid out is a fact. */
import type { Field, OutsideRow } from '../../entries/entries';
import type { EntryValue } from '../../entries/reading';
import type { ScopeAnnex } from '../../plan/scope';
import { parseAreaRef } from '../../workbook/a1';
import type { Snapshot } from '../../workbook/snapshot';
import { annexSheetKey, furnitureId, isFurniture } from '../annexGrid';
import { textCodec } from '../codecs';
import type { Column } from '../column';
import type { AnnexForm, FormLine } from '../annexForm';
import { annexKeys } from '../coordinationRows';
import { readLine } from './annexLine';
import { annexRows } from './annexRows';
import type { Collector } from './collector';
import { noteForeignCells } from './foreignCells';
import { ourFormulas, type IsOurs } from './ourFormulas';
import { noteRenamed } from './renamed';
import { columnsByKey, findSheet, type FoundSheet, type OurSheet } from './sheetIndex';

export interface AnnexReading {
  /** Entry values by line id and field. */
  readonly values: ReadonlyMap<string, ReadonlyMap<Field, EntryValue>>;
  /** Coordination texts by row id. */
  readonly coordination: ReadonlyMap<string, string>;
  readonly outside: readonly OutsideRow[];
}

export const annexSheetOf = ({ plan, annex }: ScopeAnnex): OurSheet => ({
  key: annexSheetKey(plan.id, annex),
  name: annex.sheet,
});

const NOTHING: AnnexReading = { values: new Map(), coordination: new Map(), outside: [] };

export function readAnnex<Line extends FormLine>(
  form: AnnexForm<Line>,
  snapshot: Snapshot,
  collector: Collector,
): AnnexReading {
  const { part, columns, lines } = form;
  const { annex } = part;
  const sheet = findSheet(snapshot, annexSheetOf(part));
  if (!sheet) {
    collector.facts.push({ kind: 'missing-sheet', sheet: annex.sheet });
    return NOTHING;
  }
  const name = sheet.index.name;
  noteRenamed(sheet, annex.sheet, collector);
  const present = columnsByKey(sheet);
  noteMissingColumns(form, present, name, collector);
  const isOurFormula = ourFormulas(columns, lines);
  const { ours, outside } = annexRows(form, sheet, present, isOurFormula, collector);
  const values = new Map<string, ReadonlyMap<Field, EntryValue>>();
  for (const line of lines) {
    const row = ours.get(line.id);
    if (row === undefined) missingRow(name, line.id, form.numberOf(line), collector);
    else values.set(line.id, readLine(columns, line, sheet.index, present, row, collector));
  }
  noteMerges(form, sheet, present, ours, collector);
  noteBeside(form, sheet, present, ours, isOurFormula, collector);
  return { values, coordination: readCoordination(form, sheet, present, ours, collector), outside };
}

function missingRow(sheet: string, rowId: string, no: string, { facts }: Collector): void {
  facts.push({ kind: 'missing-row', sheet, rowId, no });
}

function noteMissingColumns<Line extends FormLine>(
  { columns, lines }: AnnexForm<Line>,
  present: ReadonlyMap<string, number>,
  sheet: string,
  { facts }: Collector,
): void {
  for (const column of columns) {
    if (present.has(column.key) || column.visibility === 'hidden') continue;
    facts.push({
      kind: 'missing-column',
      sheet,
      heading: column.heading,
      isEntry: lines.some((line) => isEntry(column, line)),
    });
  }
}

/** Where officers type, as the columns stand now. */
const entryColumns = <Line extends FormLine>(
  { columns, lines, coordinationKey }: AnnexForm<Line>,
  present: ReadonlyMap<string, number>,
): number[] =>
  columns
    .filter((column) => column.key === coordinationKey || lines.some((line) => isEntry(column, line)))
    .flatMap(({ key }) => present.get(key) ?? []);

const isEntry = <Line>(column: Column<Line>, line: Line): boolean => column.cell(line).kind === 'entry';

function noteMerges<Line extends FormLine>(
  form: AnnexForm<Line>,
  { index }: FoundSheet,
  present: ReadonlyMap<string, number>,
  ours: ReadonlyMap<string, number>,
  { facts }: Collector,
): void {
  const rows = [...ours.values()];
  const merges = index.merges.flatMap((merge) => {
    const area = parseAreaRef(merge);
    return area && rows.some((row) => area.from.row <= row && row <= area.to.row) ? [{ merge, ...area }] : [];
  });
  if (merges.length === 0) return;
  const columns = entryColumns(form, present);
  for (const { merge, from, to } of merges) {
    if (columns.some((column) => from.column <= column && column <= to.column))
      facts.push({ kind: 'merged-entries', sheet: index.name, area: merge });
  }
}

/** Titles stand in the first column, a section's number and words in the first two. */
const FURNISHED = 2;

/** A line's cells stand in our columns; a coordinated row has the annex's own words and one text. */
function noteBeside<Line extends FormLine>(
  { columns, coordination, coordinationKey }: AnnexForm<Line>,
  { index, idColumn }: FoundSheet,
  present: ReadonlyMap<string, number>,
  ours: ReadonlyMap<string, number>,
  isOurFormula: IsOurs,
  collector: Collector,
): void {
  const all = new Set([idColumn, ...present.values()]);
  const words = new Set([idColumn, ...[...annexKeys, coordinationKey].flatMap((key) => present.get(key) ?? [])]);
  const coordinated = new Set(coordination.map(({ id }) => id));
  const allowed = new Map([...ours].map(([id, row]) => [row, coordinated.has(id) ? words : all]));
  const inFirst = new Set([idColumn, ...columns.slice(0, FURNISHED).flatMap(({ key }) => present.get(key) ?? [])]);
  // Rows that are neither lines nor ours are an officer's own, and go into the outside rows whole.
  const furniture = (row: number): ReadonlySet<number> | undefined => {
    const id = index.value(row, idColumn);
    if (typeof id !== 'string' || !isFurniture(id.trim())) return undefined;
    return id.trim() === furnitureId('heading') ? all : inFirst;
  };
  const isOurs = (row: number, column: number): boolean => (allowed.get(row) ?? furniture(row))?.has(column) ?? true;
  noteForeignCells(index, isOurs, collector, isOurFormula);
}

function readCoordination<Line extends FormLine>(
  { coordination, coordinationKey }: AnnexForm<Line>,
  { index }: FoundSheet,
  present: ReadonlyMap<string, number>,
  ours: ReadonlyMap<string, number>,
  collector: Collector,
): ReadonlyMap<string, string> {
  const column = present.get(coordinationKey);
  const texts = new Map<string, string>();
  for (const { id, row: annexRow } of coordination) {
    const row = ours.get(id);
    if (row === undefined) missingRow(index.name, id, annexRow.no, collector);
    if (row === undefined || column === undefined) continue;
    const text = collector.take(index.name, row, column, index.cell(row, column), id, 'text', textCodec);
    if (text !== undefined) texts.set(id, String(text));
  }
  return texts;
}
