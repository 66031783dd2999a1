import type { TaskEntry } from '../../src/entries/entries';
import { continuous, quarterly, reportOf, target, task, type Case } from './builder';

/** A cell of the report's annex by its heading. */
function cell(given: Case, annex: number, heading: string, row = 0, line = 0): string | undefined {
  const table = reportOf(given).annexes[annex];
  const texts = [...(table?.rows[row]?.annex ?? []), ...(table?.rows[row]?.lines[line] ?? [])];
  return texts[table?.columns.findIndex((column) => column.heading === heading) ?? -1];
}

const both: Case = { targets: [target('5')], tasks: [task('1', '2026-06-30')] };

test('numbered in Roman where there are several; an annex without rows is left out', () => {
  const labels = (given: Case): string[] => reportOf(given).annexes.map(({ label, title }) => `${label}: ${title}`);
  expect(labels(both)).toEqual([
    'Phụ lục I: KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU',
    'Phụ lục II: KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  ]);
  expect(labels({ tasks: [task('1', continuous)] })).toEqual(['Phụ lục: KẾT QUẢ THỰC HIỆN NHIỆM VỤ']);
});

test('says to which report it belongs', () => {
  const info = { documentNumber: '5', signedOn: '2026-11-12' };
  expect(reportOf({ ...both, info }).annexes[0]?.attachedTo).toBe(
    '(Kèm theo Báo cáo số 05/BC-SNV ngày 12 tháng 11 năm 2026 của Sở Nội vụ)',
  );
  expect(reportOf(both).annexes[0]?.attachedTo).toBe(
    '(Kèm theo Báo cáo số        /BC-SNV ngày      tháng      năm         của Sở Nội vụ)',
  );
});

test("the annex's own words, and as many cells as columns", () => {
  for (const { columns, rows } of reportOf(both).annexes) {
    for (const { annex, lines } of rows) {
      for (const line of lines) expect(annex.length + line.length).toBe(columns.length);
    }
  }
  expect(reportOf(both).annexes[0]?.rows[0]?.annex).toEqual([
    '5',
    'Chỉ tiêu thử 5.',
    'Sở, ban, ngành',
    'Sở Khoa học và Công nghệ',
  ]);
});

describe('targets', () => {
  const given: Case = {
    targets: [target('5')],
    measures: { 5: { numerator: 3, denominator: 6, cause: 'Chờ kinh phí', evidence: 'Báo cáo số 12' } },
    earlier: { '2026-10': { 5: { numerator: 2, denominator: 6 } } },
  };

  test.each([
    ['Kỳ trước', '33,33%'],
    ['Tử số/ mẫu số', '3/6'],
    ['Kết quả', '50,00%'],
    ['Mức độ đạt so với chỉ tiêu', '83,33%'],
    ['Đánh giá', 'Chưa đạt'],
    ['Nguyên nhân, khó khăn; minh chứng', '“Chờ kinh phí”.\nMinh chứng: Báo cáo số 12.'],
  ])('%s', (heading, text) => {
    expect(cell(given, 0, heading)).toBe(text);
  });

  test('a line for each measure', () => {
    const two: Case = { targets: [target('15', { numerator: 'Số A' }, { numerator: 'Số B (ghi rõ)' })] };
    expect(cell(two, 0, 'Nội dung số liệu', 0, 0)).toBe('15.1. Số A');
    expect(cell(two, 0, 'Nội dung số liệu', 0, 1)).toBe('15.2. Số B');
  });

  test('a yes or no is no percentage', () => {
    const yesNo: Case = { targets: [target('14', { kind: 'yes-no', threshold: { value: 1, scale: 1 } })] };
    expect(cell({ ...yesNo, measures: { 14: { numerator: 1 } } }, 0, 'Kết quả')).toBe('Có');
    expect(cell({ ...yesNo, measures: { 14: { numerator: 0 } } }, 0, 'Kết quả')).toBe('Chưa');
  });

  test('the case is told once', () => {
    const heading = 'Nguyên nhân, khó khăn; minh chứng';
    const noData: Case = { targets: [target('5')], measures: { 5: { rowCase: 'no-data', cause: 'Chờ công bố' } } };
    expect(cell(noData, 0, 'Đánh giá')).toBe('Chưa có số liệu');
    expect(cell(noData, 0, heading)).toBe('“Chờ công bố”.');
    const kept: Case = {
      targets: [target('5')],
      measures: { 5: { numerator: 6, denominator: 6, rowCase: 'no-data' } },
    };
    expect([cell(kept, 0, 'Đánh giá'), cell(kept, 0, heading)].join()).toContain('Chưa có số liệu');
  });

  test('equal to "trên 90%"', () => {
    const equal: Case = {
      targets: [target('5', { comparator: '>', threshold: { value: 90, scale: 100 } })],
      measures: { 5: { numerator: 9, denominator: 10 } },
    };
    expect(cell(equal, 0, 'Nguyên nhân, khó khăn; minh chứng')).toBe('Chưa vượt mức 90% nên chưa đạt.');
  });

  test('large counts break after the stroke', () => {
    const large: Case = { targets: [target('5')], measures: { 5: { numerator: 1_234_567, denominator: 2_000_000 } } };
    expect(cell(large, 0, 'Tử số/ mẫu số')).toBe('1.234.567/\n2.000.000');
  });
});

describe('tasks', () => {
  const given: Case = {
    tasks: [task('1', '2026-06-30')],
    done: {
      1: {
        percent: 0.5,
        rowCase: 'extended',
        newDue: '2026-10-31',
        basis: 'Công văn số 5',
        result: 'Dự thảo',
        delayCause: 'Thiếu người',
        expectedOn: '2026-11-30',
        proposal: 'Bố trí người',
        level: 'city',
      },
    },
  };

  test.each([
    ['Thời gian hoàn thành', 'Hạn 2026-06-30'],
    ['Tiến độ', '50%'],
    ['Trạng thái', 'Đang thực hiện quá hạn\n(Được gia hạn, đến 31/10/2026, căn cứ: Công văn số 5)'],
    ['Kết quả, sản phẩm', 'Dự thảo'],
    ['Nguyên nhân chậm, dự kiến hoàn thành', '“Thiếu người”.\nDự kiến: 30/11/2026.'],
    ['Kiến nghị (cấp giải quyết)', 'Bố trí người\n(Ủy ban nhân dân thành phố)'],
  ])('%s', (heading, text) => {
    expect(cell(given, 0, heading)).toBe(text);
  });

  test.each<[string, TaskEntry, string]>([
    ['completed, with its year', { percent: 1, completedOn: '2026-10-14' }, 'Hoàn thành quá hạn (14/10/2026)'],
    ['out of scope, once', { rowCase: 'out-of-scope' }, 'Không thuộc phạm vi'],
    [
      'out of scope, by its document',
      { rowCase: 'out-of-scope', basis: 'Công văn số 5.' },
      'Không thuộc phạm vi\n(căn cứ: Công văn số 5)',
    ],
    ['extended, to no day', { rowCase: 'extended' }, 'Được gia hạn'],
  ])('status: %s', (_, entry, text) => {
    expect(cell({ tasks: [task('1', '2026-06-30')], done: { 1: entry } }, 0, 'Trạng thái')).toBe(text);
  });

  test('a quantity has its unit', () => {
    const counted: Case = {
      tasks: [task('1', continuous)],
      done: { 1: { result: 'Đăng tin', quantity: 66, unit: 'tin, bài' } },
    };
    expect(cell(counted, 0, 'Kết quả, sản phẩm')).toBe('Đăng tin\nLũy kế: 66 tin, bài');
  });

  test('what was not entered stays empty', () => {
    expect(cell({ tasks: [task('1', '2026-06-30')] }, 0, 'Tiến độ')).toBe('');
    expect(cell({ tasks: [task('1', '2026-06-30')] }, 0, 'Trạng thái')).toBe('Chưa báo cáo');
  });
});

test("the plan's headings stand before the rows they head, and none over no row", () => {
  const given: Case = {
    tasks: [task('2', continuous), task('3', continuous)],
    sections: [
      { no: 'I', text: 'THỂ CHẾ', level: 1, before: '2' },
      { no: '1.', text: 'Chính sách', level: 2, before: '2' },
      { no: 'II', text: 'HẠ TẦNG', level: 1, before: '4' },
    ],
  };
  expect(reportOf(given).annexes[0]?.rows.map(({ headings }) => headings)).toEqual([
    [
      { no: 'I', text: 'THỂ CHẾ', level: 1 },
      { no: '1.', text: 'Chính sách', level: 2 },
    ],
    undefined,
  ]);
});

test('what recurs is counted in its own words', () => {
  const given: Case = { tasks: [task('2', quarterly)], done: { 2: { times: 3 } } };
  expect(cell(given, 0, 'Tiến độ')).toBe('3 phiên họp');
  expect(cell({ ...given, tasks: [task('2', { ...quarterly, occurrence: 'đợt' })] }, 0, 'Tiến độ')).toBe('3 đợt');
});
