/** Why a workbook gives no earlier consolidation, as data and in Vietnamese. */
import { unreachable } from '../../result';

/** Why a file gives no earlier consolidation. */
export type ReadProblem =
  /** Nothing in it says that it is one. */
  | { readonly kind: 'not-consolidated' }
  /** It is one agency's report. */
  | { readonly kind: 'agency-report' }
  | { readonly kind: 'newer-format'; readonly format: string }
  /** _phuluc is gone, or no longer what was written. */
  | { readonly kind: 'record-damaged'; readonly place: string }
  /** Consolidated from so many files that the lines stand in a file beside it; or the sheet was deleted. */
  | { readonly kind: 'no-data-sheet' }
  | { readonly kind: 'column-missing'; readonly sheet: string; readonly heading: string }
  | { readonly kind: 'cell-changed'; readonly sheet: string; readonly cell: string; readonly heading: string };

/** @example describeReadProblem({ kind: 'not-consolidated' }) begins with 'Đây không phải tệp tổng hợp' */
export function describeReadProblem(problem: ReadProblem): string {
  switch (problem.kind) {
    case 'not-consolidated':
      return 'Đây không phải tệp tổng hợp do Phụ lục lập. Hãy chọn tệp tổng hợp của kỳ trước.';
    case 'agency-report':
      return 'Đây là tệp báo cáo của một cơ quan, không phải tệp tổng hợp. Hãy chọn tệp tổng hợp của kỳ trước.';
    case 'newer-format':
      return `Tệp tổng hợp này do một phiên bản Phụ lục khác lập (kiểu ghi ${problem.format === '' ? 'không rõ' : problem.format}). Hãy dùng phiên bản mới của Phụ lục để đọc.`;
    case 'record-damaged':
      return `Phần ghi nhận của tệp tổng hợp (${problem.place}) đã bị xóa hoặc sửa nên không đọc lại được. Hãy dùng bản lưu chưa sửa của tệp.`;
    case 'no-data-sheet':
      return 'Tệp tổng hợp không có trang tính Dữ liệu. Hãy dùng tệp dữ liệu xuất kèm theo tệp tổng hợp này.';
    case 'column-missing':
      return `Trang tính ${problem.sheet} thiếu cột “${problem.heading}”. Hãy dùng bản lưu chưa sửa của tệp.`;
    case 'cell-changed':
      return `Ô ${problem.cell} của trang tính ${problem.sheet}${problem.heading === '' ? '' : ` (cột “${problem.heading}”)`} không còn đúng kiểu dữ liệu đã ghi. Hãy sửa lại ô này hoặc dùng bản lưu chưa sửa của tệp.`;
    default:
      return unreachable(problem);
  }
}
