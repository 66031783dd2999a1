/**
 * What every open workbook keeps to, whatever holds it: Excel through its API, or the memory of the browser page. Run by
 * excel/contract.test.ts and xlsx/contract.test.ts.
 */
import type { CellModel } from '../../src/workbook/model';
import type { OpenWorkbook, Place } from '../../src/workbook/port';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../../src/workbook/snapshotOf';
import { makeSample } from '../../src/workflows/sample/sampleWorkbooks';
import { scopeOf } from '../library';
import { book, readOf, sheet, text, valueAt, writtenTo } from './contractModels';
import { knowsItsSheets } from './sheetsContract';

export interface ContractHost {
  readonly workbook: OpenWorkbook;
  /** The officer types a text into an entry cell. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** Whatever is under way has arrived. */
  settled(): Promise<void>;
  close(): void;
  /** Merged areas cannot be asked for in every Excel. */
  readonly knowsMerges: boolean;
}

const TRICKY = [
  '=1+1',
  '12/2026',
  '00123',
  'TRUE',
  "'x",
  "''",
  '+84',
  '-',
  '@SUM',
  '1/2',
  '85%',
  '85,5',
  '#N/A',
  ' a ',
];

export function keepsTheContract(start: () => Promise<ContractHost>): void {
  let host: ContractHost;
  let workbook: OpenWorkbook;
  beforeEach(async () => {
    host = await start();
    workbook = host.workbook;
  });
  afterEach(() => {
    host.close();
  });

  const read = () => readOf(workbook);
  const written = (...given: Parameters<OpenWorkbook['write']>) => writtenTo(workbook, ...given);

  knowsItsSheets(() => workbook);

  test('a report workbook is read back as it was written', async () => {
    const { model } = makeSample(scopeOf('so-y-te'), 1);
    const answered = await written(model);
    const expected = snapshotOf(model);
    for (const snapshot of [answered, await read()]) {
      for (const own of expected.sheets) {
        const found = snapshot.sheets.find(({ name }) => name === own.name)!;
        // What formulas give is Excel's to say; that they are there is ours.
        const cells = ({ cells: all }: typeof own) =>
          all.map(({ formula, value, ...place }) => ({
            ...place,
            ...(formula === undefined ? { value } : { formula }),
          }));
        expect(cells(found)).toEqual(cells(own));
        expect(found.visibility).toBe(own.visibility);
        if (host.knowsMerges) expect([...found.merges].sort()).toEqual([...own.merges].sort());
      }
      expect(new Map(snapshot.properties)).toEqual(expected.properties);
    }
    expect(answered.sheets.map(({ name }) => name).slice(0, model.sheets.length)).toEqual(
      model.sheets.map(({ name }) => name),
    );
  });

  test('what formulas gave when written is answered', async () => {
    const answered = await written(book(sheet('A', [{ column: 1, formula: '1+1', value: 2 }])));
    expect(valueAt(answered, { sheet: 'A', cell: 'A2' })).toBe(2);
  });

  test('texts come back as they went in', async () => {
    const model = book(
      sheet('A', ...TRICKY.map((value) => [text(1, value), { column: 2, value, style: { numberFormat: '@' } }])),
    );
    await written(model);
    const snapshot = await read();
    for (const [index, value] of TRICKY.entries()) {
      expect(valueAt(snapshot, { sheet: 'A', cell: `A${index + 2}` })).toBe(value);
      expect(valueAt(snapshot, { sheet: 'A', cell: `B${index + 2}` })).toBe(value);
    }
  });

  test('numbers and truths stay what they are, in a cell of texts too', async () => {
    const style = { numberFormat: '@' };
    await written(
      book(
        sheet('A', [
          { column: 1, value: 85.5, style },
          { column: 2, value: true },
        ]),
      ),
    );
    const snapshot = await read();
    expect(valueAt(snapshot, { sheet: 'A', cell: 'A2' })).toBe(85.5);
    expect(valueAt(snapshot, { sheet: 'A', cell: 'B2' })).toBe(true);
  });

  test('what is put stands in its cells and nothing else changes', async () => {
    const before = await written(
      book(sheet('A', [text(1, 'cũ'), text(2, 'giữ')], [text(1, 'bỏ')]), sheet('B', [text(1, 'b')])),
    );
    const put = await workbook.put([
      { sheet: 'A', cell: 'A2', value: 'mới' },
      { sheet: 'A', cell: 'A3', value: null },
      { sheet: 'B', cell: 'A2', value: 12.5 },
    ]);
    for (const snapshot of [put.ok ? put.value : before, await read()]) {
      expect(valueAt(snapshot, { sheet: 'A', cell: 'A2' })).toBe('mới');
      expect(valueAt(snapshot, { sheet: 'A', cell: 'B2' })).toBe('giữ');
      expect(valueAt(snapshot, { sheet: 'A', cell: 'A3' })).toBeNull();
      expect(valueAt(snapshot, { sheet: 'B', cell: 'A2' })).toBe(12.5);
      expect(snapshot.sheets.flatMap(({ cells }) => cells)).toHaveLength(5);
    }
  });

  test('texts are put as texts', async () => {
    const texts: CellModel = { column: 2, style: { unlocked: true, numberFormat: '@' } };
    await written(book(sheet('A', ...TRICKY.map(() => [text(1, ''), texts]))));
    const cells = TRICKY.flatMap((value, index) =>
      ['A', 'B'].map((column) => ({ value, cell: `${column}${index + 2}` })),
    );
    await workbook.put(cells.map(({ cell, value }) => ({ sheet: 'A', cell, value })));
    const snapshot = await read();
    for (const { cell, value } of cells) expect(valueAt(snapshot, { sheet: 'A', cell })).toBe(value);
  });

  test('a number is a number in a cell of texts once its format says so', async () => {
    await written(book(sheet('A', [{ column: 1, value: '85%', style: { unlocked: true, numberFormat: '@' } }])));
    const put = await workbook.put([{ sheet: 'A', cell: 'A2', value: 0.85, numberFormat: '0.00%' }]);
    expect(put.ok).toBe(true);
    expect(valueAt(await read(), { sheet: 'A', cell: 'A2' })).toBe(0.85);
  });

  test('a sheet that is not there is named', async () => {
    await written(book(sheet('A')));
    expect(await workbook.put([{ sheet: 'Không có', cell: 'A2', value: 1 }])).toEqual({
      ok: false,
      error: { code: 'sheet-gone', detail: 'Không có' },
    });
  });

  test('only the sheets named are written', async () => {
    await written(book(sheet('A', [text(1, 'a')]), sheet('B', [text(1, 'b')])));
    await host.type('A', 'A2', 'vừa nhập');
    await written(book(sheet('A', [text(1, 'khác')]), sheet('B', [text(1, 'b mới')]), sheet('C', [text(1, 'c')])), {
      sheets: ['B', 'C'],
    });
    const snapshot = await read();
    expect(valueAt(snapshot, { sheet: 'A', cell: 'A2' })).toBe('vừa nhập');
    expect(valueAt(snapshot, { sheet: 'B', cell: 'A2' })).toBe('b mới');
    expect(valueAt(snapshot, { sheet: 'C', cell: 'A2' })).toBe('c');
  });

  test('a sheet written again holds what it is written with, and no more', async () => {
    await written(book(sheet('A', [text(1, 'một'), text(2, 'hai')], [text(1, 'ba')])));
    await written(book(sheet('A', [text(1, 'bốn')])));
    const [own] = (await read()).sheets;
    expect(own?.cells.map(({ value }) => value)).toEqual(['phuluc:test:A', 'bốn']);
  });

  test('a cell merged into another takes nothing, and says so', async () => {
    await written(book({ ...sheet('A', [text(1, 'a'), text(2, 'b')], [text(1, '')]), merges: ['A2:A3'] }));
    const put = await workbook.put([
      { sheet: 'A', cell: 'B2', value: 'b mới' },
      { sheet: 'A', cell: 'A3', value: 'mất' },
    ]);
    expect(put).toEqual({ ok: false, error: { code: 'not-taken', detail: 'A, ô A3' } });
    expect(valueAt(await read(), { sheet: 'A', cell: 'B2' })).toBe('b');
  });

  test('what has been edited since is not written over', async () => {
    const basedOn = await written(book(sheet('A', [text(1, 'a')])));
    await host.type('A', 'A2', 'vừa nhập');
    expect(await workbook.write(book(sheet('A', [text(1, 'đè')])), { basedOn })).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile' },
    });
    expect(valueAt(await read(), { sheet: 'A', cell: 'A2' })).toBe('vừa nhập');
  });

  test('what was answered, and what was read, can be built on', async () => {
    const basedOn = await written(book(sheet('A', [{ column: 1, formula: "SUM('A'!B2:B3)", value: 0 }])));
    const again = await written(book(sheet('A', [text(1, 'hai')])), { basedOn });
    const put = await workbook.put([{ sheet: 'A', cell: 'A2', value: 'ba' }]);
    await written(book(sheet('A', [text(1, 'bốn')])), { basedOn: put.ok ? put.value : again });
    await written(book(sheet('A', [text(1, 'năm')])), { basedOn: await read() });
    expect(valueAt(await read(), { sheet: 'A', cell: 'A2' })).toBe('năm');
  });

  test('an edit is heard, with the whole workbook as it is then, until nobody listens', async () => {
    await written(book(sheet('A', [text(1, 'a')]), sheet('B', [text(1, 'b')])));
    const heard: Snapshot[] = [];
    const watching = await workbook.watch({
      changed: (found) => {
        if (found.ok) heard.push(found.value);
      },
      selected: () => undefined,
    });
    await host.settled();
    heard.length = 0;
    await host.type('A', 'A2', 'vừa nhập');
    await host.settled();
    expect(heard).toHaveLength(1);
    expect(valueAt(heard[0]!, { sheet: 'A', cell: 'A2' })).toBe('vừa nhập');
    expect(valueAt(heard[0]!, { sheet: 'B', cell: 'A2' })).toBe('b');
    if (watching.ok) await watching.value();
    await host.type('A', 'A2', 'không ai nghe');
    await host.settled();
    expect(heard).toHaveLength(1);
  });

  test('a cell is shown, and where the officer stands is told', async () => {
    await written(book(sheet('A', [text(1, 'a')]), sheet('B', [text(1, 'b')])));
    const places: Place[] = [];
    await workbook.watch({ changed: () => undefined, selected: (place) => void places.push(place) });
    expect(await workbook.reveal({ sheet: 'B', cell: 'A2' })).toEqual({ ok: true, value: undefined });
    await host.settled();
    expect(places).toEqual([{ sheet: 'B', cell: 'A2' }]);
  });
}
