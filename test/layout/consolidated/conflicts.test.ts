/** What leads of one row say, in the workbook's words: each figure in its row's own unit. */
import type { City, Conflict } from '../../../src/consolidation/city/city';
import { scopeNames } from '../../../src/consolidation/describe/names';
import { conflictTexts } from '../../../src/layout/consolidated/conflicts';
import { cityOfOptions } from './cities';

type Said = Conflict['said'];
const agency = 'so-y-te';

test.each<[string, string, Said, string]>([
  [
    'a task done again and again',
    '224-2025/II/2',
    [{ agency, status: 'recurring', value: 4 }],
    'Định kỳ, 04 phiên họp',
  ],
  [
    'a task with a term',
    '224-2025/II/1',
    [{ agency, status: 'done-late', value: 1, completedOn: '2026-05-17' }],
    'Hoàn thành quá hạn, 100%, ngày 17/5/2026',
  ],
  ['a ratio', '224-2025/I/3#1', [{ agency, status: 'not-yet-met', value: 0.8389 }], 'Chưa đạt, 83,89%'],
  ['no figure', '224-2025/II/1', [{ agency, status: 'stopped' }], 'Được dừng/điều chỉnh'],
])('%s', async (_, line, said, words) => {
  const { city, scope } = await cityOfOptions({ agencies: ['so-y-te', 'so-khoa-hoc-va-cong-nghe'] });
  const given: City = { ...city, conflicts: [{ line, said }] };
  expect(conflictTexts(given, scopeNames(scope)).get(line)).toBe(`Sở Y tế: ${words}`);
});
