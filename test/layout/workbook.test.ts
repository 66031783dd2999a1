/** Facts of a laid out workbook: what stands where, what prints, and that all of it is seen. */
import { computeFigures } from '../../src/figures/figures';
import { textHeight } from '../../src/layout/textHeight';
import { layOutWorkbook } from '../../src/layout/workbook';
import type { ReportScope } from '../../src/plan/scope';
import { areaRef, cellRef, columnLetters, parseAreaRef } from '../../src/workbook/a1';
import { MAX_ROW_HEIGHT } from '../../src/workbook/limits';
import type { CellModel } from '../../src/workbook/model';
import { serialOfDay } from '../../src/workbook/serial';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { scopeOf } from '../library';
import { cellsIn, cellsOf, december, filled, scopes, sheetNamed, unlocked } from './laidOut';

describe.each(scopes)('the workbook of %s', (_, scope) => {
  const model = filled(scope);

  test('has its sheets in order, the identity where nobody looks', () => {
    expect(model.sheets.map(({ name, visibility }) => [name, visibility ?? 'visible'])).toEqual([
      ['Thông tin chung', 'visible'],
      ['224-PL I', 'visible'],
      ['224-PL II', 'visible'],
      ['Nội dung chung', 'visible'],
      ['Giải trình', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['_phuluc', 'veryHidden'],
    ]);
    expect(model.activeSheet).toBe(0);
    expect(model.sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name)).toEqual(['_phuluc']);
  });

  test('names what formulas and lists refer to', () => {
    const areas = new Map(model.names.map(({ name, refersTo }) => [name, refersTo]));
    expect([...areas.keys()]).toEqual(['SoLieuDenNgay', 'DanhMucTruongHop', 'DanhMucCapGiaiQuyet', 'DanhMucCoKhong']);
    const valuesAt = (refersTo: string): CellModel['value'][] => {
      const [, sheet = '', area = ''] = /^'(.*)'!(.*)$/.exec(refersTo) ?? [];
      const values = new Map(cellsOf(sheetNamed(model, sheet)).map(({ ref, value }) => [ref, value]));
      return cellsIn(area).map((ref) => values.get(ref));
    };
    expect(valuesAt(areas.get('DanhMucCoKhong')!)).toEqual(['Có', 'Không']);
    expect(valuesAt(areas.get('DanhMucCapGiaiQuyet')!)).toEqual([
      'Sở Khoa học và Công nghệ',
      'Ủy ban nhân dân thành phố',
      'Bộ, ngành Trung ương',
    ]);
    expect(valuesAt(areas.get('DanhMucTruongHop')!)).toEqual([
      'Chưa có số liệu',
      'Không phát sinh',
      'Không thuộc phạm vi',
      'Được gia hạn',
      'Được dừng/điều chỉnh',
    ]);
    expect(valuesAt(areas.get('SoLieuDenNgay')!)).toEqual([serialOfDay(scope.cutOff)]);
  });

  test('is high enough for every text to show whole', () => {
    for (const sheet of model.sheets.slice(0, -1)) {
      const widths = new Map(sheet.columns.map(({ column, width, hidden }) => [column, hidden ? undefined : width]));
      const merged = new Map((sheet.merges ?? []).map((merge) => [merge.split(':')[0], parseAreaRef(merge)!]));
      for (const { row, height = 0, hidden, cells } of sheet.rows) {
        if (hidden) continue;
        expect(height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
        for (const { column, value, runs, style } of cells) {
          const area = merged.get(cellRef(row, column));
          const columns = area ? [...widths.keys()].filter((at) => at >= column && at <= area.to.column) : [column];
          const width = columns.reduce((sum, at) => sum + (widths.get(at) ?? 0), 0);
          const text = runs ? runs.map((run) => run.text).join('') : value;
          if (typeof text !== 'string' || width === 0 || !style?.wrap) continue;
          const room = width - 6 - 9 * (style.indent ?? 0);
          const bold = style.bold === true || runs?.some((run) => run.bold) === true;
          const needed = textHeight(text, room, style.fontSize ?? 12, { bold });
          if (needed > Math.min(height, MAX_ROW_HEIGHT - 1)) {
            throw new Error(`${sheet.name}!${cellRef(row, column)}: ${needed} points of text in ${height}: ${text}`);
          }
        }
      }
    }
  });

  test('prints what is the report, headings again on each page', () => {
    for (const { name, id, kind, rows } of [
      {
        ...scope.plan.annexes[0]!,
        name: '224-PL I',
        rows: scope.leads.targets.flatMap(({ measures }) => measures).length,
      },
      { ...scope.plan.annexes[1]!, name: '224-PL II', rows: scope.leads.tasks.length },
    ]) {
      const { page, columns, freeze, merges = [] } = sheetNamed(model, name);
      const last = parseAreaRef(page!.printArea!)!.to;
      expect(page).toMatchObject({ orientation: 'landscape', fitToWidth: true, repeatRows: { from: 6, to: 6 } });
      expect(last.row).toBe(6 + rows);
      expect(merges).toEqual([2, 3, 4, 5].map((row) => areaRef(row, 2, row, last.column)));
      expect(freeze).toEqual({ rows: 6, columns: 3 });
      expect(page!.footer).toContain(scope.plan.annexes.find((annex) => annex.id === id)!.label);
      const shown = columns.filter(({ hidden }) => !hidden).map(({ column }) => column);
      expect(last.column).toBeLessThan(Math.max(...shown));
      expect(kind).toMatch(/targets|tasks/);
    }
    for (const name of ['Thông tin chung', 'Nội dung chung', 'Hướng dẫn']) {
      const { page, rows } = sheetNamed(model, name);
      expect(page).toMatchObject({ orientation: 'portrait', fitToWidth: true });
      expect(parseAreaRef(page!.printArea!)!.to.row).toBe(rows.at(-1)!.row);
    }
  });

  test('says whose it is in its properties', () => {
    expect(model.properties).toEqual({
      'PhuLuc.planId': scope.plan.id,
      'PhuLuc.planVersion': '1',
      'PhuLuc.agencyId': scope.agency.id,
      'PhuLuc.periodId': scope.period.id,
      'PhuLuc.cutOff': scope.cutOff,
    });
    expect(model.title).toContain(scope.agency.name);
  });

  test("shows the annex's words verbatim, and no straight quotes of ours", () => {
    const words = new Set(model.sheets.flatMap((sheet) => cellsOf(sheet).map(({ value }) => value)));
    for (const { text, lead, coordinating } of [...scope.leads.targets, ...scope.leads.tasks]) {
      for (const cell of [text, lead.text, coordinating.text]) expect(words).toContain(cell);
    }
    for (const name of ['Thông tin chung', 'Nội dung chung', 'Giải trình', 'Hướng dẫn']) {
      for (const { value, runs } of cellsOf(sheetNamed(model, name))) {
        expect(`${value ?? ''}${runs?.map(({ text }) => text).join('') ?? ''}`).not.toContain('"');
      }
    }
  });
});

test("December asks for the year's estimate", () => {
  const headings = ['Ước thực hiện đến 31/12', 'Ước thực hiện đến 31/12 (%)', 'Ngày ước hoàn thành'];
  const shown = (scope: ReportScope): unknown[] =>
    makeWorkbook(scope).sheets.flatMap((sheet) =>
      cellsOf(sheet).flatMap(({ value }) => (headings.includes(String(value)) ? [value] : [])),
    );
  expect(shown(december)).toEqual(headings);
  expect(shown(scopeOf('so-khoa-hoc-va-cong-nghe'))).toEqual([]);
});

test('a report of the annexes an agency leads nothing of says so', () => {
  const { rows, validations, page } = sheetNamed(makeWorkbook(scopeOf('thanh-doan')), '224-PL I');
  expect(rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(
    'Cơ quan không chủ trì chỉ tiêu nào tại Phụ lục I.',
  );
  expect(validations).toEqual([]);
  expect(page?.printArea).toMatch(new RegExp(`^B2:${columnLetters(15)}6$`));
});

test('a submission opens on its report, and asks for each reason', () => {
  const scope = scopeOf('so-y-te');
  const entries = sampleEntries(scope, 1);
  const line = { code: 'value-jumped', rowId: '224-2025/I/3#1', field: 'numerator', place: '224-PL I, H7', value: '8' };
  const submission = {
    sheets: [{ name: 'Báo cáo', columns: [], rows: [] }],
    explanations: [
      { ...line, message: 'Số liệu tăng nhiều so với kỳ trước. '.repeat(9), reason: 'Mới thêm 03 hệ thống.' },
      { ...line, message: 'Số liệu giảm.' },
    ],
    stamp: { sending: 1, time: '2026-11-13T08:30:00Z', hash: 'ab' },
  };
  const model = layOutWorkbook(scope, entries, computeFigures(scope, entries), submission);
  expect(model.sheets[model.activeSheet]?.name).toBe('Báo cáo');
  const sheet = sheetNamed(model, 'Giải trình');
  expect(unlocked(sheet)).toEqual(['E5', 'E6']);
  expect(sheet.validations?.map(({ area }) => area)).toEqual(['E5:E6']);
  const values = new Map(cellsOf(sheet).map(({ ref, value }) => [ref, value]));
  expect([values.get('E5'), values.get('E6'), values.get('D5')]).toEqual(['Mới thêm 03 hệ thống.', undefined, '8']);
  expect(sheet.rows.at(-2)!.height).toBeGreaterThan(sheet.rows.at(-1)!.height!);
});

test('the same entries give the same workbook', () => {
  expect(filled(december)).toEqual(filled(december));
});

test('the guide says on which working day to send, and before which day reports are due', () => {
  const guide = cellsOf(sheetNamed(filled(scopeOf('so-y-te')), 'Hướng dẫn')).map(({ value }) => value);
  expect(guide).toContain(
    'Trình ký và gửi trong thứ Sáu, ngày 13/11/2026 (ngày làm việc cuối cùng trong hạn; hạn gửi là trước ngày 15/11/2026).',
  );
});
