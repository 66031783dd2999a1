/** Which sheets a writing takes for those of its model, whatever holds the workbook: a part of contract.ts. */
import type { CellModel, WorkbookModel } from '../../src/workbook/model';
import type { OpenWorkbook } from '../../src/workbook/port';
import { book, readOf, sheet, text, valueAt, writtenTo } from './contractModels';

export function knowsItsSheets(workbookNow: () => OpenWorkbook): void {
  const read = () => readOf(workbookNow());
  const written = (...given: Parameters<OpenWorkbook['write']>) => writtenTo(workbookNow(), ...given);

  test('a sheet renamed by the officer, with rows inserted above its key, is known and named back', async () => {
    const renamed = {
      ...sheet('A'),
      name: 'Của tôi',
      rows: [{ row: 50, cells: [{ column: 2, value: 'phuluc:test:A' }] }],
    };
    await written(book(renamed));
    const { sheets } = await written(book(sheet('A', [text(1, 'mới')])));
    expect(sheets.filter(({ cells }) => cells.length > 0).map(({ name }) => name)).toEqual(['A']);
    expect(valueAt(await read(), { sheet: 'A', cell: 'A2' })).toBe('mới');
  });

  describe('a sheet of a wanted name that carries no key', () => {
    const own = (...cells: CellModel[]): WorkbookModel =>
      book({ ...sheet('Giải trình'), rows: cells.length > 0 ? [{ row: 2, cells }] : [] });
    const wanted = book(sheet('A', [text(1, 'a')]), sheet('Giải trình', [text(1, 'mới')]));

    test('is somebody’s own: nothing is written, and it is named', async () => {
      await written(own(text(2, 'của riêng')));
      const refused = { ok: false, error: { code: 'sheet-taken', detail: 'Giải trình' } };
      expect(await workbookNow().write(wanted)).toEqual(refused);
      const snapshot = await read();
      expect(valueAt(snapshot, { sheet: 'Giải trình', cell: 'B2' })).toBe('của riêng');
      expect(snapshot.sheets.map(({ name }) => name)).not.toContain('A');
    });

    test('is written over where it is known to be ours', async () => {
      await written(own(text(2, 'cũ')));
      const snapshot = await written(wanted, { replaces: ['Giải trình'] });
      expect(valueAt(snapshot, { sheet: 'Giải trình', cell: 'A2' })).toBe('mới');
      expect(valueAt(snapshot, { sheet: 'Giải trình', cell: 'B2' })).toBeNull();
    });

    test('is written over where it is empty', async () => {
      await written(own());
      const snapshot = await written(wanted);
      expect(snapshot.sheets.filter(({ name }) => name === 'Giải trình')).toHaveLength(1);
      expect(valueAt(snapshot, { sheet: 'Giải trình', cell: 'A2' })).toBe('mới');
    });

    test('is no hindrance to writing others', async () => {
      await written(own(text(2, 'của riêng')));
      const snapshot = await written(wanted, { sheets: ['A'] });
      expect(valueAt(snapshot, { sheet: 'Giải trình', cell: 'B2' })).toBe('của riêng');
    });
  });
}
