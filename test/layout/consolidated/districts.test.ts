/** Before 01/7/2025 quận, huyện reported: no sheet calls them xã, phường, and what was laid out so comes back. */
import { readConsolidated } from '../../../src/layout/consolidated/read';
import { layOutConsolidated } from '../../../src/layout/consolidated/workbook';
import { consolidatedCity } from '../../consolidation/builders';
import { snapshotOf } from '../snapshotOf';

jest.setTimeout(60_000);

const SMALL = ['so-y-te', 'ubnd-quan-ninh-kieu', 'ubnd-quan-cai-rang'];

test('districts stand under Quận, huyện on every sheet, and come back as the same lines', async () => {
  const city = await consolidatedCity({ planId: '67-2024', periodId: '2024-H2', agencies: SMALL });
  expect(city.scope.agencies).toHaveLength(SMALL.length);
  const model = layOutConsolidated(city);
  const texts = model.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ value, formula }) => ({ name, said: `${String(value)} ${formula ?? ''}` })),
    ),
  );
  const saying = (words: string) => [
    ...new Set(texts.filter(({ said }) => said.includes(words)).map(({ name }) => name)),
  ];

  expect(saying('Xã, phường')).toEqual([]);
  expect(saying('Quận, huyện')).toEqual(
    expect.arrayContaining(['Tổng quan', 'Tình hình gửi báo cáo', 'Bảng theo dõi', 'Dữ liệu']),
  );

  const read = readConsolidated(snapshotOf(model));
  expect(read.ok && read.value.previous.lines.map(({ block }) => block)).toEqual(city.lines.map(({ block }) => block));
});
