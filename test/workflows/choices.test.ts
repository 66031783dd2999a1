import { agencyChoices, periodChoices, planChoices } from '../../src/workflows/choices';
import type { Duty, Plan } from '../../src/plan/plan';
import type { Library } from '../../src/workflows/library';
import { library } from '../library';

const PLAN = '224-2025';
const TODAY = '2026-11-10';

function withDuties(change: (duty: Duty) => Duty): Library {
  const plan = library.plans.get(PLAN)!;
  const changed: Plan = { ...plan, duties: plan.duties.map(change) };
  return { ...library, plans: new Map([[PLAN, changed]]) };
}

describe('plans', () => {
  const ids = (today: string) => planChoices(library, today).map(({ id }) => id);

  it('are named by their number', () => {
    expect(planChoices(library, TODAY)[0]).toEqual({
      id: PLAN,
      label: 'Kế hoạch số 224/KH-UBND',
      title: 'Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026',
    });
  });

  it.each([
    ['in 2026: not those of 2024 and 2025, nor the one reported on within 224', '2026-06-10', ['224-2025', '70-2025']],
    ['the one due first stands first', '2026-11-22', ['70-2025', '224-2025']],
    ['in 2025', '2025-08-12', ['81-2025', '70-2025']],
    ['a week late with the last', '2026-12-21', ['224-2025', '70-2025']],
    ['after the plan', '2027-01-05', ['70-2025']],
    ['in 2024', '2024-05-02', ['67-2024']],
  ])('are those a report can be due of: %s', (_, today, expected) => {
    expect(ids(today)).toEqual(expected);
  });

  it('leave out one that asks no report of its own', () => {
    expect(
      planChoices(
        withDuties((duty) => ({ ...duty, subject: 'difficulties' })),
        TODAY,
      ),
    ).toEqual([]);
  });
});

describe('agencies', () => {
  const all = agencyChoices(library, PLAN, TODAY);

  it('are those that lead a row', () => {
    expect(all).toHaveLength(124);
    expect(all.filter(({ isObliged }) => !isObliged)).toHaveLength(6);
  });

  it('are found by name, abbreviation and alias without diacritics', () => {
    const { searchText } = all.find(({ id }) => id === 'so-khoa-hoc-va-cong-nghe')!;
    expect(searchText).toContain('so khoa hoc va cong nghe');
    expect(searchText).toContain('skhcn');
    expect(all.map((agency) => agency.searchText).join('')).toMatch(/^[\x20-\x7e]*$/);
  });

  it('of an unknown plan are none', () => {
    expect(agencyChoices(library, '1-1', TODAY)).toEqual([]);
  });
});

describe('periods', () => {
  it('are those for which the plan asks a report, oldest first, with their days', () => {
    const { all } = periodChoices(library, PLAN, '2026-11-10');
    expect(all.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    );
    expect(all[10]).toEqual({
      id: '2026-11',
      label: 'Tháng 11 năm 2026',
      from: '2026-10-15',
      to: '2026-11-14',
      due: '2026-11-14',
      sendOn: '2026-11-13',
      cutOff: '2026-11-12',
      daysLeft: 4,
    });
    expect(all[9]?.daysLeft).toBe(-27);
  });

  it('begin with the plan', () => {
    const [first] = periodChoices(library, PLAN, '2026-11-10').all;
    expect(first).toMatchObject({ id: '2026-01', from: library.plans.get(PLAN)!.from, to: '2026-01-14' });
  });

  it('are quarters where the plan asks by quarter', () => {
    const quarterly = withDuties((duty) => (duty.cadence === 'month' ? { ...duty, cadence: 'quarter' } : duty));
    const { all } = periodChoices(quarterly, PLAN, '2026-05-10');
    expect(all.map(({ id }) => id)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(all[0]?.label).toBe('Quý I năm 2026');
  });

  it.each([
    ['before the plan begins: the first', '2025-12-20', '2026-01'],
    ['the officer of the 13th', '2026-11-13', '2026-11'],
    ['on the last timely day', '2026-11-14', '2026-11'],
    ['the late officer of the 16th', '2026-11-16', '2026-11'],
    ['a week late', '2026-11-21', '2026-11'],
    ['later than that: the next', '2026-11-22', '2026-12'],
    ['when all are past: the last', '2027-02-01', '2026-12'],
  ])('propose %s', (_, today, proposed) => {
    expect(periodChoices(library, PLAN, today).proposed).toBe(proposed);
  });

  it('of an unknown plan are none', () => {
    expect(periodChoices(library, '1-1', '2026-11-13')).toEqual({ all: [], proposed: '' });
  });
});
