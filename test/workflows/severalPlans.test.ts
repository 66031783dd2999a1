/** Reports over several plans, and of plans with other periods and addressees than 224's. */
import { rowText } from '../../src/checks/describe/subject';
import { computeFigures } from '../../src/figures/figures';
import { layOutWorkbook } from '../../src/layout/workbook';
import { annexOf, type ReportScope } from '../../src/plan/scope';
import { monthlyReport } from '../../src/report/monthlyReport';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { describeScopeProblem } from '../../src/workflows/describeScopeProblem';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { reportScope, type ScopeRequest } from '../../src/workflows/scope';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { snapshotOf } from '../layout/snapshotOf';
import { library, scopeOfPlan } from '../library';
import { textOf } from '../../src/report/marks';

const annexes = (scope: ReportScope): string[] => scope.annexes.map(({ annex }) => annex.sheet);
const led = (scope: ReportScope, sheet: string): string =>
  (scope.annexes.find(({ annex }) => annex.sheet === sheet)?.leads ?? []).map(({ no }) => no).join(' ');

function problem(request: ScopeRequest): string {
  const scope = reportScope(library, request);
  return scope.ok ? 'there is one' : describeScopeProblem(scope.error);
}

describe('95, reported on within 224', () => {
  const department = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
  const commune = scopeOfPlan('224-2025', 'xa-phong-dien', '2026-11');

  it('brings the rows an agency leads, and of its targets those of the year', () => {
    expect(annexes(department)).toEqual(['224-PL I', '224-PL II', '95-PL']);
    expect(led(department, '95-PL')).toBe('1.1 1.3 1.5 3.1 3.2 4.1 4.2');
    expect(led(commune, '95-PL')).toBe('1.1 1.3 1.5 4.1 9.2');
    expect(annexes(scopeOfPlan('224-2025', 'so-khoa-hoc-va-cong-nghe', '2026-11'))).toContain('95-MT 2026');
  });

  it('counts in no figure of 224', () => {
    const alone = scopeOfPlan('224-2025', 'so-y-te', '2026-11', []);
    const entries = sampleEntries(department, 3);
    const figures = computeFigures(department, entries);
    expect(figures.headline).toEqual(computeFigures(alone, entries).headline);
    expect(figures.headlines.get('95-2025')?.dueTasksDone.of).toBeGreaterThan(0);
    expect(figures.filledIn.of).toBe(computeFigures(alone, entries).filledIn.of + 7);
  });

  it('has no workbook of its own', () => {
    expect(problem({ planId: '95-2025', agency: 'so-y-te', periodId: '2026-11' })).toBe(
      'Kế hoạch số 95/KH-UBND không giao các cơ quan báo cáo tiến độ theo kỳ tháng 11 năm 2026; kế hoạch này được báo cáo lồng ghép trong báo cáo của kế hoạch 224-2025.',
    );
  });

  it('is told apart where numbers repeat', () => {
    expect(rowText(department, '224-2025/II/1')).toBe('Nhiệm vụ số 1');
    expect(rowText(department, '95-2025/PL/1.1')).toBe('Nhiệm vụ số 1.1 (Kế hoạch 95)');
    expect(annexOf(department, '95-2025/PL/1.1')?.plan.id).toBe('95-2025');
  });

  it('is left out of a workbook that was made without it', async () => {
    const alone = scopeOfPlan('224-2025', 'so-y-te', '2026-11', []);
    const checked = await checkWorkbook(library, snapshotOf(makeWorkbook(alone)));
    expect(checked.kind === 'checked' && annexes(checked.scope)).toEqual(['224-PL I', '224-PL II']);
    const both = await checkWorkbook(library, snapshotOf(makeWorkbook(department)));
    expect(both.kind === 'checked' && both.scope.riders.map(({ id }) => id)).toEqual(['95-2025']);
  });

  it('stands in the report as a part of its own, after the tasks of 224', () => {
    const entries = sampleEntries(department, 3);
    const figures = computeFigures(department, entries);
    const report = monthlyReport({ scope: department, entries, figures, unexplained: 0 });
    expect(report.opening).toContain('Kế hoạch số 224/KH-UBND ngày 31 tháng 12 năm 2025');
    expect(report.opening).toContain('và Kế hoạch số 95/KH-UBND ngày 01 tháng 10 năm 2025');
    const tasks = report.sections[2]!.blocks.flatMap(textOf);
    const own = tasks.findIndex((text) => /^Kế hoạch số 95\/KH-UBND$/.test(text));
    expect(tasks[own + 1]).toMatch(/^Sở chủ trì 07 nhiệm vụ\. Đến ngày 12\/11\/2026, trong 06 nhiệm vụ có thời hạn: /);
    expect(report.sections[0]!.blocks.flatMap(textOf)[0]).toMatch(/^Sở chủ trì 09 chỉ tiêu và 13 nhiệm vụ\./);
    expect(report.annexes.map(({ title }) => title)).toEqual([
      'KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU',
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ (KẾ HOẠCH SỐ 95/KH-UBND)',
    ]);
  });
});

describe('70, yearly', () => {
  it('is due before 30 November, its figures of the 14th with an estimate for the year', () => {
    const scope = scopeOfPlan('70-2025', 'so-y-te', '2026');
    expect(scope.deadline).toEqual({ lastTimelyDay: '2026-11-29', sendOn: '2026-11-27', cutOff: '2026-11-14' });
    expect(scope.asksEstimate).toBe(true);
  });

  it('asks for its targets of 2025 in 2025 only, for those of 2030 each year', () => {
    expect(annexes(scopeOfPlan('70-2025', 'so-y-te', '2025'))).toEqual(['70-PL', '70-MT', '70-ĐH 2030']);
    expect(annexes(scopeOfPlan('70-2025', 'so-y-te', '2026'))).toEqual(['70-PL', '70-ĐH 2030']);
  });

  it('is answered by communes where it names UBND quận, huyện, and says so', () => {
    const scope = scopeOfPlan('70-2025', 'xa-phong-dien', '2026');
    expect(led(scope, '70-PL')).toBe('1.1 1.3 2.1 2.2 2.3 3.2 5.1');
    const sheet = makeWorkbook(scope).sheets.find(({ name }) => name === '70-PL')!;
    const words = sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(words.join(' ')).toContain(
      'UBND quận, huyện đã kết thúc hoạt động từ ngày 01/7/2025, nhiệm vụ nay do UBND xã, phường thực hiện.',
    );
  });

  it('counts a yearly task in the year reported on', () => {
    const scope = scopeOfPlan('70-2025', 'so-y-te', '2028');
    const entries = { ...sampleEntries(scope, 1), tasks: new Map([['70-2025/PL/5.1', { times: 1, result: 'x' }]]) };
    expect(computeFigures(scope, entries).tasks.get('70-2025/PL/5.1')?.times).toEqual({ done: 1, ofYear: 1, due: 0 });
  });

  it('goes to Sở KH&CN itself, not through it', () => {
    const scope = scopeOfPlan('70-2025', 'so-y-te', '2026');
    const entries = sampleEntries(scope, 1);
    const report = monthlyReport({ scope, entries, figures: computeFigures(scope, entries), unexplained: 0 });
    expect(report.addressees).toEqual(['Kính gửi: Sở Khoa học và Công nghệ']);
    expect(report.abstract[1]).toBe('(kỳ báo cáo năm 2026)');
    expect(report.closing).toMatch(
      /kết quả thực hiện Kế hoạch số 70\/KH-UBND năm 2026, Sở Y tế kính gửi Sở Khoa học và Công nghệ tổng hợp/,
    );
    expect(report.abstract[0]).not.toContain('2026');
  });

  it('goes from Sở KH&CN to Ủy ban nhân dân thành phố, not to itself', () => {
    const scope = scopeOfPlan('70-2025', 'so-khoa-hoc-va-cong-nghe', '2026');
    const entries = sampleEntries(scope, 1);
    const report = monthlyReport({ scope, entries, figures: computeFigures(scope, entries), unexplained: 0 });
    expect(report.addressees).toEqual(['Kính gửi: Ủy ban nhân dân thành phố']);
    expect(report.closing).toContain('Sở Khoa học và Công nghệ kính báo cáo Ủy ban nhân dân thành phố./.');
  });
});

describe('81, for Văn phòng UBND thành phố', () => {
  it.each(['2025-11', '2025-Q3', '2025'])('has a report of %s', (period) => {
    const scope = scopeOfPlan('81-2025', 'so-y-te', period);
    expect(scope.consolidator.name).toBe('Văn phòng Ủy ban nhân dân thành phố');
    expect(scope.cutOff <= scope.to).toBe(true);
    expect(scope.asksEstimate).toBe(period === '2025');
  });

  it('says of bodies that ended alike in one sentence, and of its day that the plan does not name it', () => {
    const { sheets } = makeWorkbook(scopeOfPlan('81-2025', 'xa-phong-dien', '2025-Q3'));
    const words = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))));
    expect(words.join(' ')).toContain(
      'UBND quận, huyện; UBND xã, phường, thị trấn đã kết thúc hoạt động từ ngày 01/7/2025, nhiệm vụ nay do',
    );
    expect(words).toContain('Chậm nhất ngày 20/9/2025 (ngày đặt sẵn, Kế hoạch không nêu)');
    expect(words.filter((text) => text.includes('kỳ báo cáo Quý'))).toEqual([]);
  });

  it('is answered by districts until July 2025, by communes after', () => {
    expect(led(scopeOfPlan('81-2025', 'ubnd-quan-ninh-kieu', '2025-05'), '81-PL')).not.toBe('');
    expect(problem({ planId: '81-2025', agency: 'ubnd-quan-ninh-kieu', periodId: '2025-08' })).toMatch(
      /đã kết thúc hoạt động từ ngày 01\/7\/2025, nhiệm vụ nay do UBND xã, phường thực hiện\. Hãy chọn cơ quan đang thực hiện\./,
    );
    expect(led(scopeOfPlan('81-2025', 'xa-phong-dien', '2025-08'), '81-PL')).not.toBe('');
    expect(problem({ planId: '81-2025', agency: 'xa-phong-dien', periodId: '2025-05' })).toBe(
      'Ủy ban nhân dân xã Phong Điền chưa thành lập trong kỳ tháng 5 năm 2025.',
    );
  });

  it('follows its quantified products as targets beside their tasks', () => {
    const scope = scopeOfPlan('81-2025', 'so-y-te', '2025-11');
    expect(rowText(scope, '81-2025/KQ/8#1')).toBe('Chỉ tiêu số 8.1');
    expect(rowText(scope, '81-2025/PL/41a')).toBe('Nhiệm vụ số 41a');
  });

  it('repeats the annex’s own headings over the rows led, and no empty one', () => {
    const scope = scopeOfPlan('81-2025', 'so-tai-chinh', '2025-11');
    const sheet = makeWorkbook(scope).sheets.find(({ name }) => name === '81-PL')!;
    const headings = sheet.rows.flatMap(({ cells }) =>
      String(cells[0]?.value).startsWith('#section.') ? [cells[1]?.value] : [],
    );
    expect(headings).toEqual(['I', 'II', 'II.1', 'II.2', 'II.3', '41.', '42.']);
    const commune = makeWorkbook(scopeOfPlan('81-2025', 'xa-phong-dien', '2025-11'));
    expect(JSON.stringify(commune.sheets.find(({ name }) => name === '81-PL'))).not.toContain('"II.1"');
  });
});

describe('67, with the results of the year before', () => {
  const scope = scopeOfPlan('67-2024', 'so-tai-nguyen-va-moi-truong', '2024-H1');
  const measure = '67-2024/PL/11#1';
  const figure = (numerator: number, denominator: number) => {
    const entries = { ...sampleEntries(scope, 1), measures: new Map([[measure, { numerator, denominator }]]) };
    return computeFigures(scope, entries).measures.get(measure);
  };

  it('counts progress from 11,8% to 30%', () => {
    expect(figure(300, 1000)).toMatchObject({ verdict: 'met', progress: 1 });
    expect(figure(209, 1000)?.progress).toBeCloseTo(0.5, 12);
    expect(figure(118, 1000)?.progress).toBeCloseTo(0, 12);
    expect(figure(100, 1000)?.progress).toBeLessThan(0);
  });

  it('shows both beside the figures entered', () => {
    const sheet = makeWorkbook(scope).sheets.find(({ name }) => name === '67-PL')!;
    const headings = sheet.rows.find(({ cells }) => cells[0]?.value === '#heading')!.cells.map(({ value }) => value);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Kết quả tỷ lệ hồ sơ trực tuyến năm 2023',
        'Chỉ tiêu năm 2024',
        'Tiến độ từ kết quả gốc đến chỉ tiêu',
      ]),
    );
  });
});

test('a report that asks for no plan reported on within another says nothing of any', () => {
  const scope = scopeOfPlan('70-2025', 'so-y-te', '2026');
  const model = layOutWorkbook(scope, sampleEntries(scope, 1), computeFigures(scope, sampleEntries(scope, 1)));
  expect(Object.keys(model.properties)).not.toContain('PhuLuc.riders');
});
