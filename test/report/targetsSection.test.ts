import type { MeasureEntry } from '../../src/entries/entries';
import type { Measure } from '../../src/plan/measure';
import { partOf, reportOf, sectionOf, target, type Case } from './builder';

const section = (given: Case): string[] => sectionOf(reportOf(given), 'II');

/** The item on one target of one measure. */
const told = (entry: MeasureEntry, change: Partial<Measure> = {}, more: Case = {}): string => {
  const items = section({ targets: [target('5', change)], measures: { 5: entry }, ...more });
  return items.find((text) => text.startsWith('- Chỉ tiêu số 5')) ?? '';
};

test('the sentence of the outline: counts, value, threshold, difference, cause', () => {
  expect(
    told(
      { numerator: 3, denominator: 6, cause: 'Chờ Bộ công bố chuẩn kết nối' },
      {},
      { earlier: { '2026-10': { 5: { numerator: 2, denominator: 6 } } } },
    ),
  ).toBe(
    '- Chỉ tiêu số 5: số cơ sở dữ liệu đã số hóa 03/06, bằng 50,00% (chỉ tiêu 60%), tăng 16,67 điểm phần trăm so với kỳ trước. ' +
      'Nguyên nhân: “Chờ Bộ công bố chuẩn kết nối”.',
  );
});

describe('difference from the previous period', () => {
  const since = (previous: MeasureEntry, period = '2026-10'): string =>
    told({ numerator: 3, denominator: 6 }, {}, { earlier: { [period]: { 5: previous } } });

  test('fell', () =>
    expect(since({ numerator: 4, denominator: 6 })).toContain(', giảm 16,67 điểm phần trăm so với kỳ trước'));
  test('the same', () => expect(since({ numerator: 1, denominator: 2 })).toContain(', không thay đổi so với kỳ trước'));
  test('too small to show', () =>
    expect(since({ numerator: 499_999, denominator: 1_000_000 })).toContain(', tăng dưới 0,01 điểm phần trăm'));
  test('none, where the previous period gave no figure', () =>
    expect(since({ rowCase: 'no-data' })).not.toContain('kỳ trước'));
  test('none, where only an older period gave one', () =>
    expect(since({ numerator: 1, denominator: 6 }, '2026-09')).not.toContain('kỳ trước'));
});

describe('why a figure that looks met is not', () => {
  const above: Partial<Measure> = { comparator: '>', threshold: { value: 90, scale: 100 } };

  test('equal to "trên 90%"', () => {
    expect(told({ numerator: 90, denominator: 100 }, above)).toContain(
      ': số cơ sở dữ liệu đã số hóa 90/100, bằng 90,00%, chưa vượt mức 90% nên chưa đạt. Chưa nêu nguyên nhân.',
    );
    expect(
      told({ numerator: 90, denominator: 100 }, above, {
        earlier: { '2026-10': { 5: { numerator: 89, denominator: 100 } } },
      }),
    ).toContain('chưa vượt mức 90% nên chưa đạt; tăng 1,00 điểm phần trăm so với kỳ trước.');
  });

  test('equal to "dưới 10%"', () => {
    const below: Partial<Measure> = { comparator: '<', threshold: { value: 10, scale: 100 } };
    expect(told({ numerator: 10, denominator: 100 }, below)).toContain(
      'bằng 10,00%, chưa thấp hơn mức 10% nên chưa đạt.',
    );
  });

  test('the result of a year that has ended', () => {
    const ended: Case = { period: '2026-12', cutOff: '2026-12-31' };
    expect(told({ numerator: 90, denominator: 100 }, above, ended)).toContain('không vượt mức 90% nên không đạt.');
  });

  test('decimals that rounding would hide', () => {
    const all: Partial<Measure> = { threshold: { value: 100, scale: 100 } };
    expect(told({ numerator: 99_996, denominator: 100_000 }, all)).toContain('99.996/100.000');
    expect(told({ numerator: 99_996, denominator: 100_000 }, all)).toContain('bằng 99,996% (chỉ tiêu 100%)');
  });
});

describe('kinds of measures', () => {
  test('yes-no', () => {
    const yesNo: Partial<Measure> = {
      kind: 'yes-no',
      numerator: 'Cơ quan đã thực hiện (1 là có)',
      threshold: { value: 1, scale: 1 },
    };
    expect(told({ numerator: 1 }, yesNo)).toBe('- Chỉ tiêu số 5: cơ quan đã thực hiện.');
    expect(told({ numerator: 0, cause: 'Chưa có máy' }, yesNo)).toBe(
      '- Chỉ tiêu số 5: cơ quan chưa thực hiện. Nguyên nhân: “Chưa có máy”.',
    );
  });

  test('level', () => {
    const level: Partial<Measure> = {
      kind: 'level',
      numerator: 'Tỷ trọng kinh tế số',
      threshold: { value: 10, scale: 100 },
    };
    expect(told({ value: 0.123 }, level)).toBe('- Chỉ tiêu số 5: tỷ trọng kinh tế số 12,30% (chỉ tiêu 10%).');
  });

  test('milestone: complete but not in operation is not met', () => {
    const milestone: Partial<Measure> = { kind: 'milestone', threshold: { value: 100, scale: 100 } };
    expect(told({ value: 1 }, milestone)).toContain(
      'hoàn thành 100,00%, chưa vận hành chính thức. Chưa nêu nguyên nhân.',
    );
    expect(told({ value: 1 }, milestone, { earlier: { '2026-10': { 5: { value: 0.8 } } } })).toContain(
      'hoàn thành 100,00% (tăng 20,00 điểm phần trăm so với kỳ trước), chưa vận hành chính thức.',
    );
    expect(told({ value: 1, operatingSince: '2026-10-01' }, milestone)).toContain(
      'vận hành chính thức từ ngày 01/10/2026.',
    );
  });

  test('count', () => {
    const count: Partial<Measure> = {
      kind: 'count',
      unit: 'count',
      numerator: 'Số lớp tập huấn',
      threshold: { value: 12, scale: 1 },
    };
    expect(told({ numerator: 5 }, count, { earlier: { '2026-10': { 5: { numerator: 3 } } } })).toContain(
      'số lớp tập huấn 5 (chỉ tiêu 12), tăng 2 so với kỳ trước',
    );
  });

  test('several measures: each with its name, the cause at its number', () => {
    const two = target('15', { numerator: 'Số hệ thống đã phê duyệt' }, { numerator: 'Số hệ thống đã triển khai' });
    const items = section({
      targets: [two],
      measures: {
        '15#1': { numerator: 5, denominator: 5 },
        '15#2': { numerator: 1, denominator: 5, cause: 'Đang đấu thầu' },
      },
    });
    expect(items).toContain(
      '- Chỉ tiêu số 15: số hệ thống đã phê duyệt 05/05, đạt 100,00% (chỉ tiêu 60%); ' +
        'số hệ thống đã triển khai 01/05, bằng 20,00% (chỉ tiêu 60%). Nguyên nhân (15.2): “Đang đấu thầu”.',
    );
  });
});

describe('without a figure', () => {
  test('why, and by which document', () => {
    expect(told({ rowCase: 'not-arisen', cause: 'Không có hồ sơ nào' })).toBe(
      '- Chỉ tiêu số 5: không phát sinh. Lý do: “Không có hồ sơ nào”.',
    );
    expect(told({ rowCase: 'out-of-scope', basis: 'Công văn số 12/SNV' })).toBe(
      '- Chỉ tiêu số 5: không thuộc phạm vi. Căn cứ: Công văn số 12/SNV.',
    );
    expect(told({ numerator: 3 })).toBe('- Chỉ tiêu số 5: chưa đủ số liệu để tính tỷ lệ.');
  });

  test('a yearly figure is not owed in November, and is not reported in December', () => {
    const yearly: Partial<Measure> = { availability: 'year' };
    expect(told({}, yearly)).toBe('- Chỉ tiêu số 5: chưa đến kỳ có số liệu (số liệu theo năm).');
    expect(section({ targets: [target('5', yearly)], period: '2026-12' })).toContain('- Chưa báo cáo: chỉ tiêu số 5.');
  });

  test('the figure of another lead: this agency tells what it did', () => {
    expect(told({ cause: 'Đã rà soát 40 dịch vụ' }, {}, { textOnly: ['5'] })).toBe(
      '- Chỉ tiêu số 5: số liệu chung của thành phố do cơ quan chủ trì khác báo cáo. Nội dung: “Đã rà soát 40 dịch vụ”.',
    );
  });

  test('those not reported stand in one line', () => {
    expect(section({ targets: [target('3'), target('7')] })).toEqual([
      'Chưa có chỉ tiêu nào có số liệu.',
      '- Chưa báo cáo: chỉ tiêu số 3, 7.',
    ]);
  });
});

describe('khoản', () => {
  test('nothing unmet is said, nothing without figures is not', () => {
    expect(section({ targets: [target('1')], measures: { 1: { numerator: 6, denominator: 6 } } })).toEqual([
      '1. Chỉ tiêu đạt, vượt',
      '- Chỉ tiêu số 1: số cơ sở dữ liệu đã số hóa 06/06, đạt 100,00% (chỉ tiêu 60%).',
      '2. Không có chỉ tiêu chưa đạt.',
    ]);
  });

  test('the result of a year that has ended is "không đạt"', () => {
    const report = reportOf({
      targets: [target('1')],
      measures: { 1: { numerator: 1, denominator: 6 } },
      period: '2026-12',
      cutOff: '2026-12-31',
    });
    expect(partOf(report, 'II', 'Chỉ tiêu không đạt')).toHaveLength(1);
  });

  test('an agency that leads none', () => {
    expect(section({})).toEqual(['Sở không chủ trì chỉ tiêu nào.']);
  });
});
