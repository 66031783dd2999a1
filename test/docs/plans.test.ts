/** docs/plans.md lists every oddity of every plan, in the words of the templates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../library';

const page = readFileSync(join(__dirname, '../../docs/plans.md'), 'utf8').replaceAll('\\|', '|');

describe.each([...library.plans.values()].map((plan) => [plan.number, plan] as const))('plan %s', (number, plan) => {
  it('has its part', () => {
    expect(page).toContain(`## Kế hoạch số ${number}`);
  });

  it.each(plan.errata.map(({ quotation, reading }) => [quotation, reading]))('%s', (quotation, reading) => {
    expect(page).toContain(quotation);
    expect(page).toContain(reading);
  });
});
