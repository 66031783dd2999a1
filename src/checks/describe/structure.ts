/** Sentences of the stage structure: what of the workbook is not as it was laid out. */
import { countText } from '../../entries/words';
import type { StructureCode } from '../registry';
import { sentence, type Sentences } from './sentence';
import { rowText, type Subject } from './subject';
import { quoted } from './wording';

const FROM_A_COPY = 'từ bản lưu trước đó, hoặc nhập lại vào tệp báo cáo do Phụ lục lập.';

export const structureSentences: Sentences<StructureCode, Subject> = {
  'missing-sheet': (_, { sheet }) =>
    sentence(
      `Trang tính ${quoted(sheet)} không còn trong tệp nên không đọc được nội dung của trang này.`,
      'Hãy bấm “Nạp lại biểu mẫu” ở ngăn Phụ lục rồi nhập lại nội dung của trang này, hoặc mở bản lưu trước đó.',
    ),
  'plan-not-carried': ({ planId, number, isNamed }, { sheet }) => {
    const plan = number === undefined ? `kế hoạch ${quoted(planId)}` : `Kế hoạch số ${number}`;
    const subject = sheet === '' ? 'Tệp ghi là báo cáo lồng ghép' : `Trang tính ${quoted(sheet)} là phụ lục của`;
    const reason = isNamed
      ? 'trong kỳ này kế hoạch đó không thuộc báo cáo của cơ quan'
      : 'tệp không ghi là báo cáo lồng ghép kế hoạch đó';
    return sentence(
      `${subject} ${plan} nhưng ${reason}, nên số liệu của kế hoạch đó không được tính.`,
      `Hãy lập biểu mẫu mới cho đúng cơ quan, đúng kỳ rồi chuyển số liệu đã nhập sang${sheet === '' ? '' : '; nếu không báo cáo kế hoạch đó, xóa trang tính này'}.`,
    );
  },
  'missing-column': ({ heading }) =>
    sentence(
      `Cột ${quoted(heading)} không còn trên trang tính nên không đọc được số liệu của cột này.`,
      `Hãy lấy lại cột này ${FROM_A_COPY}`,
    ),
  'missing-row': (_, { row }) =>
    sentence(
      `${row} không còn trên trang tính nên chưa được báo cáo.`,
      `Hãy lấy lại dòng này ${FROM_A_COPY} Nếu không thực hiện, vẫn giữ dòng và chọn mục phù hợp ở cột “Trường hợp”.`,
    ),
  'duplicated-row': (_, { row }) =>
    sentence(
      `${row} xuất hiện nhiều lần trên trang tính, không rõ dòng nào là số liệu đúng.`,
      'Hãy giữ lại dòng đúng và xóa các dòng còn lại.',
    ),
  'unknown-row': ({ id, isOfPlan, more }, { scope }) =>
    sentence(
      `${
        isOfPlan
          ? `${rowText(scope, id)} không thuộc phần cơ quan chủ trì hoặc phối hợp nên số liệu ở dòng này không được tính`
          : `Dòng này mang mã ${quoted(id)}, không có trong kế hoạch, nên số liệu ở dòng này không được tính`
      }${more === 0 ? '' : `; còn ${countText(more)} dòng khác cũng vậy`}.`,
      'Hãy chuyển số liệu của cơ quan sang đúng dòng rồi xóa dòng này; việc ngoài phụ lục ghi vào trang Nội dung chung.',
    ),
  'merged-entries': ({ area }) =>
    sentence(
      `Các ô nhập liệu ${area} bị gộp, không rõ nội dung thuộc dòng nào.`,
      'Hãy bỏ gộp ô và nhập riêng cho từng dòng.',
    ),
  'changed-identity': ({ heading, expected, found }) =>
    sentence(
      found === ''
        ? `Trang Thông tin chung để trống dòng ${quoted(heading)}, trong khi tệp báo cáo do Phụ lục lập ghi “${expected}”.`
        : `Trang Thông tin chung ghi ${quoted(found)} ở dòng ${quoted(heading)} nhưng tệp báo cáo do Phụ lục lập ghi “${expected}”.`,
      'Hãy dùng tệp báo cáo do Phụ lục lập cho đúng cơ quan, đúng kỳ; không sửa dòng này.',
    ),
  'missing-locked-column': ({ heading }) =>
    sentence(
      `Cột ${quoted(heading)} không còn trên trang tính; số liệu vẫn đọc được đầy đủ.`,
      'Không cần sửa: cột này lấy từ kế hoạch hoặc được tính lại.',
    ),
  'missing-coordinating-row': (_, { row }) =>
    sentence(
      `${row} (cơ quan phối hợp) không còn trên trang tính.`,
      'Không cần sửa nếu không có nội dung phối hợp cần báo cáo.',
    ),
  'inserted-row': ({ text, more }) =>
    sentence(
      `Dòng ${quoted(text)}${more === 0 ? '' : ` và ${countText(more)} dòng khác`} được chèn thêm, không có trong phụ lục; được giữ lại là việc ngoài phụ lục.`,
      'Không cần sửa; nếu là nội dung của một dòng có sẵn, nên chuyển về dòng đó.',
    ),
  'changed-text': ({ heading, expected, found }, { row, scope }) =>
    sentence(
      `${row}: nội dung cột ${quoted(heading)} bị sửa thành ${quoted(found)}, kế hoạch ghi ${quoted(expected)}; báo cáo dùng nguyên văn của kế hoạch.`,
      `Không cần sửa; nếu kế hoạch đã được điều chỉnh, đề nghị báo ${scope.consolidator.name} cập nhật mẫu.`,
    ),
  'overwritten-formula': ({ heading }, { row, rowId }) =>
    rowId === 'info'
      ? sentence(
          `${row}: công thức ở dòng ${quoted(heading)} bị ghi đè; báo cáo tính lại từ số liệu đã nhập, giá trị gõ vào không được dùng.`,
          'Không cần sửa; công thức được lập lại khi lập báo cáo hoặc nạp lại biểu mẫu.',
        )
      : sentence(
          `${row}: công thức ở cột ${quoted(heading)} bị ghi đè; kết quả được tính lại từ số liệu đã nhập, giá trị gõ vào không được dùng.`,
          'Không cần sửa, công thức được lập lại khi lập báo cáo; nếu kết quả không đúng ý, hãy kiểm tra số liệu đã nhập ở dòng này.',
        ),
  'missing-rider': ({ number }) =>
    sentence(
      `Biểu mẫu chưa có các dòng của Kế hoạch số ${number}, được báo cáo lồng ghép trong báo cáo này.`,
      'Hãy lập biểu mẫu mới trong một tệp trống rồi chuyển số liệu đã nhập sang; nạp lại biểu mẫu không thêm các dòng này.',
    ),
  'foreign-sheet': (_, { sheet }) =>
    sentence(
      `Trang tính ${quoted(sheet)} không thuộc mẫu báo cáo nên không được đưa vào báo cáo; tệp lập mới không có trang này.`,
      'Không cần sửa; nếu cần gửi kèm, nên gửi thành tệp riêng.',
    ),
  'foreign-cells': ({ text, count }) =>
    sentence(
      `Trang tính có ${countText(count)} ô ghi ngoài mẫu, ${count === 1 ? '' : 'đầu tiên '}là ${quoted(text)}; nội dung này không được đưa vào báo cáo; tệp lập mới không có các ô này.`,
      'Không cần sửa nếu chỉ là ghi chú; nếu cần báo cáo, hãy chuyển vào cột phù hợp của mẫu hoặc trang Nội dung chung.',
    ),
  macros: () =>
    sentence(
      'Tệp có macro; macro không được chạy, tệp lập mới không có macro.',
      'Không cần sửa; khi gửi báo cáo nên lưu tệp dạng .xlsx.',
    ),
  'external-links': () =>
    sentence(
      'Tệp có liên kết đến tệp khác; giá trị lấy qua liên kết có thể đã cũ.',
      'Hãy kiểm tra các số liệu lấy từ tệp khác và nhập trực tiếp giá trị.',
    ),
  'edited-after-stamp': ({ sending }) =>
    sentence(
      `Số liệu đã thay đổi sau khi lập báo cáo (lần gửi thứ ${sending}) nên tờ báo cáo không còn khớp với số liệu.`,
      'Hãy lập lại báo cáo trước khi gửi.',
    ),
};
