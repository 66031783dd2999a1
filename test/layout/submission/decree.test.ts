/** The sheets measured by the table of Nghị định 30/2020/NĐ-CP (test/decree30.ts), on a sở's report and a commune's. */
import { textWidth } from '../../../src/layout/textHeight';
import type { CellStyle, SheetModel } from '../../../src/workbook/model';
import {
  decreeLooks,
  decreePage,
  decreePageNumber,
  decreeRules,
  decreeText,
  type DecreeElement,
  type DecreeLook,
} from '../../decree30';
import { commune, department, target, task, type Case } from '../../report/builder';
import { find, rules, sheetsOf, textOf, texts, widthOf, type Found } from './sheets';

const given: Case = {
  targets: [target('5')],
  tasks: [task('1', '2026-06-30'), task('2', '2026-12-31')],
  done: { 1: { percent: 0.5 }, 2: { percent: 0.4 } },
  measures: { 5: { numerator: 3, denominator: 6 } },
  info: { signer: 'Nguyễn Văn A' },
};

type Looked = Partial<Record<DecreeElement, string>>;

const common: Looked = {
  nation: 'CỘNG HÒA',
  motto: 'Độc lập',
  symbol: '/BC-',
  placeAndDate: ', ngày',
  kind: 'BÁO CÁO',
  abstract: 'Tiến độ thực hiện Kế hoạch',
  addressee: 'Kính gửi:',
  section: 'I. TÌNH HÌNH CHUNG',
  khoan: 'Nhiệm vụ quá hạn',
  text: 'Trên đây là báo cáo',
};
const agencies: [string, Case, Looked][] = [
  [
    'a sở',
    { ...given, agency: department },
    { ...common, parent: 'ỦY BAN NHÂN DÂN', body: 'SỞ NỘI VỤ', authority: 'GIÁM ĐỐC' },
  ],
  ['a xã', { ...given, agency: commune }, { ...common, body: 'XÃ PHONG ĐIỀN', authority: 'CHỦ TỊCH' }],
];

function expectLook(style: CellStyle, text: string, { sizes, bold, italic, capitals, alignment }: DecreeLook): void {
  expect(style.fontSize).toBeGreaterThanOrEqual(sizes[0]);
  expect(style.fontSize).toBeLessThanOrEqual(sizes[1]);
  expect([style.bold ?? false, style.italic ?? false]).toEqual([bold, italic]);
  if (alignment !== undefined) expect(style.horizontal).toBe(alignment);
  if (capitals !== undefined) expect(text === text.toUpperCase()).toBe(capitals);
}

const millimetres = (points: number): number => (points / 72) * 25.4;

describe.each(agencies)('the sheet of %s', (_, report, looked) => {
  const [letter, ...annexes] = sheetsOf(report) as [SheetModel, ...SheetModel[]];

  test.each(Object.entries(looked) as [DecreeElement, string][])('%s', (element, text) => {
    const { cell } = find(letter, text);
    // The cell of the authority holds the name of who signs too.
    expectLook(cell.style ?? {}, element === 'authority' ? text : textOf(cell), decreeLooks[element]);
  });

  test('who signs, below the authority; Nơi nhận on the left', () => {
    const signed = find(letter, 'Nguyễn Văn A');
    expectLook(signed.cell.style ?? {}, 'Nguyễn Văn A', decreeLooks.signer);
    expect(signed.from).toBeGreaterThan(widthOf(letter) * 0.4);
    const sentTo = find(letter, 'Nơi nhận:');
    const [heading, list] = sentTo.cell.runs ?? [];
    const { horizontal } = sentTo.cell.style ?? {};
    expectLook({ ...heading, ...(horizontal && { horizontal }) }, 'Nơi nhận:', decreeLooks.recipientsHeading);
    expectLook({ ...list, ...(horizontal && { horizontal }) }, 'Như trên', decreeLooks.recipients);
    expect(sentTo.row).toBe(signed.row);
    expect(sentTo.from).toBe(0);
  });

  test('paper and margins', () => {
    for (const sheet of [letter, ...annexes]) {
      const { margins } = sheet.page!;
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        expect(margins[side]).toBeGreaterThanOrEqual(decreePage.margins[side][0]);
        expect(margins[side]).toBeLessThanOrEqual(decreePage.margins[side][1]);
      }
      const across = sheet === letter ? decreePage.paper.short : decreePage.paper.long;
      expect(sheet.page!.orientation).toBe(sheet === letter ? 'portrait' : 'landscape');
      expect(millimetres(widthOf(sheet))).toBeLessThan(across - margins.left - margins.right);
    }
  });

  test('page numbers in the middle of the top margin, none on the first page', () => {
    for (const { page } of [letter, ...annexes]) {
      const [, font, bold, size] = /^&C&"([^,]+),(\w+)"&(\d+)&P$/.exec(page!.header!)!;
      expect([font, bold]).toEqual(['Times New Roman', 'Regular']);
      expect(Number(size)).toBeGreaterThanOrEqual(decreeLooks.pageNumber.sizes[0]);
      expect(Number(size)).toBeLessThanOrEqual(decreeLooks.pageNumber.sizes[1]);
      expect(page!.firstPageBare).toBe(!decreePageNumber.isOnFirstPage);
      expect(page).not.toHaveProperty('footer');
    }
  });

  test('first line set in, room between paragraphs', () => {
    const paragraphs = texts(letter).filter(({ cell }) => cell.style?.horizontal === 'justify');
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const { cell } of paragraphs) {
      const indent = /^\u00a0*/.exec(textOf(cell))![0];
      const set = millimetres(textWidth(indent, cell.style?.fontSize ?? 0));
      expect(set).toBeGreaterThanOrEqual(decreeText.indents[0]);
      expect(set).toBeLessThanOrEqual(decreeText.indents[1]);
    }
  });

  test.each<[keyof typeof decreeRules, string]>([
    ['motto', looked.motto!],
    ['body', looked.body!],
    ['abstract', '(kỳ báo cáo'],
  ])('the rule under the %s', (element, text) => {
    const above = find(letter, text);
    const [from, to] = decreeRules[element];
    const length =
      ruleUnder(letter, above) / textWidth(textOf(above.cell), above.cell.style?.fontSize ?? 0, { bold: true });
    expect(length).toBeGreaterThan(from - 0.02);
    expect(length).toBeLessThan(to + 0.02);
  });

  test('each annex: its label, its title in capitals, the report it goes with', () => {
    expect(annexes.length).toBe(2);
    for (const annex of annexes) {
      const [label, title, of] = texts(annex).map(({ cell }) => cell);
      expectLook(label!.style ?? {}, textOf(label!), decreeLooks.annexLabel);
      expectLook(title!.style ?? {}, textOf(title!), decreeLooks.annexTitle);
      expectLook(of!.style ?? {}, textOf(of!), decreeLooks.annexOf);
    }
  });
});

function ruleUnder(sheet: SheetModel, above: Found): number {
  const under = rules(sheet).filter(({ from, to }) => from >= above.from - 1 && to <= above.to + 1);
  const next = under.find(({ row }) => row > above.row.row);
  if (!next) throw new Error(`No rule under ${textOf(above.cell)}`);
  return next.to - next.from;
}
