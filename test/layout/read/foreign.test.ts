/** What officers write where nothing of ours stands is named, never silently left behind; a borrowed file is told. */
import { computeFigures } from '../../../src/figures/figures';
import { readWorkbook } from '../../../src/layout/read/workbook';
import { layOutWorkbook } from '../../../src/layout/workbook';
import { parseCellRef } from '../../../src/workbook/a1';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { at, COORDINATED, entries, GENERAL, INFO, PL1, PL2, read, scope, TASK } from './filledIn';
import { snapshotOf } from '../snapshotOf';
import { addSheet, merge, type, type Edit } from './hands';

/** Types into a cell by its place. */
const typeAt =
  (sheet: string, cell: string, value: string | number, formula?: string): Edit =>
  (snapshot): Snapshot => {
    const position = parseCellRef(cell);
    if (!position) throw new Error(cell);
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((each) =>
        each.name === sheet
          ? {
              ...each,
              cells: [...each.cells, { ...position, value, ...(formula === undefined ? {} : { formula }) }].sort(
                (a, b) => a.row - b.row || a.column - b.column,
              ),
            }
          : each,
      ),
    };
  };

const rowOf = (cell: string): number => parseCellRef(cell)?.row ?? 0;

it('text right of the table', () => {
  const cell = `AF${rowOf(at(PL2, TASK, 'no'))}`;
  const reading = read(typeAt(PL2, cell, 'Chờ ý kiến Sở Tư pháp'));
  expect(reading.facts).toEqual([{ kind: 'foreign-cells', sheet: PL2, cell, text: 'Chờ ý kiến Sở Tư pháp', count: 1 }]);
  expect(reading.entries).toEqual(entries);
});

it('what is typed for a coordinated row in another column than its own', () => {
  const reading = read(type(PL2, COORDINATED, 'proposal', 'Đề nghị gia hạn'));
  const cell = at(PL2, COORDINATED, 'proposal');
  expect(reading.facts).toEqual([{ kind: 'foreign-cells', sheet: PL2, cell, text: 'Đề nghị gia hạn', count: 1 }]);
});

it('a line added below Nội dung chung', () => {
  const reading = read(typeAt(GENERAL, 'C40', 'Việc khác'), typeAt(GENERAL, 'C41', 'Việc khác nữa'));
  expect(reading.facts).toEqual([{ kind: 'foreign-cells', sheet: GENERAL, cell: 'C40', text: 'Việc khác', count: 2 }]);
});

it('a formula of an officer’s own beside the form, which no form of ours has', () => {
  const cell = `AF${rowOf(at(PL2, TASK, 'no'))}`;
  expect(read(typeAt(PL2, cell, 17, 'SUM(A1:A9)')).facts).toEqual([
    { kind: 'foreign-cells', sheet: PL2, cell, text: '17', count: 1 },
  ]);
});

it('a note on Giải trình, but none of its own lines', () => {
  const reading = read(typeAt('Giải trình', 'C20', 'ghi chú của lãnh đạo'));
  expect(reading.facts).toEqual([
    { kind: 'foreign-cells', sheet: 'Giải trình', cell: 'C20', text: 'ghi chú của lãnh đạo', count: 1 },
  ]);
  const explanations = [{ code: 'x', rowId: TASK, field: 'percent', value: '50%', reason: 'Đúng' }];
  const lines = [{ ...explanations[0]!, place: 'Ô K9', message: 'Cần xem lại' }];
  const model = layOutWorkbook(scope, entries, computeFigures(scope, entries), {
    explanations: lines,
  });
  const written = readWorkbook(scope, snapshotOf(model));
  expect(written.facts).toEqual([]);
  expect(written.entries.explanations).toEqual(explanations);
});

it('a sheet of an officer’s own that bears the name of a generated one', () => {
  expect(read(addSheet('Báo cáo', 'Bản nháp')).facts).toEqual([{ kind: 'foreign-sheet', sheet: 'Báo cáo' }]);
});

it('an annex of a plan that the report does not carry is told with its plan, and no other sheet is', () => {
  expect(read(addSheet('95-PL', 'phuluc:95-2025/PL')).facts).toEqual([
    { kind: 'foreign-sheet', sheet: '95-PL', planId: '95-2025' },
  ]);
  expect(read(addSheet('Khác', 'Ghi chú', 'phuluc:67-2024/PL')).facts).toEqual([
    { kind: 'foreign-sheet', sheet: 'Khác', planId: '67-2024' },
  ]);
  for (const key of ['phuluc:224-2025/II', 'phuluc:review/I', 'phuluc:info', 'phuluc: xem 95-2025/PL']) {
    expect(read(addSheet('Khác', key)).facts).toEqual([{ kind: 'foreign-sheet', sheet: 'Khác' }]);
  }
});

it('another agency’s name, or another day, over the first sheet', () => {
  const facts = read(type(INFO, '#agency', 'value', 'Sở Tư pháp'), type(INFO, '#cutOff', 'value', 46_341)).facts;
  expect(facts).toEqual([
    {
      kind: 'changed-identity',
      sheet: INFO,
      cell: at(INFO, '#agency', 'value'),
      heading: 'Cơ quan báo cáo',
      expected: 'Sở Y tế',
      found: 'Sở Tư pháp',
    },
    {
      kind: 'changed-identity',
      sheet: INFO,
      cell: at(INFO, '#cutOff', 'value'),
      heading: 'Số liệu đến ngày',
      expected: '12/11/2026',
      found: '15/11/2026',
    },
  ]);
});

it('merged words of the annex take no entry with them', () => {
  const from = at(PL1, '224-2025/I/15#1', 'text');
  const to = at(PL1, '224-2025/I/15#2', 'text');
  expect(read(merge(PL1, `${from}:${to}`)).facts).toEqual([]);
});
