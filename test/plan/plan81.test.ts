/** Plan 81 as data: what its words mean, checked against the words. */
import { checkPlan } from '../../src/plan/checkPlan';
import type { BodyRef, Task } from '../../src/plan/plan';
import { numbersOf, tasksOf } from './planText';
import { directory, plan81 } from './templates';

const tasks = tasksOf(plan81);
const task = (no: string): Task => tasks.find((row) => row.no === no)!;

it('names nobody the directory of Cần Thơ does not know', () => {
  expect(checkPlan(plan81, directory, '81.json')).toEqual([]);
});

describe('the rows of 81', () => {
  it('are 47, in 43 numbers, the first and the last as printed', () => {
    expect(tasks).toHaveLength(47);
    const numbered = [...new Set(tasks.map(({ no }) => Number(no.replace(/[a-d]$/, ''))))];
    expect(numbered).toEqual(Array.from({ length: 43 }, (_, n) => n + 1));
    expect(tasks.at(0)?.text).toBe('Tham mưu ban hành Quyết định công bố danh mục TTHC');
    expect(tasks.at(-1)).toMatchObject({ id: '81-2025/PL/43', noText: '43.', deliverable: 'Các lớp tập huấn' });
  });

  it('have sub-items under 41 and 42 alone, lettered as printed', () => {
    expect(tasks.filter(({ no }) => !/^\d+$/.test(no)).map(({ no, noText }) => [no, noText])).toEqual([
      ['41a', 'a)'],
      ['41b', 'b)'],
      ['42a', 'a)'],
      ['42b', 'b)'],
      ['42c', 'c)'],
      ['42d', 'd)'],
    ]);
  });

  it('stand under five sections and two headings that only gather', () => {
    expect(plan81.annexes[0]!.sections.map(({ no, level, before }) => [no, level, before])).toEqual([
      ['I', 1, '1'],
      ['II', 1, '35'],
      ['II.1', 2, '35'],
      ['II.2', 2, '37'],
      ['II.3', 2, '41a'],
      ['41.', 3, '41a'],
      ['42.', 3, '42a'],
    ]);
  });

  it('share one product where several are named, but for the training of 43', () => {
    expect(numbersOf(tasks.filter(({ leads }) => leads === 'parts'))).toBe('43');
  });
});

describe('the agencies of 81', () => {
  const departments: BodyRef = { group: 'co-quan-chuyen-mon' };
  const board: BodyRef = { agency: 'ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep-can-tho' };
  const districts: BodyRef = { group: 'ubnd-quan-huyen' };
  const communes: BodyRef = { group: 'ubnd-xa-phuong-thi-tran' };
  const office: BodyRef = { agency: 'van-phong-ubnd-thanh-pho' };
  const science: BodyRef = { agency: 'so-khoa-hoc-va-cong-nghe' };
  const finance: BodyRef = { agency: 'so-tai-chinh' };

  const leads: [rows: string, bodies: BodyRef[]][] = [
    ['1 4 6 16 38 42b', [departments, board]],
    ['2 3 5 7 8 9 10 11 12 13 14 15 37 39 40', [departments, board, districts, communes]],
    ['17 18 19 41b 42c 42d', [science]],
    ['20 21 22 23 24 25 26 27 28 29 30 31 32 33 34', [office]],
    ['35', [finance]],
    ['36', [finance, science]],
    ['41a 42a', [departments, board, districts]],
    ['43', [science, office, { agency: 'so-noi-vu' }]],
  ];

  it.each(leads)('%s are led by %j', (rows, bodies) => {
    expect(numbersOf(tasks.filter(({ lead }) => JSON.stringify(lead.bodies) === JSON.stringify(bodies)))).toBe(rows);
  });

  it('are assumed where the cell is lost: 42d alone, after 42c', () => {
    expect(numbersOf(tasks.filter(({ lead }) => lead.text === '' || lead.assumed !== undefined))).toBe('42d');
    expect(task('42d').lead.bodies).toEqual(task('42c').lead.bodies);
  });

  it('are nobody where the cell refers to a guidance, and an open group where it lists nobody', () => {
    const guided = tasks.filter(({ coordinating }) => coordinating.text === 'Theo hướng dẫn của Văn phòng Chính phủ');
    expect(numbersOf(guided)).toBe('20 26');
    const nobody = tasks.filter(({ coordinating }) => coordinating.bodies.length === 0);
    expect(numbersOf(nobody)).toBe('20 26 42d');
    const open = tasks.filter(({ coordinating }) => coordinating.bodies.some((body) => 'open' in body));
    expect(numbersOf(open)).toBe('23');
  });
});

describe('the duties of 81', () => {
  it('are three reports of progress, two of difficulties and two that a row of the annex asks for', () => {
    expect(plan81.duties.map(({ id, cadence, subject }) => [id, cadence, subject])).toEqual([
      ['81.R1', 'event', 'difficulties'],
      ['81.R3', 'event', 'difficulties'],
      ['81.R4a', 'month', 'progress'],
      ['81.R4b', 'quarter', 'progress'],
      ['81.R4c', 'year', 'progress'],
      ['81.R5', 'event', 'results'],
      ['81.R6', 'event', 'results'],
    ]);
  });

  it('report progress through Văn phòng, from those row 15 names, on a day the plan does not say', () => {
    for (const { who, through, due } of plan81.duties.filter(({ subject }) => subject === 'progress')) {
      expect(who).toEqual(task('15').lead.bodies);
      expect(through).toBe('van-phong-ubnd-thanh-pho');
      expect(due).toEqual({ kind: 'by-day', day: 20, assumed: true });
    }
  });

  it('hold as long as the plan', () => {
    for (const { from, until } of plan81.duties) expect([from, until]).toEqual([plan81.signed, plan81.until]);
  });
});
