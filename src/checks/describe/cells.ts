/** Sentences of the stage cells: what stands in one cell, or in two that make one figure. */
import type { UnderstoodReason } from '../../entries/reading';
import { countText, dayText, numberText, rowCaseLabels, shortPercentText } from '../../entries/words';
import { measureOf } from '../lines';
import type { CellCode } from '../registry';
import { sentence, type Sentences } from './sentence';
import type { Subject } from './subject';
import { periodOrQuoted, quoted } from './wording';

/** The sheet's own formulas pass over numbers and days that stand as text. */
const notYetCounted = (reason: UnderstoodReason): string =>
  reason === 'spelling'
    ? ''
    : ` Trên trang tính ô này chưa được tính; khi lập báo cáo sẽ ghi lại thành ${reason === 'day-as-text' ? 'ngày' : 'số'}.`;

export const cellSentences: Sentences<CellCode, Subject> = {
  'error-value': ({ error }, { cell }) =>
    sentence(`${cell} báo lỗi ${error} nên không có số liệu.`, 'Hãy xóa công thức và nhập trực tiếp giá trị.'),
  'not-a-number': ({ raw }, { cell }) =>
    sentence(
      `${cell} ghi ${quoted(raw)}, không phải là số.`,
      'Hãy chỉ nhập số; phần lời ghi vào các cột nội dung của dòng.',
    ),
  'ambiguous-number': ({ raw, grouped, decimal }, { cell }) =>
    sentence(
      `${cell} ghi dạng chữ ${quoted(raw)}, có thể hiểu là ${grouped} hoặc ${decimal}.`,
      'Hãy nhập lại bằng số, không gõ dấu phân cách hàng nghìn.',
    ),
  'not-a-day': ({ raw }, { cell, scope }) =>
    sentence(
      `${cell} ghi ${quoted(raw)}, không phải là một ngày.`,
      `Hãy nhập theo dạng ngày/tháng/năm, ví dụ ${dayText(scope.cutOff)}.`,
    ),
  'not-in-list': ({ raw }, { cell }) =>
    sentence(`${cell} ghi ${quoted(raw)}, không có trong danh sách.`, 'Hãy bấm vào ô và chọn một mục trong danh sách.'),
  negative: ({ value }, { cell, value: text }) =>
    sentence(`${cell} là số âm (${text(value)}).`, 'Hãy kiểm tra và nhập lại số không âm.'),
  'not-whole': ({ value, isRate }, { cell, value: text, scope, rowId }) =>
    isRate
      ? sentence(
          `${cell} ghi ${shortPercentText(value)}; ô này cần số đếm, không phải tỷ lệ.`,
          measureOf(scope, rowId)?.kind === 'ratio'
            ? 'Hãy nhập tử số và mẫu số; tỷ lệ tự tính ở cột Kết quả.'
            : 'Hãy nhập lại số nguyên.',
        )
      : sentence(`${cell} là ${text(value)}; số đếm phải là số nguyên.`, 'Hãy nhập lại số nguyên.'),
  'too-large': (_, { cell }) =>
    sentence(`${cell} là số quá lớn (trên 1.000 tỷ).`, 'Hãy kiểm tra lại số chữ số đã nhập.'),
  'percent-over-100': ({ value, meant }, { cell }) =>
    meant === undefined
      ? sentence(`${cell} là ${shortPercentText(value)}, vượt quá 100%.`, 'Hãy nhập lại tỷ lệ từ 0% đến 100%.')
      : sentence(
          `${cell} là ${shortPercentText(value)}, vượt quá 100%; ${numberText(value)} nghĩa là ${shortPercentText(meant)}?`,
          `Nếu đúng, hãy sửa thành ${shortPercentText(meant)}; nếu không, nhập lại tỷ lệ từ 0% đến 100%.`,
        ),
  'zero-denominator': ({ label, isNothing }, { row }) =>
    isNothing
      ? sentence(
          `${row} có mẫu số bằng 0 nên không tính được kết quả.`,
          `Nếu không phát sinh, hãy chọn “${rowCaseLabels['not-arisen']}” ở cột “Trường hợp”.`,
        )
      : sentence(
          `${row} có mẫu số bằng 0 (${label}) nên không tính được kết quả.`,
          `Hãy nhập lại mẫu số; nếu chưa có, để trống hai ô số liệu và chọn “${rowCaseLabels['no-data']}” ở cột “Trường hợp”.`,
        ),
  'numerator-above-denominator': ({ numerator, denominator }, { row }) =>
    sentence(
      `${row} có tử số ${numberText(numerator)} lớn hơn mẫu số ${numberText(denominator)}.`,
      'Hãy kiểm tra lại hai số; có thể đã nhập ngược.',
    ),
  'on-time-above-arisen': ({ onTime, arisen }, { row }) =>
    sentence(
      `${row} có ${countText(onTime)} trường hợp đúng hạn, nhiều hơn ${countText(arisen)} trường hợp phát sinh.`,
      'Hãy kiểm tra lại hai số; có thể đã nhập ngược.',
    ),
  'completed-after-cut-off': ({ day, cutOff, swapped }, { cell }) =>
    swapped === undefined
      ? sentence(
          `${cell} là ${dayText(day)}, sau ngày chốt số liệu (${dayText(cutOff)}).`,
          'Hãy kiểm tra lại ngày; kết quả sau ngày chốt thuộc kỳ báo cáo sau.',
        )
      : sentence(
          `${cell} là ${dayText(day)}, sau ngày chốt số liệu (${dayText(cutOff)}); có thể ngày và tháng bị đảo.`,
          `Nếu đúng là bị đảo, hãy sửa thành ${dayText(swapped)}; kết quả sau ngày chốt thuộc kỳ báo cáo sau.`,
        ),
  'text-too-long': ({ length, most }, { cell }) =>
    sentence(
      `${cell} có ${numberText(length)} ký tự, một ô Excel chỉ chứa được ${numberText(most)} ký tự.`,
      'Hãy rút gọn; phần chi tiết gửi thành văn bản kèm theo.',
    ),
  'numerator-above-residents': ({ numerator, denominator }, { row }) =>
    sentence(
      `${row} có tử số ${numberText(numerator)} lớn hơn mẫu số ${numberText(denominator)} (mẫu số tính theo dân cư).`,
      'Hãy kiểm tra lại; nếu đúng, giải trình lý do, ví dụ tử số có tính người từ nơi khác đến.',
    ),
  'bare-one': ({ period, previous }, { cell }) =>
    sentence(
      `${cell} ghi số 1 nên được hiểu là 100%, trong khi ${periodOrQuoted(period)} mới đạt ${shortPercentText(previous)}.`,
      'Hãy nhập lại tỷ lệ kèm dấu %; nếu đúng là 100%, giải trình kết quả tăng.',
    ),
  'day-month-swapped': ({ day, swapped }, { cell, scope }) =>
    sentence(
      `${cell} là ${dayText(day)}, trước kỳ báo cáo này (từ ${dayText(scope.from)}); có thể ngày và tháng bị đảo.`,
      `Nếu đúng là bị đảo, hãy sửa thành ${dayText(swapped)}; nếu không, giải trình vì sao kỳ này mới báo cáo.`,
    ),
  'day-outside-plan': ({ day, from, until }, { cell }) =>
    sentence(
      `${cell} là ${dayText(day)}, ngoài khoảng thời gian hợp lý của kế hoạch (từ ${dayText(from)} đến ${dayText(until)}).`,
      'Hãy kiểm tra lại, nhất là số năm; nếu đúng, giải trình lý do.',
    ),
  'new-due-before-due': ({ newDue, due, swapped }, { row }) =>
    sentence(
      `${row} có thời hạn mới ${dayText(newDue)}, sớm hơn thời hạn của kế hoạch (${dayText(due)}).`,
      swapped === undefined
        ? 'Hãy kiểm tra lại thời hạn mới; nếu được giao rút ngắn thời hạn, giải trình lý do.'
        : `Nếu ngày và tháng bị đảo, hãy sửa thành ${dayText(swapped)}; nếu không, giải trình lý do.`,
    ),
  'legacy-text': ({ text, encoding }, { cell }) =>
    sentence(
      `${cell} có chữ gõ bằng bảng mã cũ ${encoding} (${quoted(text)}), đưa vào báo cáo sẽ không đọc được.`,
      'Hãy chuyển sang Unicode bằng công cụ chuyển mã của bộ gõ tiếng Việt, hoặc gõ lại.',
    ),
  'understood-text': ({ raw, value, reason }, { cell, value: text }) =>
    sentence(
      `${cell} ghi ${reason === 'spelling' ? '' : 'dạng chữ '}${quoted(raw)}, được hiểu là ${text(value)}.`,
      `Không cần sửa nếu đúng; nếu không đúng, hãy nhập lại.${notYetCounted(reason)}`,
    ),
  'formula-in-entry': ({ value }, { cell, value: text }) =>
    sentence(
      `${cell} có công thức; giá trị hiện tại ${quoted(text(value))} được dùng; tệp lập mới chỉ giữ giá trị, không giữ công thức.`,
      'Hãy kiểm tra giá trị và nên nhập trực tiếp thay cho công thức.',
    ),
  'control-characters': ({ count }, { cell }) =>
    sentence(
      `${cell} có ${countText(count)} ký tự ẩn, thường do sao chép từ trang web hoặc tệp PDF.`,
      'Hãy dán lại dạng văn bản thuần túy; nội dung nhìn thấy không thay đổi.',
    ),
  'decomposed-text': (_, { cell }) =>
    sentence(
      `${cell} dùng Unicode tổ hợp (dấu tách rời chữ cái) nên khó tìm kiếm và có thể in lệch dấu.`,
      'Hãy chuyển sang Unicode dựng sẵn hoặc gõ lại; nội dung nhìn thấy không thay đổi.',
    ),
  'expected-before-cut-off': ({ day, cutOff, swapped }, { row }) =>
    sentence(
      `${row} dự kiến hoàn thành ngày ${dayText(day)}, đến ngày chốt số liệu (${dayText(cutOff)}) vẫn chưa hoàn thành.`,
      swapped === undefined
        ? 'Hãy cập nhật ngày dự kiến hoàn thành.'
        : `Hãy cập nhật ngày dự kiến hoàn thành; nếu ngày và tháng bị đảo, sửa thành ${dayText(swapped)}.`,
    ),
  'signed-before-cut-off': ({ signedOn, cutOff, swapped }) =>
    swapped === undefined
      ? sentence(
          `Ngày ký ${dayText(signedOn)} trước ngày chốt số liệu ${dayText(cutOff)}.`,
          'Hãy kiểm tra lại ngày ký ở trang Thông tin chung; nếu chưa ký, xóa ngày này.',
        )
      : sentence(
          `Ngày ký ${dayText(signedOn)} trước ngày chốt số liệu ${dayText(cutOff)}; có thể ngày và tháng bị đảo.`,
          `Nếu đúng là bị đảo, hãy sửa thành ${dayText(swapped)}; nếu không, kiểm tra lại ngày ký.`,
        ),
  'text-long': ({ length, most }, { cell }) =>
    sentence(
      `${cell} có ${numberText(length)} ký tự, quá ${numberText(most)} ký tự, khi in có thể không hiện hết.`,
      'Hãy rút gọn; phần chi tiết gửi thành văn bản kèm theo.',
    ),
};
