/** The sheet "Báo cáo" against the table of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V. */
import { lineHeight, textHeight, textWidth } from '../../../src/layout/textHeight';
import { MAX_ROW_HEIGHT } from '../../../src/workbook/limits';
import type { CellStyle } from '../../../src/workbook/model';
import { commune, target, task, type Case } from '../../report/builder';
import { find, letterOf, rules, textOf, texts, widthOf } from './sheets';

const given: Case = {
  targets: [target('5')],
  tasks: [task('1', '2026-06-30')],
  measures: { 5: { numerator: 3, denominator: 6 } },
  info: { signer: 'Nguyễn Văn A' },
  checkCode: '7F3A-91C2',
};
const sheet = letterOf(given);

describe('sizes and styles', () => {
  test.each<[string, string, CellStyle]>([
    ['quốc hiệu', 'CỘNG HÒA', { fontSize: 12, bold: true, horizontal: 'center' }],
    ['tiêu ngữ', 'Độc lập', { fontSize: 13, bold: true, horizontal: 'center' }],
    ['cơ quan chủ quản', 'ỦY BAN NHÂN DÂN', { fontSize: 12, horizontal: 'center' }],
    ['cơ quan ban hành', 'SỞ NỘI VỤ', { fontSize: 12, bold: true, horizontal: 'center' }],
    ['số, ký hiệu', '/BC-SNV', { fontSize: 13, horizontal: 'center' }],
    ['địa danh, ngày tháng', 'Cần Thơ, ngày', { fontSize: 13, italic: true, horizontal: 'center' }],
    ['tên loại', 'BÁO CÁO', { fontSize: 14, bold: true, horizontal: 'center' }],
    ['trích yếu', 'Tiến độ thực hiện Kế hoạch', { fontSize: 14, bold: true, horizontal: 'center' }],
    ['Kính gửi', 'Kính gửi:', { fontSize: 14, horizontal: 'center' }],
    ['nội dung', 'Thực hiện Kế hoạch số', { fontSize: 14, horizontal: 'justify', wrap: true }],
    ['mục', 'I. TÌNH HÌNH CHUNG', { fontSize: 14, bold: true }],
    ['khoản có tiêu đề', '2. Chỉ tiêu chưa đạt', { fontSize: 14, bold: true }],
    ['khoản không có tiêu đề', '1. Không có chỉ tiêu đạt, vượt.', { fontSize: 14 }],
    ['quyền hạn, chức vụ, họ tên', 'GIÁM ĐỐC', { fontSize: 14, bold: true, horizontal: 'center' }],
    ['mã đối chiếu', 'Mã đối chiếu', { fontSize: 11 }],
  ])('%s', (_, text, style) => {
    const cell = find(sheet, text).cell;
    expect(cell.style).toMatchObject(style);
    expect(cell.style?.bold ?? false).toBe(style.bold ?? false);
    expect(cell.style?.italic ?? false).toBe(style.italic ?? false);
  });

  test('Nơi nhận: 12 bold italic, the list 11 upright', () => {
    const [heading, list] = find(sheet, 'Nơi nhận:').cell.runs ?? [];
    expect(heading).toMatchObject({ fontSize: 12, bold: true, italic: true });
    expect(list).toEqual({ text: '- Như trên;\n- Sở Khoa học và Công nghệ (tổng hợp);\n- Lưu: VT.', fontSize: 11 });
  });
});

describe('placement', () => {
  test('the head in two parts, level with each other', () => {
    expect(find(sheet, 'ỦY BAN NHÂN DÂN').row).toBe(find(sheet, 'CỘNG HÒA').row);
    expect(find(sheet, '/BC-SNV').row).toBe(find(sheet, 'Cần Thơ, ngày').row);
    expect(find(sheet, 'SỞ NỘI VỤ').to).toBe(find(sheet, 'CỘNG HÒA').from);
    expect(find(sheet, 'Độc lập').row.row).toBe(find(sheet, 'CỘNG HÒA').row.row + 1);
  });

  test('a long name above is broken evenly', () => {
    expect(
      texts(sheet)
        .slice(0, 3)
        .map(({ cell }) => textOf(cell)),
    ).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'THÀNH PHỐ CẦN THƠ']);
  });

  test('every line of the head fits its part', () => {
    for (const one of [sheet, letterOf({ agency: commune })]) {
      for (const { cell, from, to } of texts(one).filter(({ row }) => row.row < 8)) {
        expect(textWidth(textOf(cell), cell.style?.fontSize ?? 0, { bold: cell.style?.bold === true })).toBeLessThan(
          to - from,
        );
      }
    }
  });

  test('the rule under tiêu ngữ is as long as it, the one under the body a third to a half, both centred', () => {
    const under = (text: string): { length: number; of: number; offCentre: number } => {
      const above = find(sheet, text);
      const rule = rules(sheet).find(
        ({ row, from, to }) => row === above.row.row + 1 && from >= above.from && to <= above.to,
      )!;
      const of = textWidth(text, above.cell.style?.fontSize ?? 0, { bold: true });
      return { length: rule.to - rule.from, of, offCentre: rule.from + rule.to - above.from - above.to };
    };
    const motto = under('Độc lập - Tự do - Hạnh phúc');
    expect(Math.abs(motto.length - motto.of)).toBeLessThan(2);
    for (const rule of [under('SỞ NỘI VỤ'), under('(kỳ báo cáo tháng 11 năm 2026)')]) {
      expect(rule.length).toBeGreaterThan(rule.of / 3 - 1);
      expect(rule.length).toBeLessThan(rule.of / 2 + 1);
    }
    for (const text of ['Độc lập - Tự do - Hạnh phúc', 'SỞ NỘI VỤ', '(kỳ báo cáo tháng 11 năm 2026)']) {
      expect(Math.abs(under(text).offCentre)).toBeLessThan(4);
    }
  });

  test('the signature on the right, level with Nơi nhận, in one row with room to sign', () => {
    const signed = find(sheet, 'GIÁM ĐỐC');
    expect(signed.row).toBe(find(sheet, 'Nơi nhận:').row);
    expect(signed.to).toBeCloseTo(widthOf(sheet));
    expect(textOf(signed.cell)).toMatch(/^GIÁM ĐỐC\n{5}Nguyễn Văn A$/);
    expect(signed.row.height).toBeGreaterThanOrEqual(6 * lineHeight(14));
  });
});

describe('body', () => {
  const body = texts(sheet).filter(({ cell }) => cell.style?.horizontal === 'justify');

  test('the first line goes in 1 to 1,27 cm', () => {
    const indent = /^\u00a0+/.exec(textOf(body[0]!.cell))?.[0] ?? '';
    const centimetres = (textWidth(indent, 14) / 72) * 2.54;
    expect(centimetres).toBeGreaterThanOrEqual(1);
    expect(centimetres).toBeLessThanOrEqual(1.27);
  });

  test('every paragraph has its lines and 6 points more', () => {
    for (const { row, cell, from, to } of body) {
      const needed = textHeight(textOf(cell), to - from - 6, 14, { bold: cell.style?.bold === true });
      expect(row.height).toBeGreaterThanOrEqual(needed + 6);
    }
  });

  test('it ends "./."', () => {
    expect(textOf(find(sheet, 'Trên đây là báo cáo').cell)).toMatch(/\.\/\.$/);
  });

  test('a paragraph over the highest row goes over several, every word kept, the first alone indented', () => {
    const sentence = 'Đơn vị phản ánh việc triển khai còn chậm so với yêu cầu do thiếu nguồn nhân lực chuyên trách. ';
    const text = sentence.repeat(60).trim();
    const rows = texts(letterOf({ general: { overview: text } })).filter(({ cell }) =>
      textOf(cell).includes('Đơn vị phản ánh'),
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(
      rows
        .map(({ cell }) => textOf(cell))
        .join(' ')
        .trim(),
    ).toBe(text);
    for (const { row, cell } of rows) {
      expect(row.height).toBeLessThanOrEqual(MAX_ROW_HEIGHT - lineHeight(14));
      expect(textOf(cell)).toMatch(/\.$/);
    }
    expect(rows.map(({ cell }) => textOf(cell).startsWith('\u00a0'))).toEqual(rows.map((_, index) => index === 0));
  });
});

describe('page', () => {
  test('A4 upright, margins, the number in the middle of the top margin from page 2', () => {
    expect(sheet.page).toMatchObject({
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
      header: '&C&"Times New Roman,Regular"&13&P',
      firstPageBare: true,
      fitToWidth: true,
    });
    expect(sheet.page).not.toHaveProperty('footer');
  });

  test('the columns fill the width without going over it', () => {
    const points = ((210 - 30 - 15) / 25.4) * 72;
    expect(widthOf(sheet)).toBeLessThan(points);
    expect(widthOf(sheet)).toBeGreaterThan(points - 12);
  });

  test('the signature brings the closing sentence along', () => {
    const items = Array.from({ length: 40 }, (_, index) => task(String(index + 1), '2026-12-31'));
    for (let count = 1; count <= 40; count += 1) {
      const letter = letterOf({
        tasks: items.slice(0, count),
        done: Object.fromEntries(items.slice(0, count).map(({ no }) => [no, { percent: 0.5 }])),
      });
      const closing = find(letter, 'Trên đây').row.row;
      const signed = find(letter, 'GIÁM ĐỐC').row.row;
      expect(pageOf(letter, closing)).toBe(pageOf(letter, signed));
    }
  });

  test('it can be touched up', () => {
    expect(sheet.isProtected ?? false).toBe(false);
    expect(sheet.name).toBe('Báo cáo');
  });
});

/** Where a row comes to stand when pages break where they are told to, and else where they are full. */
function pageOf({ rows, page }: typeof sheet, wanted: number): number {
  const room = ((297 - 40) / 25.4) * 72;
  let number = 1;
  let used = 0;
  for (const { row, height = 0 } of rows) {
    if (page?.rowBreaks?.includes(row) === true || used + height > room) {
      number += 1;
      used = 0;
    }
    used += height;
    if (row === wanted) return number;
  }
  throw new Error(`No row ${wanted}`);
}
