/** Plan 67 as data: what its words mean, checked against the words. */
import { findAgency } from '../../src/plan/agencies';
import { checkPlan } from '../../src/plan/checkPlan';
import type { BodyRef, Target } from '../../src/plan/plan';
import { dueDay, type Schedule } from '../../src/plan/schedule';
import { numbersOf, targetsOf, tasksOf } from './planText';
import { directory, index, plan67 } from './templates';

const tasks = tasksOf(plan67);
const targets = targetsOf(plan67);

it('names nobody the directory of Cần Thơ does not know', () => {
  expect(checkPlan(plan67, directory, '67.json')).toEqual([]);
});

describe('the targets of 67', () => {
  it('are those of 26 agencies, numbered through, the first and the last as printed', () => {
    expect(targets.map(({ no }) => Number(no))).toEqual(Array.from({ length: 26 }, (_, n) => n + 1));
    const cells = ({ lead, baseline, text }: Target) => [lead.text, baseline, text];
    expect(cells(targets[0]!)).toEqual(['Sở Ngoại vụ', '91,3%', '95%']);
    expect(cells(targets[25]!)).toEqual(['UBND huyện Vĩnh Thạnh', '45,7%', '50%']);
  });

  it.each([
    ['department', 16],
    ['board', 1],
    ['district', 9],
  ])('belong to agencies of the kind %s: %i, each to one', (kind, count) => {
    const led = targets.flatMap(({ lead }) => lead.bodies).map((body) => ('agency' in body ? body.agency : undefined));
    expect(new Set(led).size).toBe(26);
    expect(led.filter((id) => index.agencies.get(id ?? '')?.kind === kind)).toHaveLength(count);
  });

  it.each([
    ['UBND quận Răng', 'ubnd-quan-cai-rang'],
    ['Sở Thông tin - Truyền thông', 'so-thong-tin-va-truyen-thong'],
    ['Sở Nông nghiệp phát triển Nông thôn', 'so-nong-nghiep-va-phat-trien-nong-thon'],
    ['Sở Lao động, Thương binh và Xã Hội', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    ['Sở Công thương', 'so-cong-thuong'],
    ['Sở Giáo dục và đào tạo', 'so-giao-duc-va-dao-tao'],
  ])('mean by «%s» %s', (text, agency) => {
    expect(targets.find(({ lead }) => lead.text === text)?.lead.bodies).toEqual([{ agency }]);
  });

  it.each(targets)('mean by «$lead.text» the agency of that name', ({ lead }) => {
    const named = findAgency(index, lead.text);
    expect(named.ok && [{ agency: named.value.id }]).toEqual(lead.bodies);
  });

  const scaled = (cell: string) => {
    const [, whole, decimal] = /^(\d+)(?:,(\d))?%$/.exec(cell)!;
    return decimal === undefined
      ? { value: Number(whole), scale: 100 }
      : { value: Number(`${whole}${decimal}`), scale: 1000 };
  };

  it.each(targets)('$no are at least «$text», after «$baseline» in 2023', ({ text, baseline, measures }) => {
    expect(measures).toHaveLength(1);
    const [measure] = measures;
    expect(measure).toMatchObject({
      comparator: '>=',
      threshold: scaled(text),
      baseline: scaled(baseline!),
      kind: 'ratio',
      measuredBy: 'each',
    });
  });

  it('are above the result of the year before, all of them', () => {
    for (const { measures } of targets) {
      const { threshold, baseline } = measures[0]!;
      expect(threshold.value * baseline!.scale).toBeGreaterThan(baseline!.value * threshold.scale);
    }
  });

  it('are below the 50 % of the body for two agencies', () => {
    expect(numbersOf(targets.filter(({ measures }) => measures[0]!.threshold.value < 50))).toBe('5 11');
  });
});

describe('the dated tasks of the body of 67', () => {
  const once = (due: string): Schedule => ({ kind: 'once', due });
  const readings: [phrase: string, rows: string, reading: Schedule][] = [
    ['Thời gian thực hiện trong tháng 4 năm 2024', 'II.1.h II.1.k II.4.a II.4.b II.6.a II.7', once('2024-04-30')],
    ['Thời gian thực hiện trong quý II năm 2024', 'II.2.đ', once('2024-06-30')],
    [
      'Thời gian thực hiện: định kỳ 6 tháng',
      'II.2.g',
      { kind: 'recurring', times: 1, per: 'half', occurrence: 'báo cáo' },
    ],
    [
      'Thời gian thực hiện định kỳ hàng tháng',
      'II.3.c',
      { kind: 'recurring', times: 1, per: 'month', occurrence: 'lần công khai' },
    ],
  ];

  it.each(readings)('are due «%s» in %s', (phrase, rows, reading) => {
    const found = tasks.filter(({ due }) => due.text === phrase);
    expect(numbersOf(found)).toBe(rows);
    for (const { due } of found) expect(due.schedule).toEqual(reading);
  });

  it('are nine, with no other due phrase and none due outside the plan', () => {
    expect(tasks).toHaveLength(9);
    expect(new Set(tasks.map(({ due }) => due.text))).toEqual(new Set(readings.map(([phrase]) => phrase)));
    for (const { due } of tasks) {
      const day = dueDay(due.schedule) ?? plan67.until;
      expect(day >= plan67.from && day <= plan67.until).toBe(true);
    }
  });

  const departments: BodyRef = { group: 'so-ban-nganh' };
  const districts: BodyRef = { group: 'ubnd-quan-huyen' };
  const office: BodyRef = { agency: 'van-phong-ubnd-thanh-pho' };
  it.each<[no: string, lead: BodyRef[], coordinating: BodyRef[]]>([
    ['II.1.h', [departments, districts], []],
    ['II.1.k', [districts], []],
    ['II.2.đ', [{ agency: 'so-thong-tin-va-truyen-thong' }], []],
    ['II.2.g', [{ agency: 'so-thong-tin-va-truyen-thong' }], [office]],
    ['II.3.c', [office], []],
    ['II.4.a', [{ agency: 'so-tai-chinh' }], [departments, districts]],
    ['II.4.b', [{ agency: 'so-tai-chinh' }], []],
    ['II.6.a', [{ agency: 'thue-thanh-pho-can-tho' }], []],
    ['II.7', [{ agency: 'kho-bac-nha-nuoc-khu-vuc-xix' }], []],
  ])('%s is for %j', (no, lead, coordinating) => {
    const row = tasks.find((each) => each.no === no)!;
    expect([row.lead.bodies, row.coordinating.bodies]).toEqual([lead, coordinating]);
  });
});

describe('the duties of 67', () => {
  it('are half-yearly, of the agencies and of the consolidator, but for what arises', () => {
    expect(plan67.duties.map(({ id, cadence, subject, due }) => [id, cadence, subject, due])).toEqual([
      ['67.R1', 'half', 'consolidation', { kind: 'by-day', day: 20, assumed: true }],
      ['67.R1a', 'half', 'progress', { kind: 'by-day', day: 14, assumed: true }],
      ['67.R3', 'event', 'consolidation', { kind: 'none' }],
      ['67.R4', 'event', 'difficulties', { kind: 'none' }],
    ]);
  });

  it('hold for 2024 alone', () => {
    for (const { from, until } of plan67.duties) expect([from, until]).toEqual([plan67.signed, '2024-12-31']);
  });
});
