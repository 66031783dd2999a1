/** Lines of a title broken evenly, before a phrase where that is near. */
import { balanced } from '../../../../src/hosts/docx/write/balanced';

test.each<[line: string, most: number, lines: readonly string[]]>([
  ['SỞ Y TẾ', 20, ['SỞ Y TẾ']],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ', 25, ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ']],
  [
    'Sở Y tế: báo cáo tiến độ thực hiện Kế hoạch số 224/KH-UBND kỳ tháng 11 năm 2026',
    69,
    ['Sở Y tế: báo cáo tiến độ thực hiện', 'Kế hoạch số 224/KH-UBND kỳ tháng 11 năm 2026'],
  ],
  ['một hai ba bốn năm sáu bảy tám chín', 12, ['một hai ba', 'bốn năm sáu', 'bảy tám chín']],
  ['kế hoạch số 224 quý IV năm 2026', 20, ['kế hoạch số 224', 'quý IV năm 2026']],
  [
    'Kính gửi: Ủy ban nhân dân thành phố (qua Văn phòng Ủy ban nhân dân thành phố)',
    74,
    ['Kính gửi: Ủy ban nhân dân thành phố', '(qua Văn phòng Ủy ban nhân dân thành phố)'],
  ],
  ['khôngcókhoảngcáchnàocả', 5, ['khôngcókhoảngcáchnàocả']],
  ['', 5, ['']],
])('%j in lines of %i letters', (line, most, lines) => {
  expect(balanced(line, most)).toEqual(lines);
});
