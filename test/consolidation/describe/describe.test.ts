/** The ledger in Vietnamese: labels, reasons, questions and balances, each sentence whole. */
import type { LedgerQuestion, LedgerReason } from '../../../src/consolidation/ledger/ledger';
import { ledgerStates } from '../../../src/consolidation/ledger/ledger';
import { ledgerStateLabels } from '../../../src/consolidation/describe/labels';
import {
  arrivalText,
  balanceSentences,
  timelinessText,
  unusedFilesText,
} from '../../../src/consolidation/describe/ledger';
import { scopeNames } from '../../../src/consolidation/describe/names';
import { describeQuestion } from '../../../src/consolidation/describe/questions';
import { describeReason } from '../../../src/consolidation/describe/reasons';
import { agencyIn, decide, docketOf, HEALTH, ledgerOf, report, scan, scope } from '../ledger/builder';

const names = scopeNames(scope);
const act = { by: 'Nguyễn Thị Mai', on: '2026-11-17', reason: 'cơ quan gửi nhầm bản nháp.' };

test('the nine states, by their names', () => {
  expect(ledgerStates.map((state) => ledgerStateLabels[state]).join(' · ')).toBe(
    'Đã tiếp nhận · Tiếp nhận một phần · Nhập thay, chờ xác nhận · Đã đề nghị hoàn thiện · Được thay bằng bản mới · Sai kỳ/kế hoạch · Không đọc được · Văn bản kèm theo · Chưa gửi',
  );
});

describe('reasons', () => {
  test.each<[LedgerReason, string]>([
    [{ kind: 'refused', refusal: { code: 'old-xls' } }, 'Tệp ở định dạng Excel 97-2003 (.xls), không đọc được.'],
    [
      { kind: 'same-file', as: 'dot-1/a.xlsx' },
      'Tệp giống hệt tệp “dot-1/a.xlsx”, chỉ khác tên hoặc nơi lưu, nên số liệu chỉ tính một lần.',
    ],
    [{ kind: 'newer-version', as: 'b.xlsx' }, 'Số liệu của cơ quan lấy từ bản khác: tệp “b.xlsx”.'],
    [
      { kind: 'other-plan', planId: '95-2025' },
      'Tệp là báo cáo của Kế hoạch số 95/KH-UBND, không phải kế hoạch đang tổng hợp.',
    ],
    [
      { kind: 'other-plan', planId: '7-2027' },
      'Tệp là báo cáo của kế hoạch “7-2027”, không phải kế hoạch đang tổng hợp.',
    ],
    [{ kind: 'other-period', periodId: '2026-10' }, 'Tệp là báo cáo tháng 10 năm 2026, không phải kỳ đang tổng hợp.'],
    [
      { kind: 'resent-last-period', periodId: '2026-10' },
      'Toàn bộ số liệu giống hệt số liệu tháng 10 năm 2026 của cơ quan; có thể cơ quan gửi lại báo cáo kỳ trước.',
    ],
    [
      { kind: 'not-expected' },
      'Cơ quan nêu trong tệp không thuộc danh sách gửi báo cáo của kỳ này nên số liệu không được tính.',
    ],
    [
      { kind: 'identity', findings: [{ code: 'unknown-period', severity: 'error', params: { periodId: '2026-13' } }] },
      'Kỳ báo cáo “2026-13” ghi trong tệp không đúng dạng.',
    ],
    [
      { kind: 'identity', findings: [], why: 'Sở Ngoại vụ không chủ trì chỉ tiêu, nhiệm vụ nào.' },
      'Sở Ngoại vụ không chủ trì chỉ tiêu, nhiệm vụ nào.',
    ],
    [
      { kind: 'excluded', ...act },
      'Ngày 17/11/2026, Nguyễn Thị Mai không dùng tệp này để tổng hợp. Lý do: cơ quan gửi nhầm bản nháp.',
    ],
    [
      { kind: 'included', ...act },
      'Ngày 17/11/2026, Nguyễn Thị Mai chọn dùng tệp này để tổng hợp. Lý do: cơ quan gửi nhầm bản nháp.',
    ],
    [
      { kind: 'taken-into-period', periodId: '2026-10', ...act },
      'Ngày 17/11/2026, Nguyễn Thị Mai đưa tệp vào kỳ này; tệp ghi là báo cáo tháng 10 năm 2026. Lý do: cơ quan gửi nhầm bản nháp.',
    ],
    [{ kind: 'after-closing', closedOn: '2026-11-16' }, 'Tệp bổ sung sau khi chốt tổng hợp ngày 16/11/2026.'],
    [
      { kind: 'entries-changed-after-stamp' },
      'Số liệu trong tệp đã được sửa sau khi lập báo cáo nên có thể khác bản đã ký.',
    ],
  ])('%j', (reason, message) => {
    const sentence = describeReason(reason, names);
    expect(sentence.message).toBe(message);
    expect(sentence.fix).toMatch(/^[^ ].*\.$/);
  });
});

describe('questions', () => {
  const files = ['a.xlsx', 'b.xlsx'].map((name) => ({ name, hash: name, bytes: 1 }));
  const of = (kind: Exclude<LedgerQuestion['kind'], 'other-period'>): LedgerQuestion => ({
    kind,
    agencyId: HEALTH,
    files,
  });

  test.each<[LedgerQuestion, string]>([
    [
      of('tie'),
      'Sở Y tế có 02 bản cùng lần gửi, cùng thời điểm nhưng số liệu khác nhau: “a.xlsx”, “b.xlsx”; tạm dùng tệp “b.xlsx”.',
    ],
    [
      of('future-time'),
      'Sở Y tế có tệp ghi thời điểm sau hiện tại: “a.xlsx”, “b.xlsx”; đồng hồ máy của cơ quan có thể sai.',
    ],
    [
      of('fewer-rows'),
      'Bản mới nhất của Sở Y tế có ít dòng số liệu hơn bản trước: “a.xlsx”, “b.xlsx”; tạm dùng tệp “b.xlsx”.',
    ],
    [
      of('more-errors'),
      'Bản mới nhất của Sở Y tế có nhiều lỗi hơn bản trước: “a.xlsx”, “b.xlsx”; tạm dùng tệp “b.xlsx”.',
    ],
    [
      of('no-clock'),
      'Sở Y tế có tệp không ghi thời điểm lập, thời điểm lưu nên không rõ gửi lúc nào, trước hay sau bản khác: “a.xlsx”, “b.xlsx”.',
    ],
    [
      of('newer-than-decision'),
      'Sau khi đã chọn bản được dùng, Sở Y tế gửi bản mới hơn: “a.xlsx”, “b.xlsx”; bản đã chọn vẫn được dùng.',
    ],
    [
      { kind: 'other-period', agencyId: HEALTH, periodId: '2026-10', files: files.slice(0, 1) },
      'Sở Y tế chưa có báo cáo kỳ này nhưng gửi báo cáo tháng 10 năm 2026: “a.xlsx”.',
    ],
    [
      of('late-supplement'),
      'Sở Y tế gửi bổ sung sau khi chốt tổng hợp: “a.xlsx”, “b.xlsx”; số liệu đã chốt chưa thay đổi.',
    ],
  ])('%j', (question, message) => {
    const sentence = describeQuestion(question, names);
    expect(sentence.message).toBe(message);
    expect(sentence.fix).toMatch(/^Hãy .*\.$/);
  });

  test('of many files the first five', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ name: `${n}.xlsx`, hash: '', bytes: 1 }));
    expect(describeQuestion({ kind: 'late-supplement', agencyId: HEALTH, files: many }, names).message).toBe(
      'Sở Y tế gửi bổ sung sau khi chốt tổng hợp: “0.xlsx”, “1.xlsx”, “2.xlsx”, “3.xlsx”, “4.xlsx” và 04 tệp khác; số liệu đã chốt chưa thay đổi.',
    );
  });
});

test('an agency or plan that the scope has not is named by its id, in quotation marks', () => {
  expect(names.agency('__proto__')).toBe('cơ quan “__proto__”');
  expect(names.plan('__proto__')).toBe('kế hoạch “__proto__”');
});

test('the balances', () => {
  expect(
    balanceSentences({
      files: { all: 1152, used: 1140, setAside: 10, refused: 2 },
      rows: { all: 3210, used: 3210, setAside: 0 },
    }),
  ).toEqual([
    'Tệp nhận được: 1.152 = 1.140 được dùng + 10 để riêng + 02 không đọc được.',
    'Dòng có nội dung: 3.210 = 3.210 được dùng + 00 để riêng.',
  ]);
});

test('when a report came, and whether in time', () => {
  const arrival = { on: '2026-11-13', basis: 'stamp', isOnTime: true } as const;
  expect(arrivalText(arrival)).toBe('13/11/2026 (theo máy đơn vị)');
  expect([arrival, { ...arrival, isOnTime: false }, undefined].map(timelinessText)).toEqual([
    'Đúng hạn',
    'Quá hạn',
    'Chưa rõ ngày gửi',
  ]);
});

describe('what stands beside the state of an agency', () => {
  const attached = docketOf([decide.attach('a.pdf', HEALTH), decide.attach('b.pdf', HEALTH), decide.exclude('1.xlsx')]);

  test('that sent what cannot be used: each file once', () => {
    const ledger = ledgerOf(
      [
        scan('a.pdf'),
        scan('b.pdf'),
        scan('c.pdf', { bytes: 'b.pdf' }),
        report('10.xlsx', { period: '2026-10' }),
        report('1.xlsx'),
      ],
      { docket: attached },
    );
    expect(unusedFilesText(agencyIn(ledger))).toBe(
      'Đã gửi 01 báo cáo chưa được đưa vào tổng hợp, 01 tệp sai kỳ/kế hoạch, 02 văn bản kèm theo; chưa có báo cáo dùng được.',
    );
  });

  test.each([
    ['that sent nothing', ledgerOf([])],
    ['whose report counts', ledgerOf([report('1.xlsx'), report('10.xlsx', { period: '2026-10' })])],
  ])('nothing, of one %s', (_, ledger) => {
    expect(unusedFilesText(agencyIn(ledger))).toBeUndefined();
  });
});
