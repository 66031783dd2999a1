import { canonicalText } from '../../src/entries/canonical';
import type { Entries } from '../../src/entries/entries';

const entries: Entries = {
  identity: { planId: '7-2026', planVersion: 1, agencyId: 'so-mau', periodId: '2026-11', cutOff: '2026-11-12' },
  info: { signer: 'Nguyễn Văn A' },
  general: { overview: 'Đã ban hành kế hoạch.\nĐã giao ban.', proposals: 'Đề nghị tập huấn.' },
  measures: new Map([
    ['7-2026/I/1#1', { numerator: 3, denominator: 4 }],
    ['7-2026/I/2#1', { numerator: 1 }],
  ]),
  tasks: new Map([['7-2026/II/1', { percent: 0.5, result: 'Dự thảo' }]]),
  coordination: new Map(),
  outside: [{ annexId: 'II', text: 'Việc khác\nở xã' }],
  explanations: [],
  unread: [],
  earlier: [],
};
const text = canonicalText(entries);
const changed = (change: Partial<Entries>): string => canonicalText({ ...entries, ...change });

it('does not depend on the order of rows and fields, nor on rows without an entry', () => {
  const measures = new Map([...entries.measures, ['7-2026/I/3#1', {}] as const].reverse());
  const tasks = new Map([['7-2026/II/1', { result: 'Dự thảo', percent: 0.5 }]]);
  expect(changed({ measures, tasks })).toBe(text);
});

it('does not depend on what another program makes of a text: its line ends and its Unicode form', () => {
  const { overview = '', proposals = '' } = entries.general;
  for (const end of ['\r\n', '\r']) {
    const general = { overview: overview.replace('\n', end).normalize('NFD'), proposals: proposals.normalize('NFD') };
    expect(changed({ general, outside: [{ annexId: 'II', text: `Việc khác${end}ở xã` }] })).toBe(text);
  }
  const unread = (value: string): string =>
    changed({ unread: [{ rowId: '7-2026/II/1', field: 'completedOn', value }] });
  expect(unread('cuối\r\ntháng'.normalize('NFD'))).toBe(unread('cuối\ntháng'));
});

it('leaves out what is filled in after the stamp', () => {
  expect(changed({ info: { signer: 'Trần Thị B', documentNumber: '05', signedOn: '2026-11-13' } })).toBe(text);
});

it('has no place for retired rows where there are none, and does not depend on their order', () => {
  expect(changed({ retired: [] })).toBe(text);
  const [one, other] = ['1', '2'].map((no) => ({
    rowId: `7-2026/II/${no}`,
    annex: 'Phụ lục II',
    no,
    text: 'Việc đã bỏ',
    fields: [{ label: 'Kết quả, sản phẩm', value: 'Dự thảo\nlần 1' }],
  }));
  expect(changed({ retired: [one!, other!] })).toBe(changed({ retired: [other!, one!] }));
  expect(changed({ retired: [one!] })).not.toBe(changed({ retired: [other!] }));
});

it('tells apart whatever is reported, and of whom', () => {
  const { identity, general } = entries;
  const others: Partial<Entries>[] = [
    { identity: { ...identity, periodId: '2026-12' } },
    { identity: { ...identity, cutOff: '2026-11-11' } },
    { general: { ...general, overview: 'Đã ban hành kế hoạch. Đã giao ban.' } },
    { measures: new Map([...entries.measures, ['7-2026/I/2#1', { denominator: 1 }]]) },
    { tasks: new Map([['7-2026/II/1', { percent: 0.5 }]]) },
    { coordination: new Map([['7-2026/II/2', { text: 'Đã góp ý' }]]) },
    { outside: [] },
    { unread: [{ rowId: '7-2026/II/1', field: 'completedOn', value: 'cuối tháng' }] },
    { retired: [{ rowId: '7-2026/II/9', annex: '', no: '9', text: '', fields: [{ label: 'Tỷ lệ', value: '50%' }] }] },
  ];
  expect(new Set([text, ...others.map(changed)]).size).toBe(others.length + 1);
});
