import type { Entries } from '../../src/entries/entries';
import { monthlyReport } from '../../src/report/monthlyReport';
import { generalGaps } from '../../src/workflows/generalGaps';
import type { CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { scopeOf } from '../library';
import { checkedWith, TASK } from './checked';
import { textOf } from '../../src/report/marks';

const gapsOf = (checked: CheckedWorkbook): [string, string][] =>
  generalGaps(checked).map(({ label, effect }) => [label, effect]);

/** Every sentence of the report made from these entries. */
function reportText({ scope, reading: { entries }, figures }: CheckedWorkbook): string {
  const { sections } = monthlyReport({ scope, entries, figures, unexplained: 0 });
  return sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textOf)]).join('\n');
}

it('says of each empty text what the report says in its place', async () => {
  const checked = await checkedWith({});
  expect(gapsOf(checked)).toEqual([
    ['Đánh giá chung', 'báo cáo sẽ không nêu.'],
    ['Công việc mang tính đột phá', 'báo cáo sẽ ghi “không có nội dung báo cáo.”'],
    ['Khó khăn, vướng mắc và nguyên nhân', 'báo cáo sẽ ghi “Không có.”'],
    ['Kiến nghị, đề xuất', 'báo cáo sẽ ghi “Không có.”'],
    ['Nhiệm vụ trọng tâm kỳ tới', expect.stringMatching(/^báo cáo sẽ ghi “Tập trung thực hiện /)],
  ]);
});

const withRows: Partial<Entries> = {
  tasks: new Map([[TASK, { percent: 0.5, delayCause: 'Thiếu kinh phí', proposal: 'Bố trí kinh phí' }]]),
};

it.each([
  ['in an ordinary month', '2026-11', {}],
  ['with reasons and proposals row by row', '2026-11', withRows],
  ['in December', '2026-12', {}],
])('quotes the report word for word %s', async (_, period, entries) => {
  const checked = await checkedWith(entries, scopeOf('so-y-te', period));
  const text = reportText(checked);
  const quotes = gapsOf(checked).flatMap(([, effect]) => /“(.+)”$/.exec(effect)?.[1] ?? []);
  expect(quotes.length).toBeGreaterThanOrEqual(3);
  for (const quote of quotes) expect(text).toContain(quote);
});

it('points to the rows where they tell it', async () => {
  const told = new Map(gapsOf(await checkedWith(withRows)));
  expect(told.get('Khó khăn, vướng mắc và nguyên nhân')).toContain('nêu tại mục II và mục III.');
  expect(told.get('Kiến nghị, đề xuất')).toBe('báo cáo sẽ chỉ nêu kiến nghị ghi ở từng nhiệm vụ.');
});

it('leaves out what is written, and knows the cell of what is not', async () => {
  const checked = await checkedWith({ general: { overview: 'Đã chỉ đạo', breakthrough: 'Không' } });
  const [first] = generalGaps(checked);
  expect(first).toMatchObject({ field: 'difficulties', place: checked.reading.locate('general', 'difficulties') });
});
