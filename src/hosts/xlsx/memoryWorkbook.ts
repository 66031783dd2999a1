/**
 * A workbook open without Excel: the browser page's. Read from an .xlsx file or laid out here, it lives in memory as a
 * snapshot; the file it came from is never touched, and what is handed over later is a new one.
 *
 *   const workbook = memoryWorkbook(browserPlatform);
 *   workbook.openFile(bytes);
 */
import { failure, success, type Result } from '../../result';
import { parseCellRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import type { CellPut, OpenWorkbook, WorkbookWatcher } from '../../workbook/port';
import type { Refusal } from '../../workbook/refusal';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../workbook/snapshot';
import { sheetSnapshotOf } from '../../workbook/snapshotOf';
import type { Platform } from './read/platform';
import { readXlsx } from './read/readXlsx';

export interface MemoryWorkbook extends OpenWorkbook {
  /** Reads a file in the place of what was open; on a refusal that stays. */
  openFile(bytes: Uint8Array): Result<void, Refusal>;
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
    openFile: (bytes) => {
      const read = readXlsx(bytes, platform);
      if (!read.ok) return read;
      current = read.value;
      return success(undefined);
    },
    read: () => Promise.resolve(success(current)),
    write: ({ sheets, properties }, { sheets: names, basedOn } = {}) => {
      if (basedOn !== undefined && basedOn !== current) return refused({ code: 'changed-meanwhile' });
      const written = names ? sheets.filter(({ name }) => names.includes(name)) : sheets;
      become({
        ...current,
        sheets: withSheets(current.sheets, written),
        properties: new Map([...current.properties, ...Object.entries(properties)]),
      });
      return Promise.resolve(success(current));
    },
    put: (cells) => {
      const missing = cells.find(({ sheet }) => !current.sheets.some(({ name }) => name === sheet));
      if (missing) return refused({ code: 'sheet-gone', detail: missing.sheet });
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

/** What a sheet of ours says it is in A1, whatever its tab is called now. */
const keyOf = ({ cells: [first] }: SheetSnapshot): SnapshotCell['value'] =>
  first?.row === 1 && first.column === 1 ? first.value : null;

/** Sheets written take the place of those they were before; new ones stand after all others, in the model's order. */
function withSheets(present: readonly SheetSnapshot[], models: readonly SheetModel[]): SheetSnapshot[] {
  const written = models.map(sheetSnapshotOf);
  const isSame = (sheet: SheetSnapshot, other: SheetSnapshot): boolean => {
    const key = keyOf(other);
    return key === null ? sheet.name === other.name : keyOf(sheet) === key;
  };
  const kept = present.map((sheet) => written.find((other) => isSame(sheet, other)) ?? sheet);
  return [...kept, ...written.filter((sheet) => !kept.includes(sheet))];
}

function withCells(sheet: SheetSnapshot, puts: readonly CellPut[]): SheetSnapshot {
  const own = puts.filter((put) => put.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const placed = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { cell, value } of own) {
    const position = parseCellRef(cell);
    if (!position) throw new RangeError(`Not a cell: ${cell}`);
    const key = `${position.row},${position.column}`;
    if (value === null || value === '') placed.delete(key);
    else placed.set(key, { ...position, value });
  }
  return { ...sheet, cells: [...placed.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}
