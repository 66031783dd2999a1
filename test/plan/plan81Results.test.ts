/** The quantified results of 81, followed as targets: what its last column says, and how it is counted. */
import type { Measure } from '../../src/plan/measure';
import type { Task } from '../../src/plan/plan';
import { numbersOf, targetsOf, tasksOf } from './planText';
import { plan81 } from './templates';

const tasks = tasksOf(plan81);
const targets = targetsOf(plan81);
const task = (no: string): Task => tasks.find((row) => row.no === no)!;
const measures = targets.flatMap((row) => row.measures.map((measure) => ({ row, measure })));

describe('the quantified results of 81', () => {
  const share = (no: string, value: number): [string, Measure['comparator'], number] => [no, '>=', value];

  it('are 20 measures of 17 rows, each with the threshold of the words', () => {
    expect(measures.map(({ measure }) => [measure.no, measure.comparator, measure.threshold.value])).toEqual([
      share('1', 100),
      share('2', 100),
      share('7', 100),
      share('8.1', 80),
      share('8.2', 100),
      share('9', 100),
      share('10', 50),
      share('11.1', 60),
      share('11.2', 60),
      share('12', 80),
      ['13', '>', 97],
      share('14', 90),
      share('18', 100),
      share('20', 100),
      share('25', 100),
      share('26', 100),
      share('31', 80),
      share('36', 100),
      share('38.1', 20),
      share('38.2', 20),
    ]);
  });

  it.each(targets)('$no holds every percentage of «$text», in its order', ({ text, measures: own }) => {
    const said = [...text.matchAll(/(\d+) ?%/gu)].map(([, figure]) => Number(figure));
    expect(own.map(({ threshold }) => [threshold.value, threshold.scale])).toEqual(said.map((figure) => [figure, 100]));
    for (const { comparator } of own) expect(comparator).toBe(/trên \d+%/iu.test(text) ? '>' : '>=');
  });

  it('leave no percentage of the last column out', () => {
    const quantified = tasks.filter(({ deliverable }) => deliverable?.includes('%'));
    expect(numbersOf(targets)).toBe(numbersOf(quantified));
  });

  it.each(targets)('$no stands as its task does', (row) => {
    const { no, noText, deliverable, lead, coordinating } = task(row.no);
    expect(row).toMatchObject({ no, noText, text: deliverable, lead, coordinating });
  });

  it('stand in the field of the section of their task', () => {
    const fields = new Map<string, string>();
    for (const { no, field } of targets) fields.set(field, `${fields.get(field) ?? ''} ${no}`.trim());
    expect([...fields]).toEqual([
      ['Nhiệm vụ kiểm soát TTHC', '1 2 7 8 9 10 11 12 13 14 18 20 25 26 31'],
      ['Cắt giảm, đơn giản hóa TTHC liên quan đến hoạt động sản xuất kinh doanh', '36'],
      ['Cắt giảm, đơn giản hóa TTHC nội bộ', '38'],
    ]);
  });

  it('are measured by each agency exactly where groups lead', () => {
    for (const { row, measure } of measures) {
      const groupsLead = row.lead.bodies.some((body) => 'group' in body);
      expect([measure.measuredBy, measure.aggregation]).toEqual(groupsLead ? ['each', 'sum'] : ['one', 'single']);
    }
  });

  it('take the online payments from all files, as row 11 says', () => {
    const { row, measure } = measures.find((each) => each.measure.no === '11.2')!;
    expect(row.text).toContain('(tính trên tổng số hồ sơ của cơ quan, đơn vị)');
    expect(measure).toMatchObject({ denominator: 'Tổng số hồ sơ của cơ quan, đơn vị' });
    expect(measure.unconfirmed).toBeUndefined();
  });

  it.each([
    ['mayNotArise', '1 2 7 8.1 8.2 9 10 11.1 11.2 12 13 14 20 25 26 38.1 38.2'],
    ['unconfirmed', '1 2 7 8.1 9 10 11.1 12 13 14 18 25 31 36 38.1 38.2'],
    ['aggregationByGroup', '12'],
  ] as const)('say %s of %s', (field, rows) => {
    const said = measures.filter(({ measure }) => measure[field] !== undefined && measure[field] !== false);
    expect(numbersOf(said.map(({ measure }) => measure))).toBe(rows);
  });
});
