/** How far a target came from the earlier year's result, as the annex says it. */
import { entriesOf } from './goldenEntries';
import { golden } from './goldenReport';
import { scopeOfPlan } from '../library';

/** Of plan 67's target for Sở Y tế: from 61,2% to 65%. */
function advance(numerator: number): string | undefined {
  const scope = scopeOfPlan('67-2024', 'so-y-te', '2024-H2');
  const { report } = golden(scope, entriesOf(scope, { measures: { 4: { numerator, denominator: 1000 } } }));
  const [annex] = report.annexes;
  const { annex: own, lines } = annex!.rows[0]!;
  return lines[0]![annex!.columns.findIndex(({ key }) => key === 'advance') - own.length];
}

test.each([
  [650, '100,00%'],
  [631, '50,00%'],
  [612, '0,00%'],
  [550, 'Chưa bằng kết quả gốc'],
])('%i of 1000 is told as %j', (numerator, expected) => {
  expect(advance(numerator)).toBe(expected);
});
