import { agenciesOf } from '../../src/workflows/catalogue';
import { expectedReports } from '../../src/workflows/expectedReports';
import { library } from '../library';

const PLAN = '224-2025';

test('everyone who leads a row is expected, each under the name of the report it makes', () => {
  const expected = expectedReports(library, PLAN, '2026-11');
  expect(expected).toHaveLength(agenciesOf(library, library.plans.get(PLAN)!, '2026-11-14').length);
  expect(expected.find(({ id }) => id === 'so-y-te')).toMatchObject({
    name: 'Sở Y tế',
    isObliged: true,
    fileName: '224_2026-11_so-y-te_bao-cao.xlsx',
  });
});

test.each([
  ['an unknown plan', 'x', '2026-11'],
  ['a period outside the plan', PLAN, '2027-03'],
])('nobody is expected for %s', (_, planId, periodId) => {
  expect(expectedReports(library, planId, periodId)).toEqual([]);
});
