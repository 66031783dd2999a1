/** A workbook as LibreOffice computes it, held against what we wrote beside each formula. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { cellRef } from '../../src/workbook/a1';
import type { CellModel, WorkbookModel } from '../../src/workbook/model';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { recalculate } from '../judges/libreOffice';

/** No value is left for LibreOffice to keep: all it shows it has computed. */
const withoutCached = (model: WorkbookModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 'chưa tính' })),
    })),
  })),
});

/** Written, opened, computed anew and saved by LibreOffice, and read again: by the names of the models. */
export async function recalculated(models: ReadonlyMap<string, WorkbookModel>): Promise<ReadonlyMap<string, Snapshot>> {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-recalculated-'));
  try {
    const files: string[] = [];
    for (const [name, model] of models) {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, await writeXlsx(withoutCached(model)));
      files.push(file);
    }
    await recalculate(files, join(folder, 'out'));
    return new Map([...models.keys()].map((name) => [name, readBack(join(folder, 'out', `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readBack(file: string): Snapshot {
  const read = readXlsx(readFileSync(file), nodePlatform);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const isSame = (expected: CellModel['value'], found: CellValue): boolean =>
  typeof expected === 'number' && typeof found === 'number'
    ? Math.abs(expected - found) <= 1e-12 * Math.max(1, Math.abs(expected))
    : (found ?? '') === expected;

export interface Compared {
  /** How many formulas each sheet has. */
  readonly formulas: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

export function compared(model: WorkbookModel, snapshot: Snapshot): Compared {
  const differences: string[] = [];
  const formulas = new Map<string, number>();
  for (const sheet of model.sheets) {
    const found = snapshot.sheets.find(({ name }) => name === sheet.name)?.cells ?? [];
    const values = new Map(found.map(({ row, column, value }) => [cellRef(row, column), value]));
    for (const { row, cells } of sheet.rows)
      for (const { column, value, formula } of cells) {
        if (formula === undefined) continue;
        formulas.set(sheet.name, (formulas.get(sheet.name) ?? 0) + 1);
        const ref = cellRef(row, column);
        const computed = values.get(ref) ?? null;
        if (isSame(value, computed)) continue;
        differences.push(
          `${sheet.name}!${ref}: ${JSON.stringify(value)}, computed ${JSON.stringify(computed)}: ${formula}`,
        );
      }
  }
  return { formulas, differences };
}
