/**
 * A workbook open without Excel: the browser page's. Read from an .xlsx file or laid out here, it lives in memory as a
 * snapshot; the file it came from is never touched, and what is handed over later is a new one.
 *
 *   const workbook = memoryWorkbook(browserPlatform);
 *   const file = workbook.readFile(bytes);
 *   if (file.ok) file.value.open();
 */
import { failure, success, type Result } from '../../result';
import { parseAreaRef, positionOf } from '../../workbook/a1';
import { matchSheets } from '../../workbook/matchSheets';
import type { SheetModel } from '../../workbook/model';
import { placesText } from '../../workbook/places';
import type { CellPut, OpenWorkbook, Place, WorkbookWatcher } from '../../workbook/port';
import type { Refusal } from '../../workbook/refusal';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { sheetSnapshotOf } from '../../workbook/snapshotOf';
import type { Platform } from '../ooxml/platform';
import { readXlsx } from './read/readXlsx';

export interface MemoryWorkbook extends OpenWorkbook {
  /** Reads a file; what is open stays until that takes its place. */
  readonly readFile: (bytes: Uint8Array) => Result<ReadFile, Refusal>;
}

interface ReadFile {
  readonly open: () => void;
}

const EMPTY: Snapshot = {
  sheets: [],
  properties: new Map(),
  hasMacros: false,
  hasExternalLinks: false,
  application: '',
};

export function memoryWorkbook(platform: Platform): MemoryWorkbook {
  let current = EMPTY;
  const watchers = new Set<WorkbookWatcher>();
  const become = (snapshot: Snapshot): void => {
    current = snapshot;
    for (const watcher of watchers) watcher.changed(success(snapshot));
  };
  return {
    readFile: (bytes) => {
      const read = readXlsx(bytes, platform);
      if (!read.ok) return read;
      const open = (): void => {
        current = read.value;
      };
      return success({ open });
    },
    read: () => Promise.resolve(success(current)),
    write: ({ sheets, properties }, options = {}) => {
      const { sheets: names, basedOn } = options;
      if (basedOn !== undefined && basedOn !== current) return refused({ code: 'changed-meanwhile' });
      const matched = matchSheets(sheets, current.sheets, options);
      if (!matched.ok) return refused(matched.error);
      const written = names ? sheets.filter(({ name }) => names.includes(name)) : sheets;
      become({
        ...current,
        sheets: withSheets(current.sheets, written, matched.value),
        properties: new Map([...current.properties, ...Object.entries(properties)]),
      });
      return Promise.resolve(success(current));
    },
    put: (cells) => {
      const missing = cells.find(({ sheet }) => !current.sheets.some(({ name }) => name === sheet));
      if (missing) return refused({ code: 'sheet-gone', detail: missing.sheet });
      const merged = cells.filter((place) => isMergedAway(current, place));
      if (merged.length > 0) return refused({ code: 'not-taken', detail: placesText(merged) });
      become({ ...current, sheets: current.sheets.map((sheet) => withCells(sheet, cells)) });
      return Promise.resolve(success(current));
    },
    reveal: (place) => {
      for (const watcher of watchers) watcher.selected(place);
      return Promise.resolve(success(undefined));
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return Promise.resolve(
        success(() => {
          watchers.delete(watcher);
          return Promise.resolve();
        }),
      );
    },
  };
}

const refused = (refusal: Refusal): Promise<Result<Snapshot, Refusal>> => Promise.resolve(failure(refusal));

/** Sheets written take the place of those they were before; new ones stand after all others, in the model's order. */
function withSheets(
  present: readonly SheetSnapshot[],
  models: readonly SheetModel[],
  matches: ReadonlyMap<SheetModel, SheetSnapshot>,
): SheetSnapshot[] {
  const renewed = new Map(models.map((model) => [matches.get(model), sheetSnapshotOf(model)]));
  const kept = present.map((sheet) => renewed.get(sheet) ?? sheet);
  const added = models.filter((model) => !matches.has(model)).map(sheetSnapshotOf);
  return [...kept, ...added];
}

/** Of a merged area only the first cell holds anything. */
function isMergedAway({ sheets }: Snapshot, { sheet, cell }: Place): boolean {
  const { row, column } = positionOf(cell);
  const merges = sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return merges.some((merge) => {
    const area = parseAreaRef(merge);
    if (!area) return false;
    const { from, to } = area;
    const isWithin = row >= from.row && row <= to.row && column >= from.column && column <= to.column;
    return isWithin && !(row === from.row && column === from.column);
  });
}

function withCells(sheet: SheetSnapshot, puts: readonly CellPut[]): SheetSnapshot {
  const own = puts.filter((put) => put.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const placed = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { cell, value } of own) {
    const position = positionOf(cell);
    const key = `${position.row},${position.column}`;
    if (value === null || value === '') placed.delete(key);
    else placed.set(key, { ...position, value });
  }
  return { ...sheet, cells: [...placed.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}
