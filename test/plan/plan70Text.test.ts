/** Plan 70's template holds the plan's words and nothing else: nothing lost, nothing added, nothing corrected. */
import { dayWords } from '../../src/entries/words';
import { annexCells, annexOf, cellsById, cellsOf, oneSpaced, withoutSpace } from './planText';
import { plan70, readText } from './templates';

const annexText = readText('test/fixtures/plans/70-2025.txt');
const bodyText = readText('test/fixtures/plans/70-2025-body.txt');
const body = oneSpaced(bodyText);
const linesOf = (text: string): string[] => text.split('\n').map(oneSpaced);

const annex = annexOf(plan70, 'PL');

describe('the annex of 70', () => {
  it('is the text of the plan, character for character', () => {
    const template = [annex.label.toUpperCase(), annex.title, ...annexCells(annex)];
    expect(withoutSpace(template.join(''))).toBe(withoutSpace(annexText));
  });

  it('is the text of the plan, cell for cell', () => {
    const template = [annex.label.toUpperCase(), annex.title, ...annexCells(annex)];
    expect(template).toEqual(linesOf(annexText).filter((line) => line !== ''));
  });

  it('has the product before the due phrase, as the document does', () => {
    expect(annex.columns.map(({ key }) => key)).toEqual(['no', 'text', 'lead', 'coordinating', 'deliverable', 'due']);
    expect(cellsOf(annex, annex.rows[0]!).slice(4)).toEqual(['Chuyên mục/tài khoản/kênh', 'Quý II/2025']);
  });
});

describe('the body of 70', () => {
  const lines = linesOf(bodyText);

  it('names the plan, its number and its day', () => {
    const { title, number, signed } = plan70;
    expect(body.toUpperCase()).toContain(title.toUpperCase());
    expect(lines).toEqual(expect.arrayContaining([`Số: ${number}`, `Cần Thơ, ${dayWords(signed)}`]));
  });

  it.each([
    ['MT', '1. Mục tiêu', '2. Định hướng đến năm 2030'],
    ['DH2030', '2. Định hướng đến năm 2030', 'III. NỘI DUNG TUYÊN TRUYỀN, PHỔ BIẾN'],
  ])('sets the targets of %s between «%s» and «%s», letter by letter', (id, from, to) => {
    const template = annexOf(plan70, id).rows.map(({ noText, text }) => `${noText!} ${text}`);
    expect(lines.slice(lines.indexOf(from) + 1, lines.indexOf(to))).toEqual(template);
  });

  it('says every duty in the words quoted', () => {
    for (const { quotation } of plan70.duties) expect(body).toContain(quotation);
  });
});

describe('the errata of 70', () => {
  const cells = cellsById(plan70);
  const everything = `${body} ${oneSpaced(annexText)}`;

  it('are 25', () => {
    expect(plan70.errata).toHaveLength(25);
  });

  it.each(plan70.errata)('stand where they are said to stand: $row «$quotation»', ({ row, quotation }) => {
    const texts = row === undefined ? [everything] : cells.get(row)!;
    expect(texts.filter((text) => text.includes(quotation))).not.toEqual([]);
  });

  it.each([
    'các nền tảng mạng xã hội tảng',
    'Sản phẩm pa-nô',
    'cải tiến chất lượng của dịch; Đôn đốc',
    'dịch vụ công; trực tuyến',
    '(Trung tâm Phục vụ hành chính công thành phố).',
    'Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học và Công nghệ;',
    'Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân thành phố',
    'đến năm 2025',
    'II. MỤC TIÊU 1. Mục tiêu',
    'Lưu: VT. NNH',
    '4. Báo cáo định kỳ hằng năm trước ngày 30 tháng 11',
    'Ủy ban nhân dân quận, huyện',
  ])('list «%s»', (words) => {
    expect(plan70.errata.filter(({ quotation }) => quotation.includes(words))).not.toEqual([]);
  });

  it('name every row known to be odd', () => {
    const odd = 'MT/m PL/1.1 PL/1.3 PL/1.4 PL/2.1 PL/2.2 PL/3.1 PL/3.5 PL/4.2 PL/6.1 PL/6.3';
    const named = new Set(plan70.errata.flatMap(({ row }) => (row === undefined ? [] : [row])));
    expect([...named]).toEqual(odd.split(' ').map((id) => `70-2025/${id}`));
  });

  it('leave nothing unread', () => {
    for (const { oddity, reading } of plan70.errata)
      expect([oddity, reading].every((text) => text.endsWith('.'))).toBe(true);
  });
});
