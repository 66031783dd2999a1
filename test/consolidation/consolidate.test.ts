import fc from 'fast-check';
import type { City } from '../../src/consolidation/city/city';
import { cityOf } from '../../src/consolidation/city/cityOf';
import { consolidate } from '../../src/consolidation/consolidate';
import type { Coverage } from '../../src/figures/aggregate';
import { consolidatedCity, submittedCity } from './builders';
import { OFFICE, FINANCE, agencies } from './longTable/smallCity';

describe('the laws of a consolidation', () => {
  it('gives the same whatever the order of files, and however often one is there', async () => {
    const input = await submittedCity({ agencies, again: ['so-noi-vu'], faulty: [FINANCE] });
    const { lines, city } = consolidate(input);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.submissions], { minLength: input.submissions.length }),
        fc.subarray([...input.submissions]),
        (shuffled, doubled) => {
          const again = consolidate({ ...input, submissions: [...shuffled, ...doubled] });
          expect(again.lines).toEqual(lines);
          expect(again.city).toEqual(city);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives the city from the lines alone, in any order of theirs', async () => {
    const { scope, lines, city } = await consolidatedCity({ agencies, missing: [OFFICE], faulty: [FINANCE] });
    const again = cityOf(scope, [...lines].reverse());
    const figures = ({ plans }: typeof city) =>
      plans.map(({ targets }) =>
        targets.map(({ figure, measures }) => [figure, measures.map(({ coverage }) => coverage)]),
      );
    expect(figures(again)).toEqual(figures(city));
    expect(again.board.map(({ headline }) => headline.dueTasksDone)).toEqual(
      city.board.map(({ headline }) => headline.dueTasksDone),
    );
  });

  it.each(agencies)('changes by a silent agency in its coverage only: %s', async (agencyId) => {
    const others = agencies.filter((id) => id !== agencyId);
    const silent = await consolidatedCity({ agencies, missing: [agencyId] });
    const without = await consolidatedCity({ agencies: others });
    expect(figuresOf(silent.city)).toEqual(figuresOf(without.city));
    expect(reportedOf(silent.city)).toEqual(reportedOf(without.city));
    expect(expectedOf(silent.city)).toBeGreaterThan(expectedOf(without.city));
  });
});

/** Of the rows that anybody reported on. */
const figuresOf = ({ plans, conflicts }: City): unknown => [
  conflicts,
  plans.map(({ targets, tasks }) => [
    targets.flatMap(({ measures }) =>
      measures
        .filter(({ coverage }) => coverage.reported > 0)
        .map(({ measure, adding, numerator, denominator, figure }) => [
          measure.id,
          adding,
          numerator,
          denominator,
          figure,
        ]),
    ),
    tasks.map(({ done, overdue, withResults, progress }) => [done, overdue, withResults, progress]),
  ]),
];

const coverages = ({ plans }: City): Coverage[] =>
  plans.flatMap(({ targets, tasks }) => [
    ...targets.flatMap(({ measures }) => measures.map(({ coverage }) => coverage)),
    ...tasks.map(({ coverage }) => coverage),
  ]);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const reportedOf = (city: City): number => sumOf(coverages(city).map(({ reported }) => reported));
const expectedOf = (city: City): number => sumOf(coverages(city).map(({ expected }) => expected));
