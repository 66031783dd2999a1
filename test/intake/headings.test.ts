import { namesTargets, readHeading } from '../../src/intake/headings';

test.each([
  ['STT', 'no'],
  ['TT', 'no'],
  ['Số TT', 'no'],
  ['Stt.', 'no'],
  ['Nhiệm vụ', 'text'],
  ['NỘI DUNG NHIỆM VỤ', 'text'],
  ['Nội dung thực hiện', 'text'],
  ['Mục tiêu, chỉ tiêu', 'text'],
  ['Chỉ tiêu năm 2024', 'text'],
  ['Nhiệm vụ, giải pháp', 'text'],
  ['Cơ quan chủ trì', 'lead'],
  ['CƠ QUAN CHỦ TRÌ, THỰC HIỆN', 'lead'],
  ['Đơn vị\nchủ trì', 'lead'],
  ['Cơ quan thực hiện', 'lead'],
  ['Cơ quan thực hiện: Phối hợp', 'coordinating'],
  ['Cơ quan phối hợp', 'coordinating'],
  ['CƠ QUAN, ĐƠN VỊ PHỐI HỢP THỰC HIỆN', 'coordinating'],
  ['Thời gian hoàn thành', 'due'],
  ['Thời gian thực hiện', 'due'],
  ['Thời hạn', 'due'],
  ['Tiến độ thực hiện', 'due'],
  ['Kết quả/Sản phẩm', 'deliverable'],
  ['Kết quả, sản phẩm dự kiến', 'deliverable'],
  ['Sản phẩm', 'deliverable'],
  ['Kết quả tỷ lệ hồ sơ trực tuyến năm 2023', 'baseline'],
  ['Thực hiện năm 2025', 'baseline'],
  // Another way of placing the tone mark, and letters in pieces.
  ['Nhiệm vụ'.normalize('NFD'), 'text'],
  ['Số thứ tự', 'no'],
])('%s', (heading, key) => {
  expect(readHeading(heading)?.key).toBe(key);
});

test.each(['Ghi chú', 'Đơn vị tính', 'Kinh phí', '', 'Sở Y tế', 'Nhiệm vụ '.repeat(30)])(
  'nothing known: %s',
  (heading) => {
    expect(readHeading(heading)).toBeUndefined();
  },
);

test('a bare "Cơ quan/Đơn vị" is a lead only so long as no other column is', () => {
  expect(readHeading('Cơ quan/Đơn vị')).toEqual({ key: 'lead', weak: true });
});

test.each([
  ['Mục tiêu, chỉ tiêu', true],
  ['Chỉ tiêu năm 2024', true],
  ['Nhiệm vụ, chỉ tiêu', false],
  ['Nội dung thực hiện', false],
])('%s speaks of targets: %s', (heading, expected) => {
  expect(namesTargets(heading)).toBe(expected);
});
