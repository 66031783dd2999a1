/** Plan 70 as data: what its words mean, checked against the words. Its targets and duties: plan70Targets.test.ts. */
import { expandBodies } from '../../src/plan/agencies';
import { checkPlan } from '../../src/plan/checkPlan';
import type { Schedule } from '../../src/plan/schedule';
import { annexOf, idsOf, tasksOf } from './planText';
import { directory, index, plan70 } from './templates';

const tasks = tasksOf(plan70);
const annex = annexOf(plan70, 'PL');
const task = (no: string) => tasks.find((row) => row.no === no)!;

const KHCN = 'so-khoa-hoc-va-cong-nghe';
const VPUB = 'van-phong-ubnd-thanh-pho';
const EVERYONE = 'so-ban-nganh ubnd-quan-huyen';

describe('plan 70', () => {
  it('names only agencies and groups of the directory', () => {
    expect(checkPlan(plan70, directory, '70.json')).toEqual([]);
  });

  it('holds from its signing to the end of 2030', () => {
    expect([plan70.from, plan70.until]).toEqual([plan70.signed, '2030-12-31']);
  });

  it('asks for the targets of 2025 until its end, and for those of 2030 throughout', () => {
    expect(plan70.annexes.map(({ id, sheet, source, from, until }) => [id, sheet, source, from, until])).toEqual([
      ['PL', '70-PL', undefined, undefined, undefined],
      ['MT', '70-MT', { kind: 'body', place: 'II.1' }, undefined, '2025-12-31'],
      ['DH2030', '70-ĐH 2030', { kind: 'body', place: 'II.2' }, undefined, undefined],
    ]);
  });
});

describe('the annex of 70', () => {
  it('has 25 tasks in six sections', () => {
    const numbers =
      '1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 3.4 3.5 3.6 3.7 4.1 4.2 5.1 5.2 5.3 5.4 5.5 5.6 6.1 6.2 6.3';
    expect(tasks.map(({ no }) => no).join(' ')).toBe(numbers);
    expect(annex.sections.map(({ no, before, level }) => `${level}: ${no} before ${before}`)).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((no) => `1: ${no} before ${no}.1`),
    );
  });

  it.each([
    [
      '2',
      'Tuyên truyền, phổ biến, nâng cao nhận thức, phổ cập kiến thức và kỹ năng sử dụng dịch vụ công trực tuyến qua hệ thống thông tin cơ sở',
    ],
    ['5', 'Nâng cao chất lượng cung cấp dịch vụ công trực tuyến'],
    ['6', 'Hướng dẫn nội dung, hoạt động và xây dựng, biên tập các tài liệu tuyên truyền thuộc phạm vi của Kế hoạch'],
  ])('calls section %s «%s»', (no, text) => {
    expect(annex.sections.find((section) => section.no === no)?.text).toBe(text);
  });

  it('begins with 1.1 and ends with 6.3', () => {
    expect(tasks[0]!.text).toMatch(/^Thiết lập và duy trì hoạt động hiệu quả .* cho người dân, doanh nghiệp$/u);
    expect(tasks.at(-1)!.text).toMatch(/^Xây dựng hoặc thuê dịch vụ .* về dịch vụ công trực tuyến cho người dân$/u);
  });

  it('names a product for every task', () => {
    expect(tasks.filter(({ deliverable }) => deliverable === undefined)).toEqual([]);
    expect(['2.3', '5.3', '5.4', '5.5', '6.3'].map((no) => task(no).deliverable)).toEqual([
      'Cuộc',
      'Bảo trì',
      'Dữ liệu',
      'Bảo trì',
      'Dịch vụ',
    ]);
  });
});

describe('the due phrases of 70', () => {
  const each = (per: 'week' | 'year'): Schedule => ({ kind: 'recurring', times: 1, per, occurrence: 'lần' });
  const readings: [phrase: string, rows: string, reading: Schedule][] = [
    ['Quý II/2025', '1.1', { kind: 'once', due: '2025-06-30' }],
    ['Hằng năm', '1.2 2.1 2.3 3.1 3.2 3.3 3.4 3.6 3.7 4.1 4.2 5.1 5.2 5.3 5.4 5.5 5.6 6.1 6.2', each('year')],
    ['Hằng năm (Tần suất 01 tuần/lần)', '1.3 1.4 2.2', each('week')],
    ['2025-2030', '3.5 6.3', { kind: 'span', from: '2025-01-01', due: '2030-12-31' }],
  ];

  it.each(readings)('«%s» in %s', (phrase, numbers, reading) => {
    const rows = tasks.filter(({ due }) => due.text === phrase);
    expect(rows.map(({ no }) => no).join(' ')).toBe(numbers);
    for (const { due } of rows) expect(due.schedule).toEqual(reading);
  });

  it('are four', () => {
    expect(new Set(tasks.map(({ due }) => due.text))).toEqual(new Set(readings.map(([phrase]) => phrase)));
  });
});

describe('the agencies of 70', () => {
  const cells: [cell: string, meaning: string, rows: string][] = [
    ['Sở, ban, ngành; UBND quận, huyện', EVERYONE, '1.1 1.3'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich', '1.2'],
    ['Cơ quan báo chí thành phố', 'co-quan-bao-chi', '1.4'],
    ['UBND quận, huyện', 'ubnd-quan-huyen', '2.1 2.2 2.3 3.2'],
    ['Văn phòng Ủy ban nhân dân thành phố (Trung tâm Phục vụ hành chính công thành phố).', VPUB, '3.1'],
    ['Sở Khoa học và Công nghệ', KHCN, '3.3 3.4 3.5 3.6 3.7 5.2 5.3 5.4 5.5 5.6 6.2 6.3'],
    ['Sở Giáo dục và Đào tạo', 'so-giao-duc-va-dao-tao', '4.1 4.2'],
    ['Sở, ban, ngành thành phố; UBND quận, huyện', EVERYONE, '5.1'],
    ['Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân thành phố', `${KHCN} ${VPUB}`, '6.1'],
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
    ['1.2', KHCN],
    ['2.1', `${KHCN} so-van-hoa-the-thao-va-du-lich`],
    ['2.2', `so-van-hoa-the-thao-va-du-lich ${KHCN}`],
    ['3.3', 'Các doanh nghiệp viễn thông trên địa bàn thành phố'],
    ['3.6', 'buu-dien-thanh-pho ubnd-quan-huyen'],
    ['3.7', EVERYONE],
    ['4.1', `${KHCN} ubnd-quan-huyen`],
    ['6.3', VPUB],
  ])('coordinate task %s: %s', (no, meaning) => {
    expect(idsOf(task(no).coordinating.bodies)).toBe(meaning);
  });

  it('share one product where two are named: 6.1', () => {
    expect(tasks.filter(({ leads }) => leads === 'parts')).toEqual([]);
  });

  it('are the districts until 30/6/2025, and the communes from then on', () => {
    const leading = (on: string) => expandBodies(index, task('2.1').lead.bodies, on).map(({ id }) => id);
    expect(leading('2025-06-30')).toHaveLength(9);
    expect(leading('2025-06-30')).toContain('ubnd-quan-ninh-kieu');
    expect(leading('2025-07-01')).toHaveLength(103);
    expect(leading('2025-07-01')).toContain('xa-phong-dien');
  });
});
