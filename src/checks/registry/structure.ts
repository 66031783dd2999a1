/**
 * The workbook as it came back against the workbook as it was laid out. An error where entries could be lost or rows
 * would stay unreported; a notice where nothing is lost, because the plan's words and the figures are known without it.
 */
import type { CheckInput, Rule } from '../rule';
import { changedIdentity } from '../structure/changedIdentity';
import { changedText } from '../structure/changedText';
import { duplicatedRow } from '../structure/duplicatedRow';
import { editedAfterStamp } from '../structure/editedAfterStamp';
import { externalLinks } from '../structure/externalLinks';
import { foreignCells } from '../structure/foreignCells';
import { foreignSheet } from '../structure/foreignSheet';
import { insertedRow } from '../structure/insertedRow';
import { macros } from '../structure/macros';
import { mergedEntries } from '../structure/mergedEntries';
import { missingColumn } from '../structure/missingColumn';
import { missingCoordinatingRow } from '../structure/missingCoordinatingRow';
import { missingLockedColumn } from '../structure/missingLockedColumn';
import { missingRider } from '../structure/missingRider';
import { missingRow } from '../structure/missingRow';
import { missingSheet } from '../structure/missingSheet';
import { overwrittenFormula } from '../structure/overwrittenFormula';
import { planNotCarried } from '../structure/planNotCarried';
import { unknownRow } from '../structure/unknownRow';

export const structureRules = [
  {
    code: 'missing-sheet',
    severity: 'error',
    check: missingSheet,
    title: 'Thiếu trang tính',
    example: 'Trang tính 224-PL II bị xóa.',
  },
  {
    code: 'plan-not-carried',
    severity: 'error',
    check: planNotCarried,
    title: 'Kế hoạch không thuộc báo cáo này',
    example: 'Tệp báo cáo của Kế hoạch 224 có trang tính 95-PL nhưng không ghi là báo cáo lồng ghép Kế hoạch 95.',
  },
  {
    code: 'missing-column',
    severity: 'error',
    check: missingColumn,
    title: 'Thiếu cột nhập liệu',
    example: 'Cột “Ngày hoàn thành” bị xóa.',
  },
  {
    code: 'missing-row',
    severity: 'error',
    check: missingRow,
    title: 'Thiếu dòng phải báo cáo',
    example: 'Dòng của nhiệm vụ số 33 bị xóa.',
  },
  {
    code: 'duplicated-row',
    severity: 'error',
    check: duplicatedRow,
    title: 'Một dòng xuất hiện hai lần',
    example: 'Dòng của nhiệm vụ số 33 bị sao chép thành hai dòng.',
  },
  {
    code: 'unknown-row',
    severity: 'error',
    check: unknownRow,
    title: 'Dòng không thuộc báo cáo này',
    example: 'Dòng sao chép từ tệp báo cáo của cơ quan khác.',
  },
  {
    code: 'merged-entries',
    severity: 'error',
    check: mergedEntries,
    title: 'Ô nhập liệu bị gộp',
    example: 'Gộp ba ô K12:K14 để ghi chung một kết quả.',
  },
  {
    code: 'changed-identity',
    severity: 'error',
    check: changedIdentity,
    title: 'Thông tin chung bị sửa',
    example: 'Tệp lập cho Sở Y tế, dòng “Cơ quan báo cáo” được sửa thành “Sở Tư pháp”.',
  },
  {
    code: 'missing-locked-column',
    severity: 'notice',
    check: missingLockedColumn,
    title: 'Thiếu cột nội dung của phụ lục hoặc cột tự tính',
    example: 'Cột “Cơ quan phối hợp” bị xóa.',
  },
  {
    code: 'missing-coordinating-row',
    severity: 'notice',
    check: missingCoordinatingRow,
    title: 'Thiếu dòng phối hợp',
    example: 'Dòng của nhiệm vụ số 9 mà cơ quan chỉ phối hợp bị xóa.',
  },
  {
    code: 'inserted-row',
    severity: 'notice',
    check: insertedRow,
    title: 'Dòng chèn thêm ngoài phụ lục',
    example: 'Chèn một dòng “Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng”.',
  },
  {
    code: 'changed-text',
    severity: 'notice',
    check: changedText,
    title: 'Nội dung của phụ lục bị sửa',
    example: 'Ô “Cơ quan chủ trì” được sửa thành tên phòng chuyên môn.',
  },
  {
    code: 'overwritten-formula',
    severity: 'notice',
    check: overwrittenFormula,
    title: 'Công thức bị ghi đè',
    example: 'Gõ “Đạt” vào cột “Đánh giá”.',
  },
  {
    code: 'missing-rider',
    severity: 'notice',
    check: missingRider,
    title: 'Biểu mẫu chưa có kế hoạch báo cáo lồng ghép',
    example: 'Biểu mẫu lập khi Kế hoạch 95 chưa được báo cáo lồng ghép trong báo cáo của Kế hoạch 224.',
  },
  {
    code: 'foreign-sheet',
    severity: 'notice',
    check: foreignSheet,
    title: 'Trang tính ngoài mẫu',
    example: 'Thêm trang tính “Sheet1” để tính nháp.',
  },
  {
    code: 'foreign-cells',
    severity: 'notice',
    check: foreignCells,
    title: 'Nội dung ghi ngoài các ô của mẫu',
    example: 'Chèn thêm cột “Ghi chú nội bộ” vào trang tính 224-PL II.',
  },
  {
    code: 'macros',
    severity: 'notice',
    check: macros,
    title: 'Tệp có macro',
    example: 'Tệp được sao chép từ một bảng tính có macro.',
  },
  {
    code: 'external-links',
    severity: 'notice',
    check: externalLinks,
    title: 'Tệp có liên kết đến tệp khác',
    example: 'Một ô lấy giá trị từ tệp theo dõi riêng của đơn vị.',
  },
  {
    code: 'edited-after-stamp',
    severity: 'notice',
    check: editedAfterStamp,
    title: 'Số liệu thay đổi sau khi lập báo cáo',
    example: 'Sửa tỷ lệ của nhiệm vụ số 33 sau khi đã lập tờ báo cáo.',
  },
] as const satisfies readonly Rule<CheckInput>[];
