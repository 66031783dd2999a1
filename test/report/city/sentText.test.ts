/** The sentence on how many reports came: each count once, whatever is missing. */
import type { Sender, SendingState } from '../../../src/report/city/sending';
import { sentText } from '../../../src/report/city/sentText';

const senders = (states: Partial<Record<SendingState, number>>): Sender[] =>
  Object.entries(states).flatMap(([state, count]) => Array.from({ length: count }, () => ({ state }) as Sender));

const WHERE = ' (Phụ lục III)';

test.each<[string, Partial<Record<SendingState, number>>, string]>([
  [
    'all, in time',
    { 'on-time': 118 },
    'có 118/118 cơ quan, địa phương gửi báo cáo (100,00%), tất cả đều đúng hạn (Phụ lục III).',
  ],
  [
    'all, none in time',
    { late: 28 },
    'có 28/28 cơ quan, địa phương gửi báo cáo (100,00%), tất cả đều quá hạn (Phụ lục III).',
  ],
  [
    'some, for one reason missing',
    { 'on-time': 96, late: 14, 'not-sent': 8 },
    'có 110/118 cơ quan, địa phương gửi báo cáo (93,22%), trong đó đúng hạn 96, quá hạn 14. Còn 08 cơ quan, địa phương chưa gửi báo cáo (Phụ lục III).',
  ],
  [
    'some, for several reasons missing',
    { 'on-time': 1, undated: 1, 'entered-for': 1, unusable: 5, 'not-sent': 3 },
    'có 02/11 cơ quan, địa phương gửi báo cáo (18,18%), trong đó đúng hạn 01, chưa rõ ngày gửi 01. Còn 09 cơ quan, địa phương, ' +
      'trong đó 01 cung cấp số liệu nhưng chưa gửi báo cáo, 05 đã gửi tệp nhưng chưa đưa vào tổng hợp, 03 chưa gửi báo cáo (Phụ lục III).',
  ],
  ['none', { 'not-sent': 118 }, 'cả 118 cơ quan, địa phương đều chưa gửi báo cáo (Phụ lục III).'],
  [
    'none usable',
    { unusable: 2, 'not-sent': 3 },
    'chưa có báo cáo nào sử dụng được; trong 05 cơ quan, địa phương, 02 đã gửi tệp nhưng chưa đưa vào tổng hợp, 03 chưa gửi báo cáo (Phụ lục III).',
  ],
])('%s', (_, states, expected) => {
  expect(sentText(senders(states), WHERE)).toBe(expected);
});
