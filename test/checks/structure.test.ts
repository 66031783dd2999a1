/** Choices of the structure rules that their two cases do not show. */
import { describe as describeFinding } from '../../src/checks/describe/describe';
import { findingOf, findingsOf, measureId, scopeOf, taskId, type Report } from './builder';

const messageOf = (report: Report, code: Parameters<typeof findingOf>[1]): string =>
  describeFinding(findingOf(report, code), scopeOf(report)).message;

it('one finding for each fact, none for a renamed sheet', () => {
  const findings = findingsOf({
    tasks: { 6: { percent: 0 } },
    facts: [
      { kind: 'renamed-sheet', sheet: 'PL1', expected: '7-PL I' },
      { kind: 'overwritten-formula', sheet: 'PL1', cell: 'J10', rowId: measureId('1'), heading: 'Đánh giá' },
      { kind: 'overwritten-formula', sheet: 'PL1', cell: 'J11', rowId: measureId('2'), heading: 'Đánh giá' },
    ],
  });
  expect(findings.map(({ code, cell = '' }) => `${code} ${cell}`)).toEqual([
    'empty-rows ',
    'overwritten-formula J10',
    'overwritten-formula J11',
    'empty-rows ',
  ]);
});

it('a row of another agency is called by its number, an unknown one by its id', () => {
  const pasted = (rowId: string): Report => ({
    facts: [{ kind: 'unknown-row', sheet: '7-PL II', cell: 'A30', rowId }],
  });
  expect(messageOf(pasted(taskId('9')), 'unknown-row')).toMatch(/^Nhiệm vụ số 9 không thuộc/);
  expect(messageOf(pasted(measureId('5.2')), 'unknown-row')).toMatch(/^Chỉ tiêu số 5.2 không thuộc/);
  expect(messageOf(pasted('95-2025/I/1'), 'unknown-row')).toMatch(/^Dòng này mang mã “95-2025\/I\/1”/);
});

it('what a file says is quoted on one line and cut short', () => {
  const text = `Tập huấn\n${'rất '.repeat(50)}dài`;
  const message = messageOf({ facts: [{ kind: 'inserted-row', sheet: '7-PL II', cell: 'B30', text }] }, 'inserted-row');
  expect(message).toMatch(/^Dòng “Tập huấn (rất )+r.{0,2}…” được chèn thêm/);
  expect(message.length).toBeLessThan(160);
});

it('a stamp that was not compared is no finding', () => {
  expect(findingsOf({}).map(({ code }) => code)).not.toContain('edited-after-stamp');
});

it('very many rows of one kind are one finding that says how many', () => {
  const place = { sheet: '7-PL II', cell: 'A30' };
  const inserted = { facts: [{ kind: 'inserted-row', ...place, text: 'x', more: 1_200 }] } as const;
  expect(messageOf(inserted, 'inserted-row')).toBe(
    'Dòng “x” và 1.200 dòng khác được chèn thêm, không có trong phụ lục; được giữ lại là việc ngoài phụ lục.',
  );
  const unknown = { facts: [{ kind: 'unknown-row', ...place, rowId: 'la', more: 3 }] } as const;
  expect(messageOf(unknown, 'unknown-row')).toBe(
    'Dòng này mang mã “la”, không có trong kế hoạch, nên số liệu ở dòng này không được tính; còn 03 dòng khác cũng vậy.',
  );
});

it('more findings than one call takes arguments are no trouble', () => {
  const facts = Array.from({ length: 150_000 }, () => ({ kind: 'macros' }) as const);
  expect(findingsOf({ facts }).length).toBeGreaterThanOrEqual(150_000);
  const lines = { general: { overview: '\n'.repeat(200_000) + 'a' } };
  expect(findingsOf(lines).map(({ code }) => code)).toContain('text-too-long');
});

it('a headline figure typed over is told as one of Thông tin chung', () => {
  const report: Report = {
    facts: [
      { kind: 'overwritten-formula', sheet: 'Thông tin chung', cell: 'C20', rowId: 'info', heading: 'Chỉ tiêu đạt' },
    ],
  };
  expect(describeFinding(findingOf(report, 'overwritten-formula'), scopeOf(report))).toEqual({
    message:
      'Thông tin chung: công thức ở dòng “Chỉ tiêu đạt” bị ghi đè; báo cáo tính lại từ số liệu đã nhập, giá trị gõ vào không được dùng.',
    fix: 'Không cần sửa; công thức được lập lại khi lập báo cáo hoặc nạp lại biểu mẫu.',
  });
});
