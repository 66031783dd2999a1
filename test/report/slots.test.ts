/** Every text of a report has one address; what stands there may be another text, several paragraphs, or none. */
import fc from 'fast-check';
import { monthlyReport } from '../../src/report/monthlyReport';
import type { Report } from '../../src/report/report';
import { slotsOf, withTexts } from '../../src/report/slots';
import { anyInput } from './anyInput';
import { reportOf, sectionOf, target, task } from './builder';

const anyReport = anyInput.map(monthlyReport);

describe('of any report', () => {
  test('no two texts have one address', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const addresses = slotsOf(report).map(({ address }) => address);
        expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
      }),
    );
  });

  test('every text put where it stands leaves the report as it is', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const texts = new Map(slotsOf(report).map(({ address, text }) => [address, text]));
        expect(withTexts(report, texts)).toEqual(report);
      }),
    );
  });

  test('another text at one address changes that text alone', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (report, which) => {
        const slots = slotsOf(report);
        const { address } = slots[which % slots.length]!;
        const changed = slotsOf(withTexts(report, new Map([[address, 'Câu khác']])));
        expect(changed).toEqual(slots.map((slot) => (slot.address === address ? { ...slot, text: 'Câu khác' } : slot)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text in place of another', () => {
  const report = reportOf({
    targets: [target('5')],
    measures: { 5: { numerator: 1, denominator: 6, cause: 'Chậm' } },
    tasks: [task('1', '2026-06-30')],
    done: { 1: { percent: 0.5 } },
    general: { difficulties: 'Đoạn một.\nĐoạn hai.' },
    info: { signer: 'Nguyễn Văn A' },
  });
  const withText = (address: string, text: string): Report => withTexts(report, new Map([[address, text]]));

  test('of several lines is several paragraphs, without addresses of their own', () => {
    const changed = withText('difficulties/own/1', 'Thứ nhất.\nThứ hai.');
    expect(sectionOf(changed, 'IV')).toEqual(['Thứ nhất.', 'Thứ hai.', 'Đoạn hai.']);
    expect(changed.sections[3]!.blocks.map(({ id }) => id)).toEqual(['own/1', 'own/1+1', 'own/2']);
  });

  test('further lines of a list are lines of the list, of a khoản in one sentence its paragraphs', () => {
    expect(sectionOf(withText('tasks/9-2026/II/1', 'Một.\nHai.'), 'III').slice(2)).toEqual(['- Một.', '- Hai.']);
    const khoan = withText('tasks/completed', 'Chưa có nhiệm vụ hoàn thành.\nDự kiến tháng 12.');
    expect(sectionOf(khoan, 'III').slice(0, 2)).toEqual(['1. Chưa có nhiệm vụ hoàn thành.', 'Dự kiến tháng 12.']);
  });

  test('that is empty leaves the text out', () => {
    expect(sectionOf(withText('difficulties/own/2', ''), 'IV')).toEqual(['Đoạn một.']);
    expect(withText('signer', '').signature).not.toHaveProperty('name');
    expect(withText('recipients', '').recipients).toEqual([]);
  });

  test('stands in a cell of an annex, which stays though it is emptied', () => {
    const cell = 'annex/9-2026/I/9-2026/I/5/1/reasons';
    const cells = (of: Report): readonly string[] => of.annexes[0]!.rows[0]!.lines[0]!;
    expect(cells(report).at(-1)).toBe('“Chậm”.');
    expect(cells(withText(cell, 'Một\nHai')).at(-1)).toBe('Một\nHai');
    expect(cells(withText(cell, ''))).toHaveLength(cells(report).length);
  });

  test("is nobody's to put in the place of the plan's own words, quốc hiệu or tiêu ngữ", () => {
    const texts = slotsOf(report).map(({ text }) => text);
    expect(texts).not.toContain('Chỉ tiêu thử 5.');
    expect(texts).not.toContain(report.letterhead.nation);
    expect(texts).not.toContain(report.letterhead.motto);
  });
});

test('the cells of a table in the body have addresses of their own', () => {
  const table = {
    kind: 'table' as const,
    id: 'fields',
    columns: [{ heading: 'Lĩnh vực', share: 1, align: 'left' as const }],
    rows: [{ id: 'xa-hoi', cells: ['Xã hội', '11'] }],
  };
  const report = reportOf({});
  const whole = { ...report, sections: [{ id: 'results', title: 'KẾT QUẢ', blocks: [table] }] };
  const ofTable = slotsOf(whole).filter(({ text }) => text === 'Xã hội' || text === '11');
  expect(new Set(ofTable.map(({ address }) => address)).size).toBe(2);
  const changed = withTexts(whole, new Map([[ofTable[1]!.address, '12']]));
  expect(changed.sections[0]!.blocks[0]).toEqual({ ...table, rows: [{ id: 'xa-hoi', cells: ['Xã hội', '12'] }] });
});
