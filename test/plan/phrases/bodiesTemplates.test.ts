/** The agency cells of the five plans, read, against the bodies their templates name by hand. */
import { readBodies } from '../../../src/plan/phrases/bodies';
import type { Plan } from '../../../src/plan/plan';
import { index, plan224, plan67, plan70, plan81, plan95 } from '../templates';

const cellsOf = (plan: Plan) =>
  plan.annexes
    .flatMap((annex) =>
      annex.rows.flatMap((row) => [
        { where: `${row.id}, chủ trì`, ...row.lead },
        { where: `${row.id}, phối hợp`, ...row.coordinating },
      ]),
    )
    .filter(({ text }) => text !== '')
    .map((cell) => ({ ...cell, read: readBodies(cell.text, index) }));

interface Expected {
  readonly plan: Plan;
  readonly cells: number;
  /** Read otherwise than the template has it. */
  readonly different: readonly string[];
  /** With a doubt besides that of a body that has ended. */
  readonly doubted: readonly string[];
}

const expected: readonly Expected[] = [
  { plan: plan224, cells: 162, different: [], doubted: [] },
  {
    plan: plan95,
    cells: 42,
    different: [],
    doubted: ['95-2025/PL/1.5, chủ trì', '95-2025/PL/5, phối hợp'],
  },
  {
    plan: plan81,
    cells: 126,
    different: ['81-2025/PL/5, chủ trì'],
    doubted: [
      '81-2025/PL/5, chủ trì',
      '81-2025/PL/20, phối hợp',
      '81-2025/PL/26, phối hợp',
      '81-2025/KQ/20, phối hợp',
      '81-2025/KQ/26, phối hợp',
    ],
  },
  { plan: plan70, cells: 50, different: [], doubted: ['70-2025/PL/3.1, chủ trì'] },
  {
    plan: plan67,
    cells: 37,
    different: ['67-2024/NV/II.4.a, phối hợp'],
    doubted: ['67-2024/NV/II.4.a, phối hợp'],
  },
];

describe.each(expected)('$plan.id', ({ plan, cells: count, different, doubted }) => {
  const cells = cellsOf(plan);

  it(`has ${count} agency cells`, () => {
    expect(cells).toHaveLength(count);
  });

  it('is read as its template was made by hand, but for names others had before', () => {
    const unlike = cells.filter(({ read, bodies }) => JSON.stringify(read.bodies) !== JSON.stringify(bodies));
    expect(unlike.map(({ where }) => where)).toEqual(different);
  });

  it('raises a doubt where a person must look, and wherever it is read differently', () => {
    const uncertain = cells.filter(({ read }) => read.doubts.some(({ kind }) => kind !== 'ended'));
    expect(uncertain.map(({ where }) => where)).toEqual(doubted);
    expect(doubted).toEqual(expect.arrayContaining([...different]));
  });
});
