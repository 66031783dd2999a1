import { doubtsOf, draftOf, index, TASKS, task } from './tables';
import { readFacts } from '../../src/intake/facts';

const facts = (...lines: string[]) =>
  readFacts(
    lines.map((text, n) => ({ place: `Đoạn ${n + 1}`, text })),
    index,
  );

const HEAD = ['THÀNH PHỐ CẦN THƠ', 'Số: 81/KH-UBND', 'Cần Thơ, ngày 09 tháng 4 năm 2025', 'KẾ HOẠCH'];

test('number, day and issuer of the letterhead make the id', () => {
  expect(facts(...HEAD)).toMatchObject({
    id: '81-2025',
    short: '81',
    number: '81/KH-UBND',
    signed: '2025-04-09',
    issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
  });
});

test('without a letterhead, the line below the annex says number and day', () => {
  const line = '(Kèm theo Kế hoạch số 81/KH-UBND ngày 09 tháng 4 năm 2025 của Ủy ban nhân dân thành phố)';
  expect(facts(line)).toMatchObject({ id: '81-2025', number: '81/KH-UBND', signed: '2025-04-09' });
});

test('another plan that is only cited is none of it', () => {
  const cited =
    'Kế hoạch này thay thế Kế hoạch số 262/KH-UBND ngày 31 tháng 12 năm 2024 của Ủy ban nhân dân thành phố.';
  expect(facts(...HEAD, cited).number).toBe('81/KH-UBND');
  expect(facts(cited)).toMatchObject({ id: '', number: '', signed: '' });
});

test('what is not said is empty and asked for', () => {
  const draft = draftOf([TASKS, task('1', 'A')]);
  expect(draft.plan).toMatchObject({ id: '', number: '', signed: '', title: '', from: '', until: '' });
  expect(doubtsOf(draft)).toEqual(
    expect.arrayContaining(['number: not-said', 'signed: not-said', 'title: not-said', 'from: not-said']),
  );
});

test('the title below KẾ HOẠCH, in the letters the body writes it in', () => {
  const body = 'Ủy ban nhân dân thành phố ban hành Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026, cụ thể như sau:';
  expect(
    facts('KẾ HOẠCH', 'CHUYỂN ĐỔI SỐ', 'THÀNH PHỐ CẦN THƠ NĂM 2026', 'Thực hiện Công văn số 5511', body).title,
  ).toBe('Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026');
});

test('a title the body does not repeat stays as it stands', () => {
  expect(facts('KẾ HOẠCH', 'CHUYỂN ĐỔI SỐ NĂM 2026', 'Căn cứ Luật').title).toBe('Kế hoạch CHUYỂN ĐỔI SỐ NĂM 2026');
});

test('an impossible day of signing is not taken', () => {
  expect(facts('Cần Thơ, ngày 31 tháng 11 năm 2025').signed).toBe('');
});

test.each([
  ['CHUYỂN ĐỔI SỐ NĂM 2026', '2026-01-01', '2026-12-31', false],
  ['KIỂM SOÁT NĂM 2025 VÀ NGHỊ QUYẾT NGÀY 26 THÁNG 3 NĂM 2024', '2025-04-09', '2025-12-31', false],
  ['DỊCH VỤ CÔNG NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030', '2025-04-09', '2030-12-31', true],
  ['NÂNG CAO CHẤT LƯỢNG', '2025-04-09', '2025-12-31', true],
])('%s runs from %s to %s', (title, from, until, asked) => {
  const read = facts(...HEAD, title);
  expect([read.from, read.until]).toEqual([from, until]);
  expect(read.doubts.some(({ field }) => field === 'until')).toBe(asked);
});
