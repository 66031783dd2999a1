/** Tóm tắt trình ký: short, and nothing the head must see before signing is left out. */
import fc from 'fast-check';
import { anyInput } from './anyInput';
import { continuous, make, target, task, type Case } from './builder';
import { agencyBrief } from '../../src/report/agencyBrief';
import { edited } from '../../src/report/edited';
import { slotsOf } from '../../src/report/slots';

interface Given {
  readonly explained?: readonly { readonly what: string; readonly reason: string }[];
  /** By address, what an officer wrote, and where it is not the text as made now, what stood there. */
  readonly written?: Readonly<Record<string, string | readonly [was: string, text: string]>>;
}

function linesOf(given: Case, heading: string, { explained = [], written = {} }: Given = {}): readonly string[] {
  const { scope, entries, figures, report } = make(given);
  const made = new Map(slotsOf(report).map(({ address, text }) => [address, text]));
  const edits = Object.entries(written).map(([address, what]) =>
    typeof what === 'string'
      ? { address, was: made.get(address) ?? '', text: what }
      : { address, was: what[0], text: what[1] },
  );
  const { parts } = agencyBrief(
    { scope, entries, figures, unexplained: given.unexplained ?? 0 },
    { explained, edits: edited(report, edits).edits },
  );
  return parts.find((part) => part.heading.startsWith(heading))?.lines ?? [];
}

const overdue = (count: number): Case => {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return {
    tasks: numbers.map((no) => task(no, `2026-0${no}-28`)),
    done: Object.fromEntries(numbers.map((no) => [no, { percent: 0.5, expectedOn: '2026-12-01' }])),
  };
};

describe('overdue tasks', () => {
  test('the longest first, the rest counted', () => {
    expect(linesOf(overdue(5), 'Nhiệm vụ quá hạn')).toEqual([
      'Nhiệm vụ số 1 (Việc thử 1): tiến độ 50%, quá hạn 288 ngày (hạn 28/01/2026). Dự kiến hoàn thành ngày 01/12/2026.',
      'Nhiệm vụ số 2 (Việc thử 2): tiến độ 50%, quá hạn 257 ngày (hạn 28/02/2026). Dự kiến hoàn thành ngày 01/12/2026.',
      'Nhiệm vụ số 3 (Việc thử 3): tiến độ 50%, quá hạn 229 ngày (hạn 28/3/2026). Dự kiến hoàn thành ngày 01/12/2026.',
      'Và 02 nhiệm vụ quá hạn khác.',
    ]);
  });

  test('none, and none that is known of', () => {
    expect(linesOf({ tasks: [task('1', '2026-12-31')] }, 'Nhiệm vụ quá hạn')).toEqual(['Không có.']);
    expect(linesOf({ tasks: [task('1', '2026-06-30')] }, 'Nhiệm vụ quá hạn')).toEqual([
      'Đã qua thời hạn, chưa báo cáo tiến độ: nhiệm vụ số 1.',
    ]);
  });
});

describe('changes', () => {
  const moved: Case = {
    targets: [target('1'), target('2'), target('3')],
    measures: {
      1: { numerator: 4, denominator: 6 },
      2: { numerator: 2, denominator: 6 },
      3: { rowCase: 'not-arisen' },
    },
    earlier: {
      '2026-10': {
        1: { numerator: 3, denominator: 6 },
        2: { numerator: 3, denominator: 6 },
        3: { numerator: 3, denominator: 6 },
      },
    },
    tasks: [task('1', '2026-10-31'), task('2', '2026-09-30'), task('3', '2026-12-31'), task('4', '2026-06-30')],
    done: {
      1: { percent: 0.5 },
      2: { percent: 0.5 },
      3: { percent: 1, completedOn: '2026-11-01' },
      4: { percent: 1, completedOn: '2026-06-01' },
    },
  };

  test('figures that rose or fell, tasks completed, tasks newly overdue', () => {
    expect(linesOf(moved, 'So với')).toEqual([
      'Số liệu giảm: chỉ tiêu số 2 (từ 50,00% xuống 33,33%).',
      'Số liệu tăng: chỉ tiêu số 1 (từ 50,00% lên 66,67%).',
      'Mới hoàn thành: nhiệm vụ số 3.',
      'Mới quá hạn: nhiệm vụ số 1.',
    ]);
  });

  test('nothing to compare with is no standstill', () => {
    expect(linesOf({ targets: [target('1')], measures: { 1: { numerator: 1, denominator: 6 } } }, 'So với')).toEqual([
      'Không có số liệu kỳ trước để so sánh.',
    ]);
  });
});

test('findings with their reasons, word for word; those without one are counted', () => {
  const explained = [{ what: 'Chỉ tiêu số 1: tăng đột biến.', reason: 'Đã rà soát lại, số liệu đúng.' }];
  expect(linesOf({ unexplained: 2 }, 'Đã giải trình', { explained })).toEqual([
    'Chỉ tiêu số 1: tăng đột biến. Giải trình: “Đã rà soát lại, số liệu đúng.”',
    'Còn 02 nội dung cần rà soát chưa được giải trình.',
  ]);
});

describe('texts written by hand', () => {
  const given: Case = { tasks: [task('1', '2026-06-30'), task('2', continuous)], done: { 1: { percent: 0.5 } } };
  const row = 'tasks/9-2026/II/1';
  const written = (edits: Given['written']) => linesOf(given, 'Nội dung đã sửa', { written: edits ?? {} });

  test('none', () => {
    expect(written({})).toEqual(['Không có.']);
  });

  test('words alone are only counted, and so is what belongs to the form', () => {
    expect(written({ 'proposals/nil': 'Chưa có kiến nghị.', symbol: 'Số: 15/BC-SNV' })).toEqual([
      '02 nội dung của báo cáo đã được cán bộ sửa, khác với nội dung lập tự động.',
    ]);
  });

  test('other numbers than the figures give', () => {
    expect(written({ [row]: 'Nhiệm vụ số 1 đã đạt 95%.' })[1]).toBe(
      'Mục III, khoản 2: có số không lấy từ số liệu: 95%; không nêu số theo số liệu: 50%, 135, 30/6/2026.',
    );
  });

  test('the same numbers in another writing are the same', () => {
    expect(written({ [row]: 'Nhiệm vụ số 1 ở tiến độ 50 %, quá hạn 135 ngày (hạn 30/06/2026).' })).toHaveLength(1);
  });

  test('a sentence taken out', () => {
    expect(written({ [row]: '' })[1]).toMatch(
      /^Mục III, khoản 2: đã bỏ khỏi báo cáo: “Nhiệm vụ số 1 \(Việc thử 1\): tiến độ 50%/,
    );
  });

  test('of many all are named, those after the third by their place', () => {
    const gone = Object.fromEntries(['5', '6', '7'].map((no) => [`tasks/9-2026/II/${no}`, ['Cũ', 'Mới'] as const]));
    const lines = written({ ...gone, 'annex/9-2026/II/9-2026/II/1/1/progress': ['40%', '45%'], [row]: '' });
    expect(lines).toHaveLength(5);
    expect(lines.slice(1, 3).map((line) => line.split(':')[0])).toEqual(['Mục III, khoản 2', 'Phụ lục, dòng số 1']);
    expect(lines.at(-1)).toBe('Và 02 nội dung cần xem lại khác: mục III.');
  });

  test('one of earlier figures, and one that has lost its place', () => {
    expect(written({ [row]: ['Cũ', 'Nhiệm vụ số 1 quá hạn.'], 'tasks/9-2026/II/8': ['Cũ', 'Đã xong.'] })).toEqual([
      '01 nội dung của báo cáo đã được cán bộ sửa, khác với nội dung lập tự động.',
      expect.stringMatching(/^Mục III, khoản 2: sửa theo số liệu cũ, số liệu nay đã thay đổi/),
      'Mục III: không còn chỗ trong báo cáo, để riêng: “Đã xong”.',
    ]);
  });
});

test('what is due next, by day', () => {
  const given: Case = {
    tasks: [task('1', '2026-12-31'), task('2', '2026-11-30'), task('3', '2026-12-31'), task('4', '2027-06-30')],
    done: { 1: { percent: 0.5 } },
  };
  expect(linesOf(given, 'Sắp đến hạn')).toEqual([
    'Hạn 30/11/2026: nhiệm vụ số 2.',
    'Hạn 31/12/2026: nhiệm vụ số 1, 3.',
  ]);
});

test('it stays short, and no part of it is empty, whatever was entered', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { parts } = agencyBrief(input, { explained: [], edits: [] });
      expect(parts).toHaveLength(7);
      for (const { lines } of parts) {
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(5);
        expect(lines.every((line) => /[.”]$/.test(line))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
