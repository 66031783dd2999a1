/** What an officer does to a review workbook, and what becomes of the plan. */
import type { Draft, PlanDoubt } from '../../../src/intake/draft';
import { parsePlan } from '../../../src/plan/parse';
import type { Annex, Target, Task } from '../../../src/plan/plan';
import { draftOf, Edited, planOf } from './reviews';

const plan = planOf('224-2025');
const TARGETS = '224-PL I';
const TASKS = '224-PL II';

const annexOf = ({ plan: { annexes } }: Draft, n: number): Annex => {
  const annex = annexes[n];
  if (!annex) throw new Error(`No annex ${n}`);
  return annex;
};
const targetsOf = (draft: Draft): readonly Target[] => {
  const annex = annexOf(draft, 0);
  return annex.kind === 'targets' ? annex.rows : [];
};
const tasksOf = (draft: Draft): readonly Task[] => {
  const annex = annexOf(draft, 1);
  return annex.kind === 'tasks' ? annex.rows : [];
};
const edited = (doubts: readonly PlanDoubt[] = []): Edited => new Edited(draftOf(plan, { doubts }));

const id = (annex: string, no: number): string => `224-2025/${annex}/${no}`;

test('an agency written beside the words counts, and settles the doubt', () => {
  const doubts: PlanDoubt[] = [
    { rowId: id('II', 1), field: 'lead', doubt: { kind: 'unknown-body', words: 'Sở' } },
    { rowId: id('II', 1), field: 'due', doubt: { kind: 'not-said' } },
    { rowId: id('II', 2), field: 'lead', doubt: { kind: 'not-said' } },
  ];
  const draft = edited(doubts).set(TASKS, 'r0', { leadRead: 'Sở Y tế; [ngoài] Các ngân hàng' }).read();
  expect(tasksOf(draft)[0]?.lead).toEqual({
    text: '- Sở, ban, ngành; - UBND xã, phường.',
    bodies: [{ agency: 'so-y-te' }, { external: 'Các ngân hàng' }],
  });
  expect(draft.doubts).toEqual(doubts.slice(1));
});

test('an emptied reading is read anew from the words', () => {
  const draft = edited().set(TASKS, 'r0', { lead: 'Sở Nội vụ; Sở Abc', leadRead: '' }).read();
  expect(tasksOf(draft)[0]?.lead).toEqual({
    text: 'Sở Nội vụ; Sở Abc',
    bodies: [{ agency: 'so-noi-vu' }, { external: 'Sở Abc' }],
  });
  expect(draft.doubts).toEqual([
    { rowId: id('II', 1), field: 'lead', doubt: { kind: 'unknown-body', words: 'Sở Abc' } },
  ]);
});

test('words corrected under a reading leave the reading as it is', () => {
  const draft = edited().set(TASKS, 'r0', { lead: 'Sở, ban, ngành', due: 'Tháng 2/2026' }).read();
  expect(tasksOf(draft)[0]?.lead).toEqual({ ...plan.annexes[1]?.rows[0]?.lead, text: 'Sở, ban, ngành' });
  expect(tasksOf(draft)[0]?.due).toEqual({ text: 'Tháng 2/2026', schedule: { kind: 'once', due: '2026-01-31' } });
});

test('a due day written as a schedule, and one read anew', () => {
  const draft = edited()
    .set(TASKS, 'r0', { dueRead: 'Định kỳ 2 đợt/năm' })
    .set(TASKS, 'r1', { due: 'Quý I/II năm 2026', dueRead: '' })
    .read();
  const [first, second] = tasksOf(draft);
  expect(first?.due).toEqual({
    text: 'Tháng 01/2026',
    schedule: { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' },
  });
  expect(second?.due.schedule).toEqual({ kind: 'once', due: '2026-06-30' });
  expect(draft.doubts.map(({ field, doubt }) => [field, doubt.kind])).toEqual([['due', 'last-of']]);
});

test('a row inserted, one deleted, one moved', () => {
  const draft = edited()
    .insert(TASKS, 'r2', { line: 'Nhiệm vụ', no: '2a.', text: 'Việc mới', lead: 'Sở Y tế', due: 'Tháng 3/2026' })
    .remove(TASKS, 'r3')
    .move(TASKS, 'r9', 'r0')
    .read();
  expect(
    tasksOf(draft)
      .slice(0, 6)
      .map(({ id: row }) => row),
  ).toEqual(['10', '1', '2', '2a', '3', '5'].map((no) => `224-2025/II/${no}`));
  expect(tasksOf(draft)[3]).toEqual({
    id: '224-2025/II/2a',
    no: '2a',
    noText: '2a.',
    text: 'Việc mới',
    lead: { text: 'Sở Y tế', bodies: [{ agency: 'so-y-te' }] },
    coordinating: { text: '', bodies: [] },
    due: { text: 'Tháng 3/2026', schedule: { kind: 'once', due: '2026-03-31' } },
    leads: 'representative',
  });
  expect(tasksOf(draft)).toHaveLength(51);
});

test('a copied row is a new one', () => {
  const model = edited();
  model.change(TASKS, (sheet) => {
    const last = sheet.rows.at(-1);
    const copied = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === 'r0'));
    const cells = (copied?.cells ?? []).map((cell) => (cell.value === '1' ? { ...cell, value: '99' } : cell));
    return { ...sheet, rows: [...sheet.rows, { row: (last?.row ?? 0) + 1, cells }] };
  });
  expect(tasksOf(model.read()).at(-1)).toEqual({ ...tasksOf(model.draft)[0], id: '224-2025/II/99', no: '99' });
});

test('a heading inserted stands before the row below it', () => {
  const draft = edited().insert(TASKS, 'r2', { line: 'Đề mục 2', no: 'I.1', text: 'Nhận thức số' }).read();
  expect(annexOf(draft, 1).sections).toEqual([{ no: 'I.1', text: 'Nhận thức số', level: 2, before: '3' }]);
});

test('a number changed is followed by measures, doubts and errata', () => {
  const doubts: PlanDoubt[] = [{ rowId: id('I', 15), field: 'lead', doubt: { kind: 'not-said' } }];
  const draft = edited(doubts).set(TARGETS, 'r14', { no: '15a', number: '15a' }).read();
  const target = targetsOf(draft)[14];
  expect(target?.measures.map((measure) => [measure.id, measure.no, measure.within])).toEqual([
    ['224-2025/I/15a#1', '15a.1', undefined],
    ['224-2025/I/15a#2', '15a.2', '224-2025/I/15a#1'],
  ]);
  expect(draft.doubts).toEqual([{ ...doubts[0], rowId: '224-2025/I/15a' }]);
  const before = plan.errata.filter(({ row }) => row === id('I', 15)).length;
  expect(draft.plan.errata.filter(({ row }) => row === '224-2025/I/15a')).toHaveLength(before);
});

test('a threshold and the features of a measure', () => {
  const doubts: PlanDoubt[] = [{ rowId: id('I', 1), field: 'measures', doubt: { kind: 'proposed', what: 'một' } }];
  const draft = edited(doubts)
    .set(TARGETS, 'm0.0', {
      threshold: '> 91,3%',
      features: 'Có thể không phát sinh\nUBND xã, phường: Lấy nguyên',
      kind: 'Bình quân',
    })
    .read();
  expect(targetsOf(draft)[0]?.measures[0]).toMatchObject({
    kind: 'average',
    comparator: '>',
    threshold: { value: 913, scale: 1000 },
    mayNotArise: true,
    aggregationByGroup: [{ group: 'ubnd-xa-phuong', aggregation: 'single' }],
  });
  expect(draft.doubts).toEqual([]);
});

test('a measure inserted below another, as a part of it', () => {
  const draft = edited()
    .insert(TARGETS, 'r1', {
      line: 'Thước đo',
      kind: 'Tỷ lệ',
      threshold: '≥ 50%',
      numerator: 'Số A',
      denominator: 'Số B',
      features: 'Là một phần của 1',
    })
    .read();
  expect(targetsOf(draft)[0]?.measures[1]).toEqual({
    id: '224-2025/I/1#2',
    no: '1.2',
    kind: 'ratio',
    comparator: '>=',
    threshold: { value: 50, scale: 100 },
    unit: 'percent',
    basis: 'point',
    availability: 'month',
    measuredBy: 'each',
    aggregation: 'sum',
    numerator: 'Số A',
    denominator: 'Số B',
    mayExceed: false,
    mayNotArise: false,
    within: '224-2025/I/1#1',
  });
});

test('a new target without a measure has it proposed', () => {
  const draft = edited()
    .insert(TARGETS, '', { line: 'Chỉ tiêu', no: '31', text: 'Trên 60% hộ dân.', lead: 'Sở Y tế', field: 'Xã hội số' })
    .read();
  expect(targetsOf(draft).at(-1)?.measures).toMatchObject([
    { id: '224-2025/I/31#1', comparator: '>', threshold: { value: 60, scale: 100 } },
  ]);
  expect(draft.doubts.every(({ rowId }) => rowId === '224-2025/I/31')).toBe(true);
  expect(draft.doubts).not.toEqual([]);
});

test('the number of the plan gives every row its id anew', () => {
  const draft = edited([{ field: 'number', doubt: { kind: 'not-said' } }])
    .set('Kế hoạch', 'number', { value: '300/KH-UBND' })
    .read();
  expect(draft.plan).toMatchObject({ id: '300-2025', short: '300', number: '300/KH-UBND' });
  expect(tasksOf(draft)[0]?.id).toBe('300-2025/II/1');
  expect(draft.doubts).toEqual([]);
  expect(parsePlan(JSON.stringify(draft.plan), '300-2025').ok).toBe(true);
});

test('days, annex facts, duties, errata and what was set aside', () => {
  const setAside = [{ place: 'Đoạn 1', text: 'Nơi nhận', why: 'outside-table' }] as const;
  const draft = new Edited(draftOf(plan, { setAside }))
    .set('Kế hoạch', 'until', { value: '30.6.2027' })
    .set('Kế hoạch', 'a1.from', { value: '01/02/2026' })
    .set('Nghĩa vụ báo cáo', 'd0', {
      due: 'Chậm nhất ngày 20/12 (tạm đặt)',
      cutOff: '14/12',
      who: 'Sở Y tế',
      to: 'Sở Y tế;\nBộ Y tế',
    })
    .remove('Nghĩa vụ báo cáo', 'd1')
    .insert('Điểm cần lưu ý', 'e0', { row: 'II/7', quotation: 'a', oddity: 'b', reading: 'c' })
    .remove('Không đưa vào kế hoạch', 'k0')
    .read();
  expect(draft.plan.until).toBe('2027-06-30');
  expect(draft.plan.annexes[1]?.from).toBe('2026-02-01');
  expect(draft.plan.duties).toHaveLength(plan.duties.length - 1);
  expect(draft.plan.duties[0]).toMatchObject({
    due: { kind: 'by-day', day: 20, month: 12, assumed: true },
    cutOff: { month: 12, day: 14 },
    who: [{ agency: 'so-y-te' }],
    to: ['Sở Y tế', 'Bộ Y tế'],
  });
  expect(draft.plan.errata[0]).toEqual({ row: id('II', 7), quotation: 'a', oddity: 'b', reading: 'c' });
  expect(draft.setAside).toEqual([]);
});

test('columns moved to other places are found', () => {
  const moved = edited();
  moved.change(TASKS, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.column === 1 ? cell : { ...cell, column: 40 - cell.column })),
    })),
    merges: [],
  }));
  expect(moved.read()).toEqual(moved.draft);
});

describe('breakthrough work', () => {
  const asked = (name: string, value: string) =>
    new Edited(draftOf(planOf(name))).set('Kế hoạch', 'asksBreakthrough', { value });

  test.each([
    ['70-2025', 'Có', true],
    ['70-2025', '', undefined],
    ['224-2025', 'không', undefined],
    ['224-2025', '', undefined],
  ])('of %s is said to be asked for: %j', (name, value, expected) => {
    expect(asked(name, value).read().plan.asksBreakthrough).toBe(expected);
  });

  test('yes or no and nothing else', () => {
    expect(asked('70-2025', 'có thể').problems()).toMatchObject([
      { sheet: 'Kế hoạch', what: { kind: 'not-in-list', got: 'có thể', options: ['Có', 'Không'] } },
    ]);
  });
});
