/** Whole reports of the consolidator, to be read by a person whenever they change. Annexes are shown where the city is small. */
import type { Report } from '../../../src/report/report';
import { consolidatedCity } from '../../consolidation/builders';
import { plainText } from '../plainText';
import { allDone, allOverdue, demoCity, FEW, reportOn } from './cities';

const body = (report: Report): string => plainText({ ...report, annexes: [] });

test('the quarter of the whole city', async () => {
  expect(body(reportOn(await demoCity({ periodId: '2026-12' }), 'quarter'))).toMatchSnapshot();
});

test('the quarter of a small city, its annexes too: silent, faulty, entered for, unused', async () => {
  const city = await demoCity({
    periodId: '2026-12',
    agencies: FEW,
    missing: ['xa-phong-dien', 'phuong-ninh-kieu'],
    docket: {
      decisions: [],
      enteredFor: [
        {
          agencyId: 'phuong-ninh-kieu',
          source: 'telephone',
          note: 'bà Trần Thị B đọc qua điện thoại',
          by: 'Nguyễn Văn A',
          on: '2026-12-15',
          isConfirmed: false,
          lines: [{ id: '224-2025/II/1', fields: { percent: 0.5, delayCause: 'Chờ ý kiến.' } }],
        },
      ],
    },
  });
  expect(plainText(reportOn(city, 'quarter'))).toMatchSnapshot();
});

test('the monthly slip', async () => {
  expect(body(reportOn(await demoCity(), 'month'))).toMatchSnapshot();
});

test('the year, before its last month is in', async () => {
  expect(body(reportOn(await demoCity({ agencies: FEW, missing: [] }), 'year'))).toMatchSnapshot();
});

test('on request', async () => {
  const city = await demoCity({ agencies: FEW, missing: [] });
  const asked = 'Công văn số 1234/UBND-KGVX ngày 05/11/2026 của Ủy ban nhân dân thành phố';
  expect(body(reportOn(city, 'request', asked))).toMatchSnapshot();
});

test('a city where nobody reported', async () => {
  expect(body(reportOn(await consolidatedCity({ missing: 200 }), 'quarter'))).toMatchSnapshot();
});

test('a city where everything is done', async () => {
  expect(body(reportOn(await consolidatedCity(allDone()), 'quarter'))).toMatchSnapshot();
});

test('a city where everything is overdue', async () => {
  expect(body(reportOn(await consolidatedCity(allOverdue({ periodId: '2026-12' })), 'quarter'))).toMatchSnapshot();
});

test('plan 81, by Văn phòng', async () => {
  expect(body(reportOn(await demoCity({ planId: '81-2025', periodId: '2025-Q4' }), 'quarter'))).toMatchSnapshot();
});

test('plan 67, by Sở Thông tin và Truyền thông', async () => {
  expect(body(reportOn(await demoCity({ planId: '67-2024', periodId: '2024-H2' }), 'half'))).toMatchSnapshot();
});

test('plan 70, whose numbers repeat in two annexes of targets', async () => {
  expect(body(reportOn(await demoCity({ planId: '70-2025', periodId: '2026' }), 'year'))).toMatchSnapshot();
});
