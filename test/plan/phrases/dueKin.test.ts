/** Phrases the five plans do not use and a next one will; those that look like a day and are none. */
import { readDue, type DueFailure } from '../../../src/plan/phrases/due';
import { scheduleText } from '../../../src/plan/phrases/scheduleText';

const read = (phrase: string, year?: number): string => {
  const reading = readDue(phrase, year === undefined ? {} : { year });
  if (!reading.ok) return reading.error.kind;
  const { schedule, doubts } = reading.value;
  return [scheduleText(schedule), ...doubts.map(({ kind, words }) => `${kind}: ${words}`)].join(' | ');
};

describe('readDue', () => {
  it.each([
    ['Trong tháng 6 năm 2026', 'Đến ngày 30/6/2026'],
    ['Quý III năm 2026', 'Đến ngày 30/9/2026'],
    ['Quý III, năm 2026', 'Đến ngày 30/9/2026'],
    ['Quí III/2026', 'Đến ngày 30/9/2026'],
    ['6 tháng đầu năm 2026', 'Đến ngày 30/6/2026'],
    ['06 tháng cuối năm 2026', 'Đến ngày 31/12/2026'],
    ['Cuối năm 2026', 'Đến ngày 31/12/2026'],
    ['Cuối tháng 02/2028', 'Đến ngày 29/2/2028'],
    ['Đến hết năm 2026', 'Đến ngày 31/12/2026'],
    ['Từ nay đến hết năm 2026', 'Đến ngày 31/12/2026'],
    ['Chậm nhất ngày 20/11/2026', 'Đến ngày 20/11/2026'],
    ['Chậm nhất là ngày 20 tháng 11 năm 2026', 'Đến ngày 20/11/2026'],
    ['Hoàn thành trước 15/12/2026', 'Đến ngày 14/12/2026'],
    ['Hoàn thành trong Quý II/2026', 'Đến ngày 30/6/2026'],
    ['Ngày 15/10/2026', 'Đến ngày 15/10/2026'],
    ['15/10/2026', 'Đến ngày 15/10/2026'],
    ['12/2026', 'Đến ngày 31/12/2026'],
    ['2026', 'Đến ngày 31/12/2026'],
    ['Trước tháng 6/2026', 'Đến ngày 31/5/2026'],
    ['Trước năm 2027', 'Đến ngày 31/12/2026'],
    ['Giai đoạn 2026 - 2030', 'Từ ngày 1/1/2026 đến ngày 31/12/2030'],
    ['2026 – 2030', 'Từ ngày 1/1/2026 đến ngày 31/12/2030'],
    ['Năm 2026-2030', 'Từ ngày 1/1/2026 đến ngày 31/12/2030'],
    ['Từ năm 2026 đến năm 2030', 'Từ ngày 1/1/2026 đến ngày 31/12/2030'],
    ['Từ tháng 3/2026 đến tháng 6/2026', 'Từ ngày 1/3/2026 đến ngày 30/6/2026'],
    ['Từ tháng 3 đến tháng 6 năm 2026', 'Từ ngày 1/3/2026 đến ngày 30/6/2026'],
    ['Từ ngày 01/3 đến ngày 30/6/2026', 'Từ ngày 1/3/2026 đến ngày 30/6/2026'],
    ['Từ Quý I/2026 đến hết năm 2027', 'Từ ngày 1/1/2026 đến ngày 31/12/2027'],
    ['Hằng tuần', 'Định kỳ 1 lần/tuần'],
    ['Mỗi tháng một lần', 'Định kỳ 1 lần/tháng'],
    ['02 lần/năm', 'Định kỳ 2 lần/năm'],
    ['Tối thiểu 02 đợt/năm', 'Định kỳ 2 đợt/năm'],
    ['Mỗi năm 02 đợt', 'Định kỳ 2 đợt/năm'],
    ['Hằng năm: 02 lần/năm', 'Định kỳ 2 lần/năm'],
    ['01 phiên họp mỗi quý', 'Định kỳ 1 phiên họp/quý'],
    ['03 tháng/lần', 'Định kỳ 1 lần/quý'],
    ['Hằng quý, hằng tháng 2 lần', 'Định kỳ 1 lần/quý\nvà 2 lần/tháng'],
    ['Định kỳ 6 tháng, năm', 'Định kỳ 1 lần/6 tháng\nvà 1 lần/năm'],
    ['Định kỳ hằng quý và hằng năm', 'Định kỳ 1 lần/quý\nvà 1 lần/năm'],
    ['Thường xuyên, liên tục', 'Thường xuyên'],
    ['(Tháng 9/2026)', 'Đến ngày 30/9/2026'],
    ['a) Thường xuyên', 'Thường xuyên'],
    ['Ngay sau khi được phê duyệt', 'Ngay khi được phê duyệt'],
    ['Muộn nhất 10 ngày trước ngày khai mạc', 'Chậm nhất trước 10 ngày tính đến ngày khai mạc'],
    ['Trong vòng 15 ngày kể từ khi nhận đủ hồ sơ', 'Chậm nhất 15 ngày kể từ khi nhận đủ hồ sơ'],
    ['05 ngày làm việc sau khi có kết quả', 'Chậm nhất 5 ngày làm việc kể từ khi có kết quả'],
    [
      '- Cấp xã: Tháng 9/2026\n- Cấp thành phố: Quý IV/2026',
      'Cấp xã: đến ngày 30/9/2026\nCấp thành phố: đến ngày 31/12/2026',
    ],
    ['Đợt 1: tháng 3/2026; đợt 2: tháng 9/2026', 'Đợt 1: đến ngày 31/3/2026\nđợt 2: đến ngày 30/9/2026'],
    ['Năm 2026: Tháng 3; Năm 2027: Tháng 6', 'Năm 2026: đến ngày 31/3/2026\nNăm 2027: đến ngày 30/6/2027'],
  ])('reads %j without doubt', (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });

  it.each([
    ['Trước ngày 30/2/2026', 'Đến ngày 28/2/2026 | impossible-day: Trước ngày 30/2/2026'],
    ['Đến ngày 31/11/2026', 'Đến ngày 30/11/2026 | impossible-day: Đến ngày 31/11/2026'],
    ['Quý I, II/2026', 'Đến ngày 30/6/2026 | last-of: Quý I, II/2026'],
    ['Quý III - Quý IV/2026', 'Đến ngày 31/12/2026 | last-of: Quý III - Quý IV/2026'],
    ['Tháng 6-12/2026', 'Đến ngày 31/12/2026 | last-of: Tháng 6-12/2026'],
    ['Tháng 3 hoặc tháng 4 năm 2026', 'Đến ngày 30/4/2026 | last-of: Tháng 3 hoặc tháng 4 năm 2026'],
    ['Tháng 6/2026; Tháng 12/2026', 'Đến ngày 31/12/2026 | last-of: Tháng 6/2026; Tháng 12/2026'],
    ['Tháng 6/20226', 'Đến ngày 30/6/2026 | year-typo: Tháng 6/20226'],
    ['Dự kiến tháng 6/2026', 'Đến ngày 30/6/2026 | unused-words: Dự kiến'],
    ['Tháng 6/2026 (dự kiến)', 'Đến ngày 30/6/2026 | note: dự kiến'],
    ['Tháng 6/2026 theo chỉ đạo', 'Đến ngày 30/6/2026 | unused-words: theo chỉ đạo'],
    ['Cấp xã tháng 9/2026', 'Đến ngày 30/9/2026 | unused-words: Cấp xã'],
    ['Năm 2026: tháng 11', 'Đến ngày 30/11/2026 | unused-words: Năm 2026'],
    ['Thường xuyên trong năm 2026', 'Thường xuyên | unused-words: trong năm 2026'],
    ['Hằng năm, giai đoạn 2026-2030', 'Định kỳ 1 lần/năm | unused-words: giai đoạn 2026-2030'],
    ['Hằng năm trước ngày 30 tháng 11', 'Định kỳ 1 lần/năm | unused-words: trước ngày 30 tháng 11'],
    ['Trước ngày 15 hàng tháng', 'Định kỳ 1 lần/tháng | unused-words: Trước ngày 15'],
    [
      'Ngay khi Kế hoạch được ban hành, xong trước 30/6/2026',
      'Ngay khi Kế hoạch được ban hành, xong trước 30/6/2026 | unused-words: xong trước 30/6/2026',
    ],
    ['Định kỳ hàng quý hoặc đột xuất', 'Định kỳ 1 lần/quý | unused-words: hoặc đột xuất'],
    ['Báo cáo: chậm nhất 05 ngày kể từ ngày họp', 'Chậm nhất 5 ngày kể từ ngày họp | unused-words: Báo cáo'],
  ])('reads %j with the doubt it leaves', (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });

  it.each<readonly [string, DueFailure['kind']]>([
    [' - ', 'no-phrase'],
    ['…', 'no-phrase'],
    ['Đã hoàn thành tháng 6/2026', 'status-only'],
    ['Đang triển khai', 'status-only'],
    ['Theo tiến độ của Bộ', 'by-reference'],
    ['Tháng 6', 'no-year'],
    ['Trong năm', 'no-year'],
    ['Trước ngày 30/8', 'no-year'],
    ['Cấp xã tháng 6; cấp thành phố tháng 12', 'no-year'],
    ['Khi có yêu cầu', 'not-understood'],
    ['Đầu năm 2026', 'not-understood'],
    ['Đầu tháng 6/2026', 'not-understood'],
    ['Giữa năm 2026', 'not-understood'],
    ['Sau ngày 30/6/2026', 'not-understood'],
    ['Từ ngày 30/6/2026', 'not-understood'],
    ['Trước cuối năm 2026', 'not-understood'],
    ['Năm học 2025-2026', 'not-understood'],
    ['Năm 2026 và những năm tiếp theo', 'not-understood'],
    ['2030-2025', 'not-understood'],
    ['Q2/2026', 'not-understood'],
    ['Tháng 13/2026', 'not-understood'],
    ['Ngày 32/12/2026', 'not-understood'],
    ['Quý V/2026', 'not-understood'],
    ['Tháng 6/20022', 'not-understood'],
    ['Tháng 6/202', 'not-understood'],
    ['ngày 22 ngày 12 tháng 2024', 'not-understood'],
    ['Không thường xuyên', 'not-understood'],
    ['Thường xuyên, hằng quý', 'not-understood'],
    ['Thường xuyên; hoàn thành trước 30/6/2026', 'not-understood'],
    ['Hằng ngày', 'not-understood'],
    ['02 tuần/lần', 'not-understood'],
    ['02 tháng/lần', 'not-understood'],
    ['0 lần/năm', 'not-understood'],
    ['Hằng tháng hoặc hằng quý', 'not-understood'],
    ['Trong 05 ngày', 'not-understood'],
    ['Trong thời hạn 24 giờ', 'not-understood'],
    ['Chậm nhất 01 tháng kể từ ngày ký', 'not-understood'],
    ['Sau 05 ngày kể từ ngày ký', 'not-understood'],
    ['Trước 05 ngày kể từ ngày ký', 'not-understood'],
    ['Trước khi họp 05 ngày', 'not-understood'],
    ['Ít nhất 05 ngày kể từ ngày ký', 'not-understood'],
    ['5-7 ngày làm việc kể từ ngày ký', 'not-understood'],
    ['Trong 10 ngày đầu tháng 6/2026', 'not-understood'],
    ['Tháng 12/2026 theo Kế hoạch số 54/KH-UBND ngày 17/3/2026', 'not-understood'],
    ['Kế hoạch 224/KH-UBND năm 2025 chuyển đổi số năm 2026', 'not-understood'],
    ['Kế hoạch chuyển đổi số', 'not-understood'],
  ])('gives %j no day: %s', (phrase, kind) => {
    expect(read(phrase)).toBe(kind);
  });

  it('takes the year of the plan where the phrase names none, and says so', () => {
    expect(read('Tháng 6', 2026)).toBe('Đến ngày 30/6/2026 | year-assumed: Tháng 6');
    expect(read('Trước ngày 30/8', 2026)).toBe('Đến ngày 29/8/2026 | year-assumed: Trước ngày 30/8');
    expect(read('Trong năm', 2026)).toBe('Đến ngày 31/12/2026 | year-assumed: Trong năm');
    expect(read('6 tháng đầu năm', 2026)).toBe('Đến ngày 30/6/2026 | year-assumed: 6 tháng đầu năm');
  });

  it.each([
    ['THÁNG 12 NĂM 2026', 'tháng  12\u00a0năm 2026'],
    ['Quý IV/2026'.normalize('NFD'), 'Quý IV / 2026'],
    ['Thường xuyên.', '- Thường xuyên;'],
    ['Hằng quý', 'Hàng quý'],
    ['Trước ngày 05/09/2026', 'Trước ngày 5/9/2026'],
    ['Trước ngày 5-9-2026', 'Trước ngày 5.9.2026'],
    ['Ðến hết năm 2026'.replace('Ð', 'Đ'), 'ĐẾN HẾT NĂM 2026.'],
    ['Định kỳ hàng tháng', 'Định kì\nhàng tháng'],
    ['Tháng 12\nnăm 2026', 'Tháng 12 năm 2026'],
    ['Hoàn thành: Tháng 6/2026', 'Tháng\u200b 6/2026'],
  ])('reads %j and %j alike', (one, other) => {
    expect(read(one)).toBe(read(other));
    expect(readDue(one).ok).toBe(true);
  });
});
