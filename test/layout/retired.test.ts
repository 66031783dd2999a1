/** Dòng đã bỏ: what stands on it is read back, as it is and from a file; it is seen, locked and printed whole. */
import fc from 'fast-check';
import type { RetiredRow } from '../../src/entries/entries';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { Collector } from '../../src/layout/read/collector';
import { readRetired } from '../../src/layout/read/retired';
import { retiredSheet } from '../../src/layout/retiredSheet';
import type { WorkbookModel } from '../../src/workbook/model';
import type { Snapshot } from '../../src/workbook/snapshot';
import { texts } from './arbitraries';
import { snapshotOf } from './snapshotOf';

const words = fc.oneof(texts, fc.constantFrom('Sở Y tế\nSở Nội vụ', '=1+1', '_x000D_', 'Dòng', '12'));
const retired: fc.Arbitrary<RetiredRow[]> = fc.uniqueArray(
  fc.record({
    rowId: words,
    annex: fc.oneof(words, fc.constant('')),
    no: fc.oneof(words, fc.constant('')),
    text: fc.oneof(words, fc.constant('')),
    fields: fc.array(fc.record({ label: words, value: words }), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 6, selector: ({ rowId, annex, no, text }) => JSON.stringify([rowId, annex, no, text]) },
);

const workbook = (rows: readonly RetiredRow[]): WorkbookModel => ({
  sheets: [retiredSheet(rows)],
  names: [],
  properties: {},
  title: '',
  activeSheet: 0,
});

function readBack(snapshot: Snapshot): { rows: RetiredRow[]; facts: unknown[] } {
  const collector = new Collector();
  return { rows: readRetired(snapshot, collector), facts: collector.facts };
}

it('is read back as it was laid out', () => {
  fc.assert(
    fc.property(retired, (rows) => {
      expect(readBack(snapshotOf(workbook(rows)))).toEqual({ rows, facts: [] });
    }),
  );
});

it('and from a file', async () => {
  await fc.assert(
    fc.asyncProperty(retired, async (rows) => {
      const read = readXlsx(await writeXlsx(workbook(rows)), nodePlatform);
      if (!read.ok) throw new Error(read.error.code);
      expect(readBack(read.value)).toEqual({ rows, facts: [] });
    }),
    { numRuns: 20 },
  );
});

const row: RetiredRow = {
  rowId: '224-2025/II/9',
  annex: 'Phụ lục II, Kế hoạch số 224/KH-UBND',
  no: '9',
  text: 'Việc đã bỏ',
  fields: [
    { label: 'Tỷ lệ', value: '50%' },
    { label: 'Kết quả, sản phẩm', value: 'Dự thảo' },
  ],
};

it('is read whatever the tab is called, and what was written beside is told', () => {
  const snapshot = snapshotOf(workbook([row]));
  const [sheet] = snapshot.sheets;
  const cells = [...sheet!.cells, { row: 40, column: 3, value: 'Ghi chú' }];
  const { rows, facts } = readBack({ ...snapshot, sheets: [{ ...sheet!, name: 'Cũ', cells }] });
  expect(rows).toEqual([row]);
  expect(facts).toMatchObject([
    { kind: 'renamed-sheet', sheet: 'Cũ' },
    { kind: 'foreign-cells', cell: 'C40', text: 'Ghi chú' },
  ]);
});

it('is locked whole, shows each row once, and hides its keys', () => {
  const sheet = retiredSheet([row]);
  expect(sheet.isProtected).toBe(true);
  expect(sheet.rows.flatMap(({ cells }) => cells).filter(({ style }) => style?.unlocked === true)).toEqual([]);
  expect(sheet.columns.filter(({ hidden }) => hidden === true)).toHaveLength(5);
  const lines = sheet.rows.slice(-2).map(({ cells }) => cells.slice(1, 6).map(({ value }) => value));
  expect(lines).toEqual([
    [row.annex, '9', 'Việc đã bỏ', 'Tỷ lệ', '50%'],
    ['', '', '', 'Kết quả, sản phẩm', 'Dự thảo'],
  ]);
  expect(sheet.page?.orientation).toBe('landscape');
});
