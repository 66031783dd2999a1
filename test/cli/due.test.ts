/** due: what is due next, by the duties of the plans. */
import { cli } from './harness';

test('the next report of every plan in force, the one due first at the top', async () => {
  const said = await cli(['due']);
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(said.out.split('\n')).toEqual([
    '224-2025  2026-11  Kế hoạch số 224/KH-UBND, lồng ghép Kế hoạch số 95/KH-UBND: Tháng 11 năm 2026',
    '          gửi ngày 13/11/2026, chậm nhất ngày 14/11/2026 (còn 1 ngày); số liệu đến ngày 12/11/2026; 124 cơ quan',
    '70-2025  2026  Kế hoạch số 70/KH-UBND: Năm 2026',
    '          gửi ngày 27/11/2026, chậm nhất ngày 29/11/2026 (còn 16 ngày); số liệu đến ngày 14/11/2026; 119 cơ quan',
  ]);
});

test('of one agency, those it reports', async () => {
  const said = await cli(['due', '--agency', 'cong-an-thanh-pho']);
  expect(said.out).toContain('224-2025');
  expect(said.out).not.toContain('70-2025');
});

test.each([
  ['a week late, the same', '2026-11-21', '2026-11'],
  ['later, the next', '2026-11-22', '2026-12'],
])('%s', async (_, today, period) => {
  const said = await cli(['due'], { today: () => today });
  expect(said.out).toContain(`224-2025  ${period}`);
});

test('a plan of another time is not due', async () => {
  const said = await cli(['due'], { today: () => '2031-02-01' });
  expect(said).toMatchObject({ code: 0, out: 'Hiện không có báo cáo nào đến hạn.' });
});

test('an unknown agency is said', async () => {
  const said = await cli(['due', '--agency', 'Sở Không Có']);
  expect(said).toMatchObject({ code: 2, err: 'Không có cơ quan “Sở Không Có”. Xem mã cơ quan bằng lệnh agencies.' });
});
