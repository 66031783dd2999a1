/** How people are told where a text stands that was edited. */
import { slotName } from '../../src/report/slotName';
import { reportOf, target, task } from './builder';

const report = reportOf({
  targets: [target('5')],
  measures: { 5: { numerator: 1, denominator: 6 } },
  tasks: [task('1', '2026-06-30')],
  done: { 1: { percent: 0.5 } },
});

test.each([
  ['addressee', 'nơi kính gửi'],
  ['opening', 'đoạn mở đầu'],
  ['overview', 'mục I'],
  ['overview/standing', 'mục I'],
  ['targets/9-2026/I/5', 'mục II, khoản 2'],
  ['tasks/completed', 'mục III, khoản 1'],
  ['tasks/9-2026/II/1', 'mục III, khoản 2'],
  ['tasks/9-2026/II/77', 'mục III'],
  ['annex/9-2026/I/9-2026/I/5/1/reasons', 'Phụ lục I, dòng số 5'],
  ['annex/9-2026/I/9-2026/I/77/1/reasons', 'Phụ lục I'],
  ['annex/9-2026/II/9-2026/II/1/1/result', 'Phụ lục II, dòng số 1'],
  ['sending/table/so-y-te/2', 'phần không còn trong báo cáo'],
])('%s: %s', (address, name) => {
  expect(slotName(address, report)).toBe(name);
});
