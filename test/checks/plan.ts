/** A small made-up plan with one row of every kind that a rule tells apart, and one agency that leads them all. */
import { planSchema, type Plan } from '../../src/plan/plan';
import { directorySchema, type Agency, type Directory } from '../../src/plan/directory';

const nobody = { text: '', bodies: [] };
const lead = { text: 'Sở Mẫu', bodies: [{ agency: 'so-mau' }] };

const ratio = {
  kind: 'ratio',
  comparator: '>=',
  threshold: { value: 80, scale: 100 },
  unit: 'percent',
  basis: 'point',
  availability: 'month',
  measuredBy: 'each',
  aggregation: 'sum',
  numerator: 'Số hồ sơ trực tuyến',
  denominator: 'Tổng số hồ sơ',
};
const whole = {
  kind: ratio.kind,
  comparator: ratio.comparator,
  threshold: ratio.threshold,
  unit: ratio.unit,
  basis: ratio.basis,
  availability: ratio.availability,
  measuredBy: ratio.measuredBy,
  aggregation: ratio.aggregation,
  numerator: 'Tỷ lệ',
};

const target = (no: number, ...measures: object[]): object => ({
  id: `7-2026/I/${no}`,
  no: String(no),
  text: `Chỉ tiêu thứ ${no}`,
  lead,
  coordinating: nobody,
  field: 'Chính quyền số',
  measures: measures.map((measure, index) => ({
    id: `7-2026/I/${no}#${index + 1}`,
    no: measures.length === 1 ? String(no) : `${no}.${index + 1}`,
    ...measure,
  })),
});

const task = (no: number, schedule: object, leads = lead): object => ({
  id: `7-2026/II/${no}`,
  no: String(no),
  text: `Nhiệm vụ thứ ${no}`,
  lead: leads,
  coordinating: nobody,
  due: { text: 'Thời hạn của phụ lục', schedule },
});

export const plan: Plan = planSchema.parse({
  id: '7-2026',
  short: '7',
  version: 3,
  compatible: [2],
  number: '7/KH-UBND',
  signed: '2025-12-31',
  issuer: 'Ủy ban nhân dân thành phố Mẫu',
  title: 'Kế hoạch mẫu năm 2026',
  from: '2026-01-01',
  until: '2026-12-31',
  annexes: [
    {
      id: 'I',
      label: 'Phụ lục I',
      sheet: '7-PL I',
      title: 'Chỉ tiêu',
      columns: [
        { key: 'no', heading: 'STT' },
        { key: 'text', heading: 'Chỉ tiêu' },
      ],
      kind: 'targets',
      rows: [
        target(1, ratio),
        target(2, { ...ratio, basis: 'cumulative', mayNotArise: true }),
        target(3, { ...ratio, mayExceed: true, denominator: 'Tổng dân số' }),
        target(4, { ...whole, kind: 'milestone', threshold: { value: 1, scale: 1 } }),
        target(5, ratio, { ...ratio, within: '7-2026/I/5#1' }),
        target(6, { ...whole, kind: 'level', threshold: { value: 10, scale: 100 } }),
        target(7, { ...whole, kind: 'count', unit: 'count', threshold: { value: 500, scale: 1 } }),
        target(8, { ...whole, kind: 'level', availability: 'year' }),
        target(9, { ...whole, kind: 'yes-no', threshold: { value: 1, scale: 1 }, aggregation: 'share-of-agencies' }),
      ],
    },
    {
      id: 'II',
      label: 'Phụ lục II',
      sheet: '7-PL II',
      title: 'Nhiệm vụ',
      columns: [
        { key: 'no', heading: 'STT' },
        { key: 'text', heading: 'Nhiệm vụ' },
      ],
      kind: 'tasks',
      rows: [
        task(1, { kind: 'once', due: '2026-06-30' }),
        task(2, { kind: 'recurring', times: 1, per: 'quarter', occurrence: 'phiên họp' }),
        task(3, { kind: 'continuous' }),
        task(4, { kind: 'relative', terms: [{ days: 5, working: true, side: 'after', event: 'có văn bản mới' }] }),
        task(5, { kind: 'none' }),
        task(6, { kind: 'once', due: '2026-12-31' }),
        task(7, { kind: 'recurring', times: 1, per: 'month', occurrence: 'tin' }),
        task(8, { kind: 'once', due: '2026-12-31' }, { text: 'Sở Khác', bodies: [{ agency: 'so-khac' }] }),
        task(9, { kind: 'once', due: '2026-12-31' }, { text: 'Sở Khác', bodies: [{ agency: 'so-khac' }] }),
      ],
    },
  ],
  duties: [
    {
      id: '7.R1',
      place: 'V.1',
      quotation: 'báo cáo trước ngày 15 hàng tháng',
      who: [{ agency: 'so-mau' }],
      to: ['Ủy ban nhân dân thành phố Mẫu'],
      cadence: 'month',
      subject: 'progress',
      due: { kind: 'before-day', day: 15 },
      from: '2026-01-01',
      until: '2026-12-31',
    },
  ],
  errata: [],
});

const agency = (id: string, name: string): object => ({
  id,
  name,
  shortName: 'Sở',
  abbreviation: 'SM',
  kind: 'department',
  letterhead: [name.toUpperCase()],
  place: 'Mẫu',
  headTitle: 'GIÁM ĐỐC',
  administrative: true,
});

export const directory: Directory = directorySchema.parse({
  province: { code: '00', name: 'Mẫu' },
  consolidator: 'so-tong-hop',
  agencies: [agency('so-mau', 'Sở Mẫu'), agency('so-khac', 'Sở Khác'), agency('so-tong-hop', 'Sở Tổng hợp')],
  groups: [],
});

export function agencyNamed(id: string): Agency {
  const found = directory.agencies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No agency ${id}`);
  return found;
}
