/** What the consolidator's report says of the city is what the city's figures say. */
import type { Consolidated } from '../../../src/consolidation/consolidated';
import { countText } from '../../../src/entries/words';
import { hasDue } from '../../../src/figures/headline';
import { valueClauses } from '../../../src/report/city/measureSentences';
import { overdueTaskCells } from '../../../src/report/city/overdueCases';
import type { Block, Report, TableBlock } from '../../../src/report/report';
import { markedTexts } from '../plainText';
import { demoCity, reportOn } from './cities';

let city: Consolidated;
let report: Report;
beforeAll(async () => {
  city = await demoCity();
  report = reportOn(city, 'quarter');
});

const blocksOf = (id: string): readonly Block[] => report.sections.find((section) => section.id === id)!.blocks;
const textOf = (id: string): string => markedTexts(blocksOf(id)).join('\n');
const tableOf = (section: string, id: string): TableBlock =>
  blocksOf(section).find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const own = () => city.city.plans[0]!;

test('how many sent: obliged agencies whose report counts, of all that are obliged', () => {
  const obliged = new Set(city.scope.agencies.filter(({ isObliged }) => isObliged).map(({ agency }) => agency.id));
  const sent = city.ledger.agencies.filter(({ agencyId, used }) => obliged.has(agencyId) && used !== undefined);
  expect(textOf('sending')).toContain(`${sent.length}/${obliged.size} cơ quan, địa phương gửi báo cáo`);
});

test('the table of fields adds up to all targets, and its met ones to the headline', () => {
  const rows = tableOf('targets', 'fields').rows;
  const total = rows.at(-1)!.cells.slice(1).map(Number);
  expect(rows.map(({ cells }) => cells[0])).toEqual(['Chính quyền số', 'Kinh tế số', 'Xã hội số', 'Tổng cộng']);
  expect(rows.slice(0, 3).map(({ cells }) => Number(cells[1]))).toEqual([15, 4, 11]);
  expect(total[0]).toBe(own().targets.length);
  expect(total[1]! + total[2]!).toBe(own().headline.targetsMet.count);
  expect(total.slice(1).reduce((sum, count) => sum + count)).toBe(total[0]);
});

test('complete and not in operation is told as why it is not met', () => {
  const [first] = own().targets.flatMap((each) => each.measures);
  const milestone = {
    ...first!.measure,
    kind: 'milestone' as const,
    comparator: '>=' as const,
    threshold: { value: 100, scale: 100 },
  };
  const told = (verdict: 'met' | 'not-yet-met', value: number): string =>
    valueClauses({
      ...own().targets[0]!,
      measures: [
        {
          ...first!,
          measure: milestone,
          judgedAs: milestone,
          adding: 'sum',
          coverage: { ...first!.coverage, reported: 1, expected: 1 },
          figure: { ...first!.figure, verdict, value },
        },
      ],
    });
  expect(told('not-yet-met', 1)).toContain('chưa vận hành chính thức');
  expect(told('not-yet-met', 0.5)).not.toContain('vận hành');
  expect(told('met', 1)).not.toContain('vận hành');
});

test('what an agency did not write of an overdue task is said alike in every cell', () => {
  const silent = {
    id: '1',
    row: 'Nhiệm vụ số 1',
    agencies: ['Sở Y tế'],
    dues: [],
    causes: [''],
    expected: [undefined],
  };
  expect(overdueTaskCells(silent).slice(-2)).toEqual(['Chưa nêu', 'Chưa nêu']);
});

test('every target told of several agencies says its coverage', () => {
  const several = own()
    .targets.flatMap(({ measures }) => measures)
    .filter(({ coverage, figure }) => coverage.expected > 1 && figure.value !== undefined);
  expect(several.length).toBeGreaterThan(5);
  for (const { coverage } of several) {
    expect(textOf('targets')).toContain(
      `tính trên ${countText(coverage.reported)}/${countText(coverage.expected)} cơ quan`,
    );
  }
});

test('a task given to many is told with all of them: its parts add up to those expected', () => {
  const common = own().tasks.filter(
    ({ task, share, coverage }) => hasDue(task) && share === 'each' && coverage.expected > 1,
  );
  expect(common.length).toBeGreaterThan(3);
  for (const { task, coverage, done, overdue } of common) {
    const block = blocksOf('tasks').find(({ id }) => id === task.id);
    const text = block && 'text' in block ? block.text : '';
    const [first, ...parts] = text.replace(/^.*?: /, '').split('; ');
    expect(first).toBe(`${countText(done)}/${countText(coverage.expected)} hoàn thành${parts.length === 0 ? '.' : ''}`);
    expect(parts.some((part) => part.startsWith(`${countText(overdue)} quá hạn`))).toBe(overdue > 0);
    expect(parts.reduce((sum, part) => sum + Number.parseInt(part, 10), done)).toBe(coverage.expected);
  }
});

test('tasks with a term of one agency stand under one kind each', () => {
  const single = own().tasks.filter(
    ({ task, share, coverage }) =>
      hasDue(task) && coverage.expected + coverage.reported > 0 && !(share === 'each' && coverage.expected > 1),
  );
  const told = markedTexts(blocksOf('tasks').filter(({ id }) => id.startsWith('dated/'))).join('\n');
  const numbers = [...told.matchAll(/: \d+ nhiệm vụ \(số ([^)]*)\)/g)].flatMap(([, list]) => list!.split(', '));
  expect(numbers.sort()).toEqual(single.map(({ task }) => task.no).sort());
});

test('what is overdue: every agency that counts is in the table or its annex', () => {
  const cases = city.lines.filter(
    ({ kind, counts, status }) =>
      kind === 'task' && counts === 1 && ['overdue', 'not-started-overdue'].includes(status),
  );
  const annex = report.annexes.find(({ id }) => id === 'overdue')!;
  expect(annex.rows.map(({ id }) => id).sort()).toEqual(cases.map(({ agency, line }) => `${agency}/${line}`).sort());
  expect(textOf('tasks')).toContain(`${countText(cases.length)} lượt cơ quan, địa phương`);
});

test('plans that ride along have a khoản and annexes of their own', () => {
  const riding = city.city.plans[1]!;
  expect(textOf('tasks')).toContain(`. Kết quả thực hiện Kế hoạch số ${riding.plan.number}`);
  const { count, of } = riding.headline.dueTasksDone;
  expect(textOf('tasks')).toContain(`nhiệm vụ đến hạn hoàn thành ${countText(count)}/${countText(of)}`);
  expect(report.annexes.filter(({ id }) => id.startsWith(`${riding.plan.id}/`))).toHaveLength(2);
});

test('the annex on sending lists every agency once, the obliged first', () => {
  const rows = report.annexes.find(({ id }) => id === 'sending')!.rows;
  const ids = city.scope.agencies.map(({ agency }) => agency.id);
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const obliged = city.scope.agencies.filter(({ isObliged }) => isObliged).length;
  expect(rows.slice(0, obliged).every(({ lines }) => !lines[0]!.at(-1)!.includes('không thuộc đối tượng'))).toBe(true);
});

test('the words of agencies are never shortened: each stands whole in the body or its annex', () => {
  const words = city.lines.flatMap(({ cause, use, status }) =>
    cause !== undefined && use === 'used' && ['not-yet-met', 'overdue', 'not-started-overdue'].includes(status)
      ? [cause]
      : [],
  );
  const whole = [
    ...report.sections.flatMap(({ blocks }) => markedTexts(blocks)),
    ...report.annexes.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.flat())),
  ].join('\n');
  expect(words.length).toBeGreaterThan(0);
  for (const text of new Set(words)) expect(whole).toContain(text);
});
