import { draftOf, TASKS, task } from './tables';

const duties = (...lines: string[]) =>
  draftOf('Số: 224/KH-UBND', 'Cần Thơ, ngày 31 tháng 12 năm 2025', ...lines, [TASKS, task('1', 'A', 'Sở Y tế')]);

test('one sentence that sets two: progress every month, results once a year', () => {
  const sentence =
    'Định kỳ báo cáo Ủy ban nhân dân thành phố (qua Sở Khoa học và Công nghệ) tiến độ thực hiện trước ngày 15 hàng tháng, báo cáo kết quả thực hiện trước ngày 15 tháng 12 về các mục tiêu';
  const draft = duties('5. Sở, ban, ngành; UBND xã, phường', `b) Xây dựng Kế hoạch chi tiết. ${sentence};`);
  expect(draft.plan.duties).toMatchObject([
    {
      id: '224.R1',
      quotation: sentence,
      who: [{ group: 'so-ban-nganh' }, { group: 'ubnd-xa-phuong' }],
      to: ['Ủy ban nhân dân thành phố Cần Thơ'],
      through: 'so-khoa-hoc-va-cong-nghe',
      cadence: 'month',
      subject: 'progress',
      due: { kind: 'before-day', day: 15 },
    },
    { id: '224.R2', cadence: 'year', subject: 'results', due: { kind: 'before-day', day: 15, month: 12 } },
  ]);
  expect(draft.doubts.filter(({ field }) => field === 'duties')).toHaveLength(2);
});

test('yearly, to the agency that collects; who is not said: those that lead', () => {
  const [duty] = duties(
    'Báo cáo định kỳ hằng năm trước ngày 30 tháng 11 tình hình thực hiện về Sở Khoa học và Công nghệ tổng hợp.',
  ).plan.duties;
  expect(duty).toMatchObject({
    who: [{ agency: 'so-y-te' }],
    to: ['Sở Khoa học và Công nghệ'],
    through: 'so-khoa-hoc-va-cong-nghe',
    cadence: 'year',
    due: { kind: 'before-day', day: 30, month: 11 },
  });
});

test('a rhythm without a day gets the usual one, marked as assumed', () => {
  const [duty] = duties('Tổng hợp tình hình, định kỳ hàng quý báo cáo Ủy ban nhân dân thành phố.').plan.duties;
  expect(duty).toMatchObject({ cadence: 'quarter', due: { kind: 'by-day', day: 20, assumed: true } });
});

test('none found: asked for', () => {
  const draft = duties('Các cơ quan báo cáo theo quy định.');
  expect(draft.plan.duties).toEqual([]);
  expect(draft.doubts).toContainEqual({ field: 'duties', doubt: { kind: 'not-said' } });
});
