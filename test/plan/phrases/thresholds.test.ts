import { readThresholds } from '../../../src/plan/phrases/thresholds';
import { thresholdText } from '../../../src/plan/phrases/thresholdText';
import type { Measure } from '../../../src/plan/measure';
import { plan224, plan67, plan70, plan81, plan95, targets } from '../templates';

/** "≥ 60% <tối thiểu 60%>", with the doubts' kinds. */
const read = (text: string): string[] =>
  readThresholds(text).map((reading) => {
    expect(text.slice(reading.start, reading.start + reading.words.length)).toBe(reading.words);
    return [thresholdText(reading), ...reading.doubts.map(({ kind }) => kind)].join(' | ');
  });

/** Milestones, and what an agency either has or has not, name no number unless they say "100%". */
const isInWords = ({ kind }: Measure, text: string): boolean =>
  kind !== 'milestone' && (kind !== 'yes-no' || /100 ?%/u.test(text));

describe.each([plan224, plan95, plan81, plan70, plan67])('the targets of plan $short', (plan) => {
  const rows = plan.annexes.flatMap((annex) => (annex.kind === 'targets' ? annex.rows : []));

  it.each(rows)('give the thresholds of the template: $id', ({ text, measures }) => {
    const expected = measures.filter((measure) => isInWords(measure, text));
    expect(readThresholds(text).map(({ comparator, threshold, unit }) => ({ comparator, threshold, unit }))).toEqual(
      expected.map(({ comparator, threshold, unit }) => ({ comparator, threshold, unit })),
    );
  });

  it('leave no doubt but for numbers of things', () => {
    const doubts = rows.flatMap(({ text }) => readThresholds(text).flatMap((reading) => reading.doubts));
    expect(doubts.filter(({ kind }) => kind !== 'bare-count')).toEqual([]);
  });
});

it('reads 30 thresholds of the 30 targets of plan 224: none of the milestone, two of target 15', () => {
  expect(targets.flatMap(({ text }) => readThresholds(text))).toHaveLength(30);
});

describe('the last column of plan 81', () => {
  it.each([
    ['100%  Quyết định công bố danh mục TTHC của Chủ tịch UBND thành phố  đúng hạn', '≥ 100%'],
    ['100%  TTHC công khai  đúng hạn', '≥ 100%'],
    ['100 %  phản ánh, kiến nghị được xử lý đúng hạn', '≥ 100%'],
    ['Số hóa thành phần hồ sơ:  80%;\nSố hóa kết quả:  100%', '≥ 80%', '≥ 100%'],
    ['Tỷ lệ số hóa cấp thành phố, cấp huyện, cấp xã:  100%', '≥ 100%'],
    ['Tối thiểu 50%  tỷ lệ hồ sơ được ghi nhận nhận có khai thác, tái sử dụng', '≥ 50%'],
    [
      'Tỷ lộ hồ sơ trực tuyến: tối  thiểu 60%\nTỷ lệ thanh toán trực tuyến  tối thiểu 60%  (tính trên tổng số hồ sơ của cơ quan, đơn vị)',
      '≥ 60%',
      '≥ 60%',
    ],
    ['80% TTHC có thực hiện nghĩa vụ tài chính được tích hợp lên Cổng Dịch vụ công quốc gia', '≥ 80%'],
    ['Đạt trên 97% đúng/sớm hạn', '> 97%'],
    ['Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC đạt 90%', '≥ 90%'],
    ['100% dữ liệu đồng bộ giữa các hệ thống đúng, đủ, sạch sống', '≥ 100%'],
    ['100%  TTHC địa phương hóa, công khai trên Cổng DVCQG  đúng hạn', '≥ 100%'],
    ['100 %  phản ánh, kiến nghị được tiếp nhận đúng hạn', '≥ 100%'],
    ['100 %  phản ánh, kiến nghị được công khai đúng hạn', '≥ 100%'],
    [
      'Quyết định phê duyệt Danh mục TTHC trực tuyến toàn trình, một phần; cung cấp 80% Dịch vụ công toàn trình trên Cổng DVC quốc gia',
      '≥ 80%',
    ],
    ['Thực hiện trực tuyến 100% thủ tục hành chính liên đến doanh nghiệp', '≥ 100%'],
    [
      'Quyết định phê duyệt phương án đơn giản hóa TTHC. Cắt giảm ít nhất 20% TTHC và 20% chi phí tuân thủ TTHC',
      '≥ 20%',
      '≥ 20%',
    ],
    ['Báo cáo kết quả hàng quý (nếu có kết quả đồng bộ có sai lệch do lỗi kỹ thuật)'],
    ['Kế hoạch hoặc văn bản đăng ký thực hiện rà soát, đánh giá thủ tục hành chính 2026'],
    ['- Hoặc phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia (https://dichvucong.gov.vn)'],
  ])('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the body of plan 70', () => {
  it.each([
    ['100% lãnh đạo, cán bộ, công chức, viên chức trong cơ quan nhà nước hằng năm được truyền thông', '≥ 100%'],
    ['Tối thiểu 60% hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến;', '≥ 60%'],
    ['50% người dân sử dụng thành thạo dịch vụ công trực tuyến;', '≥ 50%'],
    [
      'Tối thiểu 90% người dân hài lòng khi sử dụng các dịch vụ công trực tuyến, trong đó mức độ hài lòng về giải quyết các thủ tục hành chính lĩnh vực đất đai, xây dựng, đầu tư đạt tối thiểu 85%;',
      '≥ 90%',
      '≥ 85%',
    ],
    ['80% học sinh trung học phổ thông trên địa bàn thành phố được phổ cập kiến thức', '≥ 80%'],
    ['b) 70% người dân sử dụng thành thạo dịch vụ công trực tuyến;', '≥ 70%'],
  ])('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the body of plan 95', () => {
  it.each([
    [
      'Duy trì cung cấp hiệu quả 25 dịch vụ công trực tuyến toàn trình đã tích hợp trên Cổng dịch vụ công quốc gia',
      '≥ 25 dịch vụ công | bare-count',
    ],
    [
      'Cung cấp dịch vụ công trực tuyến toàn trình đối với 82 nhóm thủ tục hành chính (TTHC) theo Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án giai đoạn 2022 - 2025, tầm nhìn đến năm 2030; Quyết định số 422/QĐ-TTg ngày 04 tháng 4 năm 2022; Quyết định số 206/QĐ-TTg ngày 28 tháng 02 năm 2024 trên Cổng Dịch vụ công quốc gia năm 2024 và các TTHC ưu tiên.',
      '≥ 82 nhóm thủ tục hành chính | bare-count',
    ],
    ['Hoàn thành tái cấu trúc quy trình 100% TTHC', '≥ 100%'],
    [
      'Phấn đấu đạt mục tiêu tối thiểu 60% hồ sơ TTHC được người dân, doanh nghiệp thực hiện trực tuyến; tối thiểu 80% hồ sơ TTHC được thực hiện trực tuyến toàn trình.',
      '≥ 60%',
      '≥ 80%',
    ],
    [
      'thời gian thực hiện DVCTT trung bình dưới 08 phút; thời gian trung bình xử lý TTHC nộp trực tuyến từ tiếp nhận đến khi trả kết quả giảm tối thiểu 20% so với nộp trực tiếp; tỷ lệ hài lòng khi sử dụng DVCTT đạt tối thiểu 90%.',
      '< 8 phút',
      '≥ 20%',
      '≥ 90%',
    ],
    ['đạt tối thiểu 04 nhóm tiêu chí: có biểu mẫu điện tử tương tác', '≥ 4 nhóm tiêu chí'],
    ['giảm tối thiểu tối thiểu 20% thời gian giải quyết hồ sơ', '≥ 20% | repeated-comparator'],
    ['phải đáp ứng tối thiểu cấp độ 3.'],
  ])('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('readThresholds', () => {
  it.each([
    ['95%', '≥ 95%'],
    ['91,3%', '≥ 91,3%'],
    ['64,50 %', '≥ 64,50%'],
    ['Tỷ lệ hài lòng trên\n90%', '> 90%'],
    ['ít nhất 01\nngười', '≥ 1 người'],
    ['Cấp xã 50%\n- 60% cấp thành phố', '≥ 50%', '≥ 60%'],
    ['91.3%', '≥ 91,3% | decimal-point'],
    ['tăng ít nhất 5 phần trăm', '≥ 5%'],
    ['hơn 80%', '> 80%'],
    ['cao hơn 80%', '> 80%'],
    ['không quá 3%', '≤ 3%'],
    ['tối đa 03 ngày làm việc', '≤ 3 ngày làm việc'],
    ['không dưới 70%', '≥ 70%'],
    ['không cao hơn 5%', '≤ 5%'],
    ['thấp hơn 2%', '< 2%'],
    ['≤ 5%', '≤ 5%'],
    ['>= 5%', '≥ 5%'],
    ['> 5%', '> 5%'],
    ['đạt tỷ lệ 80%', '≥ 80%'],
    ['tối thiểu phải đạt 80%', '≥ 80%'],
    ['tối thiểu là: 80%', '≥ 80%'],
    ['80% trở lên', '≥ 80%'],
    ['từ 80% trở lên', '≥ 80%'],
    ['5% trở xuống', '≤ 5%'],
    ['ít nhất 01 người biết sử dụng', '≥ 1 người'],
    ['hơn 1.200 tài khoản', '> 1200 tài khoản'],
    ['tối thiểu 1,5 triệu lượt truy cập', '≥ 1500000 lượt'],
    ['-100% cán bộ', '≥ 100%'],
    ['Mục tiêu đến năm 2030, 100% xã', '≥ 100%'],
    ['từ 50% lên 70%', '≥ 70% | from-to'],
    ['giảm từ 30% xuống dưới 20%', '< 20% | from-to'],
    ['giảm từ 30% xuống còn 20%', '≤ 20% | from-to'],
    ['50 - 60%', '≥ 50% | range'],
    ['từ 50% đến 60%', '≥ 50% | range'],
    ['khoảng 80%', '≥ 80% | approximate'],
    ['đạt gần 80%', '≥ 80% | approximate'],
    ['tối thiểu trên 50%', '> 50% | two-comparators'],
    ['trên 103 xã, phường', '> 103 xã | over-or-on'],
    ['trên 90% người dân và 80% doanh nghiệp', '> 90%', '≥ 80% | shared-comparator'],
    ['Chỉ số DTI đạt 0,75', '≥ 0,75 | no-unit'],
  ])('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Quyết định số 766/QĐ-TTg ngày 23/6/2022',
    'Quyết định số 1588/QĐ-TTg ngày 17/12/2024',
    'Nghị định số 137/2024/NĐ-CP, khoản 2 Điều 9',
    'Kế hoạch số 02-KH/BCĐTW ngày 19 tháng 6 năm 2025',
    'giai đoạn 2025 - 2030',
    'dân số từ 15 tuổi trở lên',
    'người trên 15 tuổi',
    'mạng 5G, tốc độ trên 1Gb/s',
    'dịch vụ công mức độ 4',
    'chính quyền địa phương 02 cấp',
    'cung cấp trong năm 2025 dịch vụ công',
    'Đề án 06 hệ thống',
    'trước ngày 15/12/2026, hơn 15/12',
    'không đạt 80%',
    'so với 50% của năm trước',
    'tăng cao hơn so với năm 2024',
    'phiên bản 1.2.3, trên 1.2.3',
    'giảm tối đa giấy tờ',
    'đạt 3/5 tiêu chí',
    'Hoàn thiện và vận hành Trung tâm giám sát',
  ])('finds no threshold in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives the exact words and where they stand', () => {
    expect(readThresholds('Tỷ lệ hài lòng đạt tối  thiểu 85 %;')).toEqual([
      {
        comparator: '>=',
        threshold: { value: 85, scale: 100 },
        unit: 'percent',
        words: 'đạt tối  thiểu 85 %',
        start: 15,
        doubts: [],
      },
    ]);
  });
});
