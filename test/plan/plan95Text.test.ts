/** Plan 95's template holds the plan's words and nothing else: nothing lost, nothing added, nothing corrected. */
import { dayWords } from '../../src/entries/words';
import { annexCells, annexOf, cellsById, cellsOf, oneSpaced, withoutSpace } from './planText';
import { plan95, readText } from './templates';

const annexText = readText('test/fixtures/plans/95-2025.txt');
const bodyText = readText('test/fixtures/plans/95-2025-body.txt');
const body = oneSpaced(bodyText);
const bodyLines = bodyText.split('\n').map(oneSpaced);

const annex = annexOf(plan95, 'PL');

describe('the annex of 95', () => {
  it('is the text of the plan, character for character', () => {
    const { number, signed } = plan95;
    const reference = `(Ban hành Kèm theo Kế hoạch số: ${number} ${dayWords(signed)} của UBND thành phố)`;
    const template = [annex.label.toUpperCase(), annex.title, reference, ...annexCells(annex)];
    expect(withoutSpace(template.join(''))).toBe(withoutSpace(annexText.replaceAll('|', '')));
  });

  it('keeps every cell as one run of words', () => {
    const text = oneSpaced(annexText);
    for (const cell of annex.rows.flatMap((row) => cellsOf(annex, row)).filter((words) => words !== '')) {
      expect(cell).toBe(oneSpaced(cell));
      expect(text).toContain(`${cell} |`);
    }
  });

  it('keeps every row whole, its five cells side by side', () => {
    const text = oneSpaced(annexText);
    for (const row of annex.rows) expect(text).toContain(oneSpaced(`${cellsOf(annex, row).join(' | ')} |`));
  });
});

describe('the body of 95', () => {
  it('names the plan, its number and its day', () => {
    expect(body).toContain(`ban hành ${plan95.title}, cụ thể như sau:`);
    expect(body).toContain(`Số: ${plan95.number} | Cần Thơ, ${dayWords(plan95.signed)}`);
  });

  it('sets the targets of 2025 letter by letter, after the words that lead to them', () => {
    const { title, sections, rows } = annexOf(plan95, 'MT2025');
    const from = bodyLines.findIndex((line) => line.toUpperCase() === `2. ${title}`);
    const template = [sections.map(({ text }) => text), rows.map(({ noText, text }) => `${noText!} ${text}`)].flat();
    expect(bodyLines.slice(from + 1, from + 1 + template.length)).toEqual(template);
    expect(bodyLines[from + 1 + template.length]).toBe('2. Mục tiêu năm 2026');
  });

  it('sets the targets of 2026 in one paragraph', () => {
    const { title, sections, rows } = annexOf(plan95, 'MT2026');
    const from = bodyLines.findIndex((line) => line.toUpperCase() === `2. ${title}`);
    expect([...sections, ...rows].map(({ text }) => text).join(' ')).toBe(bodyLines[from + 1]);
    expect(bodyLines[from + 2]).toBe('II. NHIỆM VỤ, GIẢI PHÁP');
    expect(rows.map(({ noText }) => noText)).toEqual(['', '', '', '']);
  });

  it('says every duty in the words quoted', () => {
    for (const { quotation } of plan95.duties) expect(body).toContain(quotation);
  });
});

describe('the errata of 95', () => {
  const cells = cellsById(plan95);
  const everything = `${body} ${oneSpaced(annexText)}`;

  it('are 46', () => {
    expect(plan95.errata).toHaveLength(46);
  });

  it.each(plan95.errata)('stand where they are said to stand: $row «$quotation»', ({ row, quotation }) => {
    const texts = row === undefined ? [everything] : cells.get(row)!;
    expect(texts.filter((text) => text.includes(quotation))).not.toEqual([]);
  });

  it.each([
    '2. Mục tiêu năm 2026',
    'a) Chủ trì hướng dẫn, đôn đốc triển khai thực hiện Bộ chỉ số',
    '766/QĐ-TTg ngày 23/6/2023',
    'đê triển khai',
    'kỳ năng',
    'các dịch vụ công trực tuyến toàn trình (DVCTT)',
    'Kế hoạch này thay thế Kế hoạch số 114/KH-UBND ngày 13 tháng 5 năm 2025',
    'giảm tối thiểu tối thiểu 20%',
    'chi kê khai',
    'triển khai tại, cơ quan',
    'Tháng 12/20025',
    '70/KH- UBND',
    'Cổng Dịch công quốc gia',
    'UBND xã phường; Các cơ quan',
  ])('list «%s»', (words) => {
    expect(plan95.errata.filter(({ quotation }) => quotation.includes(words))).not.toEqual([]);
  });

  it('name every row known to be odd', () => {
    const odd =
      'MT2025/b MT2025/c MT2025/d MT2025/đ MT2026/4 ' +
      'PL/1.1 PL/1.2 PL/1.3 PL/1.5 PL/2.1 PL/2.2 PL/3.1 PL/3.2 PL/4.2 PL/5 PL/6 PL/7.1 PL/7.3 PL/7.4 PL/8.2 PL/9.1 PL/9.2';
    const named = new Set(plan95.errata.flatMap(({ row }) => (row === undefined ? [] : [row])));
    expect([...named]).toEqual(odd.split(' ').map((id) => `95-2025/${id}`));
  });

  it('name every task whose time had passed when the plan was signed', () => {
    const passed = plan95.errata.filter(({ oddity }) => oddity.includes('đã qua khi Kế hoạch được ký ban hành'));
    expect(passed.map(({ row }) => row)).toEqual(['1.1', '1.2', '1.5', '4.2', '7.1'].map((no) => `95-2025/PL/${no}`));
  });

  it('leave nothing unread', () => {
    for (const { oddity, reading } of plan95.errata)
      expect([oddity, reading].every((text) => text.endsWith('.'))).toBe(true);
  });
});
