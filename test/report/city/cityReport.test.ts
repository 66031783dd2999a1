/** The consolidator's reports as documents: kinds, periods, addresses, annexes that are there and those that are not. */
import fc from 'fast-check';
import { parsePeriod } from '../../../src/plan/period';
import { cityReportKinds, periodTold } from '../../../src/report/city/kinds';
import { cityBrief } from '../../../src/report/city/cityBrief';
import { citySourceOf } from '../../../src/report/city/sourceOf';
import { edited } from '../../../src/report/edited';
import type { Report } from '../../../src/report/report';
import { slotsOf } from '../../../src/report/slots';
import { consolidatedCity, previousTable } from '../../consolidation/builders';
import { consolidate } from '../../../src/consolidation/consolidate';
import { submittedCity } from '../../consolidation/builders';
import { plainText } from '../plainText';
import { demoCity, FEW, reportOn } from './cities';

const period = (id: string) => parsePeriod(id)!;

test.each([
  ['2026-11', ['month', 'quarter', 'half', 'year', 'request']],
  ['2026-Q4', ['quarter', 'request']],
  ['2026-H2', ['half', 'request']],
  ['2026', ['year', 'request']],
])('a consolidation of %s serves %j', (id, kinds) => {
  expect(cityReportKinds(period(id))).toEqual(kinds);
});

test('the period told contains the one consolidated, and ends no earlier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
      const own = period(`2026-${String(month).padStart(2, '0')}`);
      for (const kind of cityReportKinds(own)) {
        const told = periodTold(own, kind);
        expect(told.from <= own.from && own.to <= told.to).toBe(true);
      }
    }),
  );
});

test('a month before the last of its quarter says so; the last one does not', async () => {
  const november = plainText(reportOn(await consolidatedCity({ agencies: FEW }), 'quarter'));
  const december = plainText(reportOn(await consolidatedCity({ agencies: FEW, periodId: '2026-12' }), 'quarter'));
  expect(november).toContain('số liệu đến kỳ tháng 11 năm 2026');
  expect(december).not.toContain('số liệu đến kỳ');
});

test('every text has an address of its own, in every kind of report', async () => {
  const source = await demoCity();
  for (const kind of cityReportKinds(source.scope.period)) {
    const addresses = slotsOf(reportOn(source, kind)).map(({ address }) => address);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  }
});

test('an edited sentence keeps its place when the report is made again', async () => {
  const report = reportOn(await demoCity({ agencies: FEW }), 'quarter');
  const again = reportOn(await demoCity({ agencies: FEW }), 'quarter');
  const edits = slotsOf(report).map(({ address, text }) => ({ address, was: text, text: `${text} (sửa)` }));
  expect(new Set(edited(again, edits).edits.map(({ state }) => state))).toEqual(new Set(['current']));
});

test('the slip goes to nobody: no Kính gửi, no number, no closing', async () => {
  const { kind, addressees, closing, letterhead } = reportOn(await demoCity({ agencies: FEW }), 'month');
  expect({ kind, addressees, closing, symbol: letterhead.symbol }).toEqual({
    kind: 'PHIẾU TỔNG HỢP',
    addressees: [],
    closing: '',
    symbol: '',
  });
});

test.each([
  ['224-2025', '2026-11', 'quarter', 'Kính gửi: Ủy ban nhân dân thành phố', '/BC-SKHCN', 'GIÁM ĐỐC'],
  ['81-2025', '2025-Q4', 'quarter', 'Kính gửi: Ủy ban nhân dân thành phố', '/BC-VPUB', 'CHÁNH VĂN PHÒNG'],
  ['70-2025', '2026', 'year', 'Kính gửi: Ủy ban nhân dân thành phố', '/BC-SKHCN', 'GIÁM ĐỐC'],
  [
    '67-2024',
    '2024-H2',
    'half',
    'Kính gửi:\n- Ủy ban nhân dân thành phố;\n- Bộ Thông tin và Truyền thông.',
    '/BC-STTTT',
    'GIÁM ĐỐC',
  ],
] as const)('plan %s in %s: who reports to whom', async (planId, periodId, kind, to, symbol, head) => {
  const { addressees, letterhead, signature } = reportOn(await consolidatedCity({ planId, periodId }), kind);
  expect(addressees.join('\n')).toBe(to);
  expect(letterhead.symbol.endsWith(symbol)).toBe(true);
  expect(signature.authority).toEqual([head]);
});

/** "Phụ lục IV" */
const referred = (report: Report): Set<string> =>
  new Set(plainText({ ...report, annexes: [] }).match(/Phụ lục [IVX]+/g) ?? []);

test.each([{ missing: [] }, { missing: 200 }, { missing: 8, withPrevious: true }])(
  'the body refers to annexes that are there, and an annex without rows is left out: %j',
  async (options) => {
    const city = await consolidatedCity(options);
    for (const kind of ['month', 'quarter', 'year'] as const) {
      const report = reportOn(city, kind);
      const labels = report.annexes.map(({ label }) => label);
      expect([...referred(report)].filter((label) => !labels.includes(label))).toEqual([]);
      expect(report.annexes.every(({ rows }) => rows.length > 0)).toBe(true);
    }
  },
);

test('who was late the period before and is late again is named', async () => {
  const input = await submittedCity({ missing: ['so-y-te'], agencies: FEW });
  const previous = { ...(await previousTable({ agencies: FEW })), late: ['so-y-te', 'so-noi-vu'] };
  const text = plainText(reportOn(consolidate({ ...input, previous }), 'quarter'));
  expect(text).toContain('Chưa gửi hoặc gửi quá hạn hai kỳ liên tiếp: Sở Y tế.');
});

test('the brief says what the head must see: who is missing, what is overdue, what was edited', async () => {
  const city = await demoCity({ agencies: FEW, missing: ['xa-phong-dien'] });
  const source = citySourceOf(city);
  const report = reportOn(city, 'quarter');
  const { edits } = edited(report, [{ address: 'next', was: 'Một tên mục cũ', text: 'VIỆC CẦN LÀM' }]);
  const brief = cityBrief(source, { kind: 'quarter' }, edits);
  const partOf = (heading: string): string => brief.parts.find((part) => part.heading === heading)!.lines.join('\n');
  expect(partOf('Gửi báo cáo')).toContain('Chưa gửi: UBND xã Phong Điền.');
  expect(partOf('Nhiệm vụ quá hạn')).toMatch(/^\d\d nhiệm vụ/);
  expect(partOf('Nội dung đã sửa')).toContain('01 nội dung');
  expect(partOf('Nội dung đã sửa')).toContain('số liệu nay đã thay đổi');
  expect(brief.parts.every(({ lines }) => lines.length > 0)).toBe(true);
});

test('the source keeps what a consolidation knows of sending, in words an officer reads', async () => {
  const source = citySourceOf(await demoCity({ agencies: FEW, missing: ['xa-phong-dien'] }));
  expect(source.attendance.map(({ agencyId }) => agencyId)).toEqual(
    source.scope.agencies.map(({ agency }) => agency.id),
  );
  expect(source.attendance.filter(({ hasReported }) => !hasReported).map(({ agencyId }) => agencyId)).toEqual([
    'xa-phong-dien',
  ]);
  expect(source.lateBefore).toEqual([]);
  expect(citySourceOf(await consolidatedCity({ agencies: FEW })).lateBefore).toBeUndefined();
});
