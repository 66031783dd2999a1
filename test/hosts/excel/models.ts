/** Workbooks the tests of Excel write: the largest report there is, its submission, and small ones. */
import { checkWorkbook } from '../../../src/workflows/checkWorkbook';
import { makeReport } from '../../../src/workflows/makeReport';
import { makeSample } from '../../../src/workflows/sample/sampleWorkbooks';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/workbook/model';
import { snapshotOf } from '../../../src/workbook/snapshotOf';
import { library, scopeOf } from '../../library';

/** The consolidator in December, whose sheets have columns of their own. */
export const largest = (): WorkbookModel => makeSample(scopeOf('so-khoa-hoc-va-cong-nghe', '2026-12'), 1).model;

/** The same with its report, and the sheets in which it differs. */
export async function submissionOf(model: WorkbookModel): Promise<{ model: WorkbookModel; sheets: readonly string[] }> {
  const checked = await checkWorkbook(library, snapshotOf(model));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  const made = await makeReport(checked, '2026-12-13T01:00:00Z');
  if (!made.ok) throw new Error(made.error);
  const before = new Map(model.sheets.map((sheet) => [sheet.name, JSON.stringify(sheet)]));
  const changed = made.value.model.sheets.filter((sheet) => before.get(sheet.name) !== JSON.stringify(sheet));
  return { model: made.value.model, sheets: changed.map(({ name }) => name) };
}

export const keyed = (name: string, ...cells: CellModel[]): SheetModel => ({
  name,
  columns: [],
  isProtected: true,
  rows: [
    { row: 1, cells: [{ column: 1, value: `phuluc:test:${name}` }] },
    { row: 2, cells },
  ],
});

export const entry = (column: number, value: string | number, numberFormat?: string): CellModel => ({
  column,
  value,
  style: { unlocked: true, ...(numberFormat !== undefined && { numberFormat }) },
});

export const book = (...sheets: SheetModel[]): WorkbookModel => ({
  sheets,
  names: [],
  properties: {},
  title: 'Thử',
  activeSheet: 0,
});
