/** Plan 95 as data: what its words mean, checked against the words. Its targets and duties: plan95Targets.test.ts. */
import { expandBodies } from '../../src/plan/agencies';
import { checkPlan } from '../../src/plan/checkPlan';
import type { Schedule } from '../../src/plan/schedule';
import { annexOf, idsOf, tasksOf } from './planText';
import { directory, index, plan95 } from './templates';

const tasks = tasksOf(plan95);
const annex = annexOf(plan95, 'PL');
const task = (no: string) => tasks.find((row) => row.no === no)!;

const KHCN = 'so-khoa-hoc-va-cong-nghe';
const VPUB = 'van-phong-ubnd-thanh-pho';
const EVERYONE = 'so-ban-nganh ubnd-xa-phuong';

describe('plan 95', () => {
  it('names only agencies and groups of the directory', () => {
    expect(checkPlan(plan95, directory, '95.json')).toEqual([]);
  });

  it('holds from its signing to the end of the last year it sets targets for', () => {
    expect([plan95.from, plan95.until]).toEqual([plan95.signed, '2026-12-31']);
  });

  it('asks for the targets of each year in that year', () => {
    expect(plan95.annexes.map(({ id, sheet, source, from, until }) => [id, sheet, source, from, until])).toEqual([
      ['PL', '95-PL', undefined, undefined, undefined],
      ['MT2025', '95-MT 2025', { kind: 'body', place: 'I.2 (năm 2025)' }, undefined, '2025-12-31'],
      ['MT2026', '95-MT 2026', { kind: 'body', place: 'I.2 (năm 2026)' }, '2026-01-01', undefined],
    ]);
  });
});

describe('the annex of 95', () => {
  it('has 21 tasks in nine sections', () => {
    const numbers = '1.1 1.2 1.3 1.4 1.5 2.1 2.2 3.1 3.2 4.1 4.2 5 6 7.1 7.2 7.3 7.4 8.1 8.2 9.1 9.2';
    expect(tasks.map(({ no }) => no).join(' ')).toBe(numbers);
    expect(annex.sections.map(({ no, before, level }) => `${level}: ${no} before ${before}`).join(', ')).toBe(
      '1: 1 before 1.1, 1: 2 before 2.1, 1: 3 before 3.1, 1: 4 before 4.1, 1: 5 before 5, 1: 6 before 6, ' +
        '1: 7 before 7.1, 1: 8 before 8.1, 1: 9 before 9.1',
    );
  });

  it('writes no number before the tasks of sections 5 and 6', () => {
    expect(tasks.filter(({ noText }) => noText !== undefined).map(({ no, noText }) => [no, noText])).toEqual([
      ['5', ''],
      ['6', ''],
    ]);
  });

  it.each([
    ['1', 'Rà soát, hoàn thiện thể chế, cơ chế để triển khai dịch vụ công trực tuyến toàn trình'],
    ['4', 'Số hóa, tạo lập kho dữ liệu hồ sơ thủ tục hành chính và tái cấu trúc quy trình thủ tục hành chính'],
    ['6', 'Ứng dụng công nghệ trí tuệ nhân tạo (AI) để nâng cao chất lượng sử dụng dịch vụ công trực tuyến'],
    ['8', 'Đào tạo nhân lực số'],
  ])('calls section %s «%s»', (no, text) => {
    expect(annex.sections.find((section) => section.no === no)?.text).toBe(text);
  });

  it('begins with 1.1 and ends with 9.2', () => {
    expect(tasks[0]!.text).toMatch(
      /^Cán bộ, công chức phải xử lý hồ sơ công việc toàn trình .* trên môi trường số\.$/u,
    );
    expect(tasks.at(-1)!.text).toMatch(/^Khuyến khích huy động thành viên .* trên Cổng Dịch công quốc gia$/u);
  });
});

describe('the due phrases of 95', () => {
  const once = (due: string): Schedule => ({ kind: 'once', due });
  const continuous: Schedule = { kind: 'continuous' };
  const several = (...parts: [of: string, due: string][]): Schedule => ({
    kind: 'several',
    parts: parts.map(([of, due]) => ({ of, due })),
  });
  const readings: [phrase: string, rows: string, reading: Schedule][] = [
    ['Tháng 9/2025', '1.1 1.2 1.5 7.1', once('2025-09-30')],
    ['Tháng 12/2025', '1.3 1.4 3.1 4.1 7.2 8.1', once('2025-12-31')],
    [
      '(Đã thực hiện triển khai chức năng chính quyền địa phương 02 cấp trên Hệ thống thông tin giải quyết thủ tục hành chính của thành phố; Tiếp tục thực hiện kết nối theo hướng dẫn mới)',
      '2.1',
      { kind: 'none' },
    ],
    ['Thường xuyên (Đã thực hiện kết nối)', '2.2', continuous],
    ['Nhiệm vụ thường xuyên', '3.2', continuous],
    [
      'Cấp xã tháng 9/2025; Cấp thành phố trong năm 2025',
      '4.2',
      several(['Cấp xã', '2025-09-30'], ['Cấp thành phố', '2025-12-31']),
    ],
    ['Tháng 12/2025 (Đã ban hành Kế hoạch số 54/KH-UBND ngày 17/3/2025)', '5', once('2025-12-31')],
    ['Tháng 11/2025', '6', once('2025-11-30')],
    ['Thường xuyên', '7.3 7.4 9.2', continuous],
    ['Tháng 12/20025 (Đã ban hành Kế hoạch số 70/KH- UBND ngày 31/3/2025)', '8.2', once('2025-12-31')],
    [
      '- Năm 2025: Tháng 11/2025; - Năm 2026: tháng 11/2026',
      '9.1',
      several(['Năm 2025', '2025-11-30'], ['Năm 2026', '2026-11-30']),
    ],
  ];

  it.each(readings)('«%s» in %s', (phrase, numbers, reading) => {
    const rows = tasks.filter(({ due }) => due.text === phrase);
    expect(rows.map(({ no }) => no).join(' ')).toBe(numbers);
    for (const { due } of rows) expect(due.schedule).toEqual(reading);
  });

  it('are eleven', () => {
    expect(new Set(tasks.map(({ due }) => due.text))).toEqual(new Set(readings.map(([phrase]) => phrase)));
  });
});

describe('the agencies of 95', () => {
  const cells: [cell: string, meaning: string, rows: string][] = [
    ['Các Sở, ban, ngành; UBND xã, phường', EVERYONE, '1.1 1.3 4.1'],
    ['Văn phòng UBND thành phố', VPUB, '1.2'],
    ['Văn phòng Ủy ban nhân dân thành phố', VPUB, '1.4'],
    ['Các Sở, ban, ngành; UBND cấp xã', EVERYONE, '1.5'],
    ['Sở Khoa học và Công nghệ', KHCN, '2.1 2.2 5 7.2 8.1 8.2 9.1'],
    [
      'Sở Khoa học và Công nghệ; Công an thành phố; các Sở, ban, ngành',
      `${KHCN} cong-an-thanh-pho so-ban-nganh`,
      '3.1',
    ],
    ['Sở Khoa học và Công nghệ; Văn phòng UBND thành phố; các Sở, ban, ngành', `${KHCN} ${VPUB} so-ban-nganh`, '3.2'],
    ['Các Sở, ban, ngành', 'so-ban-nganh', '4.2'],
    ['Sở Khoa học và Công nghệ; Văn phòng UBND thành phố', `${KHCN} ${VPUB}`, '6'],
    ['Công an thành phố', 'cong-an-thanh-pho', '7.1 7.3'],
    [
      'Cơ quan chủ trì quản lý, vận hành các nền tảng số, HTTT, CSDL',
      'Cơ quan chủ trì quản lý, vận hành các nền tảng số, HTTT, CSDL',
      '7.4',
    ],
    ['Đoàn TNCS Hồ Chí Minh thành phố; UBND xã, phường', 'thanh-doan ubnd-xa-phuong', '9.2'],
  ];

  it.each(cells)('lead as «%s», that is %s, in %s', (cell, meaning, numbers) => {
    const rows = tasks.filter(({ lead }) => lead.text === cell);
    expect(rows.map(({ no }) => no).join(' ')).toBe(numbers);
    for (const { lead } of rows) expect(idsOf(lead.bodies)).toBe(meaning);
  });

  it('lead under no other words', () => {
    expect(new Set(tasks.map(({ lead }) => lead.text))).toEqual(new Set(cells.map(([cell]) => cell)));
  });

  it.each([
    ['2.1', 'cong-an-thanh-pho so-ban-nganh đơn vị liên quan'],
    ['3.2', 'ubnd-xa-phuong Các cơ quan, đơn vị liên quan'],
    ['4.2', `${VPUB} ${KHCN} các cơ quan, đơn vị liên quan`],
    ['5', 'so-ban-nganh ubnd-xa-phuong các doanh nghiệp cung cấp dịch vụ'],
    ['7.3', `bo-chi-huy-quan-su-thanh-pho ${KHCN}`],
    ['8.2', `${VPUB} so-ban-nganh ubnd-xa-phuong các cơ quan đơn vị liên quan`],
    ['9.2', 'Các tổ chức chính trị - xã hội các cơ quan đơn vị liên quan'],
  ])('coordinate task %s: %s', (no, meaning) => {
    expect(idsOf(task(no).coordinating.bodies)).toBe(meaning);
  });

  it.each([
    ['so-ngoai-vu', '1.1 1.3 1.5 3.1 3.2 4.1 4.2'],
    ['xa-phong-dien', '1.1 1.3 1.5 4.1 9.2'],
  ])('%s leads the tasks of its group: %s', (agencyId, numbers) => {
    const led = tasks.filter(({ lead }) =>
      expandBodies(index, lead.bodies, '2026-01-14').some(({ id }) => id === agencyId),
    );
    expect(led.map(({ no }) => no).join(' ')).toBe(numbers);
  });

  it('are counted once where they are named and belong to the group named with them', () => {
    const ids = expandBodies(index, task('3.2').lead.bodies, '2026-01-14').map(({ id }) => id);
    expect(ids).toHaveLength(15);
    expect(ids.slice(0, 2)).toEqual([KHCN, VPUB]);
  });

  it('have parts of their own in 3.1, 3.2 and 9.2, and one product in 6', () => {
    expect(tasks.filter(({ leads }) => leads === 'parts').map(({ no }) => no)).toEqual(['3.1', '3.2', '9.2']);
  });
});
