/** Công văn đôn đốc: when there is one, to whom, what it says, and how many agencies make it a list. */
import { lateLetter } from '../../../src/report/letters/lateLetter';
import { came, letterInput, notSent, scopeFor, textOf, unused, type CityState } from './builder';

const letterOf = (state: CityState) => lateLetter(letterInput(state))!;
const FEW = { 'so-y-te': notSent, 'xa-phong-dien': notSent };
const allIds = scopeFor().agencies.map(({ agency }) => agency.id);
const MANY = Object.fromEntries(allIds.map((id) => [id, notSent]));

it.each([
  ['before the deadline', { agencies: FEW, today: '2026-11-14' }],
  ['where all have sent', {}],
  ['to itself', { agencies: { 'so-khoa-hoc-va-cong-nghe': notSent } }],
] as const)('there is none %s', (_, state) => {
  expect(lateLetter(letterInput(state))).toBeUndefined();
});

it('says until when nothing came and gives two whole working days', () => {
  expect(textOf(letterOf({ agencies: FEW, today: '2026-11-15' }))).toContain(
    'Đến hết ngày 14/11/2026, Sở Khoa học và Công nghệ chưa nhận được báo cáo của Quý cơ quan. Đề nghị Quý cơ quan gửi chậm nhất hết ngày 17/11/2026.',
  );
  expect(textOf(letterOf({ agencies: FEW, today: '2026-11-20' }))).toContain('gửi chậm nhất hết ngày 24/11/2026.');
});

it('names a few under Kính gửi, each with its file, and has no list', () => {
  const letter = letterOf({ agencies: FEW });
  expect(letter.addressees).toEqual(['Sở Y tế', 'Ủy ban nhân dân xã Phong Điền']);
  expect(letter.annexes).toEqual([]);
  expect(textOf(letter)).toContain('- Sở Y tế: chưa gửi; tên tệp báo cáo: 224_2026-11_so-y-te_bao-cao.xlsx.');
  expect(textOf(letter)).toContain(
    'Đến ngày 16/11/2026, có 116/118 cơ quan, địa phương thuộc đối tượng báo cáo đã gửi.',
  );
});

it('puts many into a list, those of the city, communes and those not obliged apart, each once', () => {
  const letter = letterOf({ agencies: MANY });
  const [list] = letter.annexes;
  expect(letter.addressees).toEqual([
    'Các sở, ban, ngành thành phố (danh sách kèm theo)',
    'Ủy ban nhân dân các xã, phường (danh sách kèm theo)',
    'Các cơ quan, đơn vị phối hợp (danh sách kèm theo)',
  ]);
  expect(list!.sections.map(({ heading }) => heading)).toEqual([
    'I. Sở, ban, ngành (14 cơ quan)',
    'II. Ủy ban nhân dân xã, phường (103 cơ quan)',
    expect.stringMatching(/^III\. Cơ quan, đơn vị phối hợp cung cấp số liệu \(\d\d cơ quan\)$/),
  ]);
  const names = list!.sections.flatMap(({ rows }) => rows.map(([, name]) => name));
  const expected = scopeFor().agencies.map(({ agency }) => agency.name);
  expect(new Set(names)).toEqual(new Set(expected.filter((name) => name !== 'Sở Khoa học và Công nghệ')));
  expect(names).toHaveLength(expected.length - 1);
});

it('calls districts what they were', () => {
  const state = { planId: '67-2024', periodId: '2024-H1', today: '2024-06-20' };
  const late = Object.fromEntries(scopeFor(state).agencies.map(({ agency }) => [agency.id, notSent]));
  const letter = letterOf({ ...state, agencies: late });
  expect(letter.addressees).toContain('Ủy ban nhân dân các quận, huyện (danh sách kèm theo)');
  expect(letter.annexes[0]!.sections.map(({ heading }) => heading).join()).not.toContain('xã, phường');
});

it.each([
  [5, 0],
  [6, 1],
])('%i late agencies make %i lists', (count, lists) => {
  const agencies = Object.fromEntries(allIds.slice(0, count).map((id) => [id, notSent]));
  expect(letterOf({ agencies }).annexes).toHaveLength(lists);
});

it('says what came instead of a report', () => {
  const agencies = {
    'so-y-te': came('unreadable'),
    'so-noi-vu': came('entered-for'),
    'xa-phong-dien': came('attachment'),
  };
  const text = textOf(letterOf({ agencies }));
  expect(text).toContain('chưa nhận được báo cáo hoặc chưa nhận được tệp báo cáo sử dụng được của Quý cơ quan');
  expect(text).toContain('- Sở Y tế: tệp đã gửi không đọc được; tên tệp');
  expect(text).toContain('- Sở Nội vụ: đã cung cấp số liệu, chưa gửi tệp báo cáo; tên tệp');
  expect(text).toContain('- Ủy ban nhân dân xã Phong Điền: đã gửi văn bản, chưa gửi tệp báo cáo; tên tệp');
});

describe('a report that came and does not count', () => {
  it('since all was closed is no report missing: its agency is not pressed, and counts among those that sent', () => {
    const text = textOf(letterOf({ agencies: { ...FEW, 'so-noi-vu': unused({ isAfterClosing: true }) } }));
    expect(text).not.toContain('Sở Nội vụ');
    expect(text).toContain('có 116/118 cơ quan, địa phương thuộc đối tượng báo cáo đã gửi');
    const only = { 'so-noi-vu': unused({ isAfterClosing: true }) };
    expect(lateLetter(letterInput({ agencies: only }))).toBeUndefined();
  });

  it('since a person will not use it is no report missing either, yet one is still to come', () => {
    const text = textOf(letterOf({ agencies: { 'so-noi-vu': unused({ isAfterClosing: false }) } }));
    expect(text).toContain('- Sở Nội vụ: tệp đã gửi chưa sử dụng được; tên tệp');
    expect(text).toContain('chưa nhận được tệp báo cáo sử dụng được của Quý cơ quan');
  });
});

it('asks those the plan does not oblige for figures, by name', () => {
  expect(textOf(letterOf({ agencies: { 'cong-an-thanh-pho': notSent, 'so-y-te': notSent } }))).toContain(
    'Đối với Công an thành phố: đề nghị cung cấp số liệu',
  );
});

describe('two periods running', () => {
  const TWICE = 'hai kỳ liên tiếp';

  it('names those late before too', () => {
    const text = textOf(letterOf({ agencies: FEW, previous: { late: ['xa-phong-dien', 'so-noi-vu'] } }));
    expect(text).toContain(
      'Có 01 cơ quan, địa phương gửi chậm hoặc chưa gửi báo cáo hai kỳ liên tiếp (kỳ tháng 10 năm 2026 và kỳ tháng 11 năm 2026): Ủy ban nhân dân xã Phong Điền.',
    );
    expect(text).toContain('sẽ nêu tên trong báo cáo tổng hợp trình Ủy ban nhân dân thành phố.');
  });

  it('marks them in a list', () => {
    const [list] = letterOf({ agencies: MANY, previous: { late: ['so-y-te'] } }).annexes;
    const marked = list!.sections.flatMap(({ rows }) => rows.filter((row) => row[2]!.includes(TWICE)));
    expect(marked.map((row) => row[1])).toEqual(['Sở Y tế']);
  });

  it('speaks to one alone without naming it', () => {
    const text = textOf(letterOf({ agencies: { 'so-y-te': notSent }, previous: { late: ['so-y-te'] } }));
    expect(text).toContain('Đây là kỳ thứ hai liên tiếp Quý cơ quan gửi chậm hoặc chưa gửi báo cáo');
  });

  it.each([
    ['without the period before', {}],
    ['with a table of another period', { previous: { period: '2026-09', late: ['so-y-te'] } }],
    ['where it was on time then', { previous: { late: [] } }],
  ])('says nothing %s', (_, state: CityState) => {
    expect(textOf(letterOf({ agencies: FEW, ...state }))).not.toContain(TWICE);
  });

  it('takes an earlier table that does not tell who was late by who sent nothing', () => {
    const line = (agency: string, use: string) => ({ agency, use }) as never;
    const previous = { lines: [line('so-y-te', 'not-sent'), line('xa-phong-dien', 'used')] };
    expect(textOf(letterOf({ agencies: FEW, previous }))).toContain(
      `${TWICE} (kỳ tháng 10 năm 2026 và kỳ tháng 11 năm 2026): Sở Y tế.`,
    );
  });
});

it('comes from the consolidator, its number and day left to be filled in', () => {
  const { letterhead, signature, recipients, subject } = letterOf({ agencies: FEW });
  expect(letterhead.parent).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ');
  expect(letterhead.body).toEqual(['SỞ KHOA HỌC VÀ CÔNG NGHỆ']);
  expect(letterhead.symbol).toMatch(/^Số: {2,}\/SKHCN-$/);
  expect(letterhead.placeAndDate).toMatch(/^Cần Thơ, ngày {2,}tháng 11 năm 2026$/);
  expect(signature).toEqual({ authority: ['GIÁM ĐỐC'] });
  expect(recipients).toEqual(['Như trên;', 'Lưu: VT.']);
  expect(subject).toBe('V/v đôn đốc gửi báo cáo tiến độ thực hiện Kế hoạch số 224/KH-UBND kỳ tháng 11 năm 2026');
});

it('ends as an official text does', () => {
  expect(letterOf({ agencies: MANY }).blocks.at(-1)!.text).toMatch(/\.\/\.$/);
});
