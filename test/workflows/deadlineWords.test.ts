import { deadlineWords } from '../../src/workflows/deadlineWords';

const days = {
  from: '2026-10-15',
  to: '2026-11-14',
  due: '2026-11-14',
  sendOn: '2026-11-13',
  cutOff: '2026-11-12',
  daysLeft: 5,
};

test('the deadline is said as the plans say it', () => {
  expect(deadlineWords(days)).toEqual({
    time: 'từ ngày 15/10/2026 đến ngày 14/11/2026',
    due: 'trước ngày 15/11/2026',
    sendOn: 'Thứ Sáu, ngày 13/11/2026 (ngày làm việc cuối cùng trong hạn)',
    cutOff: 'ngày 12/11/2026',
    left: 'Còn 05 ngày (đến hết ngày 14/11/2026)',
  });
});

test.each([
  [12, 'Còn 12 ngày (đến hết ngày 14/11/2026)'],
  [1, 'Hôm nay là ngày gửi (hết hạn sau ngày 14/11/2026)'],
  [0, 'Hôm nay là ngày cuối cùng của hạn gửi'],
  [-3, 'Đã quá hạn 03 ngày'],
])('%i days left: %s', (daysLeft, left) => {
  expect(deadlineWords({ ...days, daysLeft }).left).toBe(left);
});

test('where the sending day is the last timely one, it is called that', () => {
  expect(deadlineWords({ ...days, sendOn: days.due, daysLeft: 0 }).left).toBe('Hôm nay là ngày cuối cùng của hạn gửi');
});
