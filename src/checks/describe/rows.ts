/** Sentences of the stage rows: a row's fields against each other. */
import { rowNumber, rowNumbers } from '../../entries/rowNumber';
import { countText, dayText, numberText, rowCaseLabels, shortPercentText } from '../../entries/words';
import { verdictLabels } from '../../figures/labels';
import { fieldLabels } from '../fieldLabels';
import type { RowCode } from '../registry';
import { sentence, type Sentences } from './sentence';
import type { Subject } from './subject';
import { numberList } from './wording';

export const rowSentences: Sentences<RowCode, Subject> = {
  'done-without-date': ({ due, lacksResult }, { row }) =>
    sentence(
      `${row} đã hoàn thành 100% nhưng chưa có ngày hoàn thành${due === undefined ? '' : ` nên chưa xác định được đúng hạn hay quá hạn (hạn ${dayText(due)})`}.`,
      `Hãy nhập ngày hoàn thành${lacksResult ? ' và sản phẩm (số, ký hiệu văn bản)' : ''}; nếu chưa xong, sửa lại tỷ lệ.`,
    ),
  'date-without-done': ({ completedOn, percent }, { row }) =>
    percent === undefined
      ? sentence(
          `${row} có ngày hoàn thành ${dayText(completedOn)} nhưng để trống tỷ lệ.`,
          'Hãy nhập tỷ lệ 100% nếu đã hoàn thành; nếu chưa, xóa ngày hoàn thành và nhập tỷ lệ.',
        )
      : sentence(
          `${row} có ngày hoàn thành ${dayText(completedOn)} nhưng tỷ lệ mới ${shortPercentText(percent)}.`,
          'Hãy sửa tỷ lệ thành 100% nếu đã hoàn thành; nếu chưa, xóa ngày hoàn thành và ghi vào ô “Dự kiến hoàn thành”.',
        ),
  'case-contradicts-figures': ({ rowCase, figure, value }, { row, other }) =>
    sentence(
      `${row} chọn “${rowCaseLabels[rowCase]}” nhưng vẫn có số liệu (${other(figure, value)}).`,
      'Hãy bỏ chọn ở cột “Trường hợp” nếu số liệu đúng, hoặc xóa số liệu.',
    ),
  'extended-without-new-due': ({ due }, { row }) =>
    sentence(
      `${row} chọn “${rowCaseLabels.extended}” nhưng chưa có thời hạn mới thay cho hạn ${dayText(due)}.`,
      'Hãy nhập thời hạn mới và căn cứ; nếu chưa được gia hạn, bỏ chọn ở cột “Trường hợp”.',
    ),
  'new-due-without-extension': ({ newDue }, { row }) =>
    sentence(
      `${row} có thời hạn mới ${dayText(newDue)} nhưng không chọn “${rowCaseLabels.extended}” nên chưa được áp dụng.`,
      `Hãy chọn “${rowCaseLabels.extended}” và ghi căn cứ; nếu không được gia hạn, xóa thời hạn mới.`,
    ),
  'part-above-whole': ({ part, whole, wholeNo }, { row }) =>
    sentence(
      `${row} có số liệu ${numberText(part)}, lớn hơn ${numberText(whole)} của chỉ tiêu ${rowNumber(wholeNo)}, trong khi chỉ là một phần của số đó.`,
      'Hãy kiểm tra lại hai số.',
    ),
  'done-without-result': (_, { row }) =>
    sentence(
      `${row} đã hoàn thành nhưng chưa nêu kết quả, sản phẩm.`,
      'Hãy ghi sản phẩm (số, ký hiệu, ngày văn bản); nếu không có văn bản, nêu kết quả cụ thể hoặc giải trình.',
    ),
  'overdue-without-cause': ({ due, daysLate, isDone }, { row }) =>
    sentence(
      `${row} ${isDone ? 'hoàn thành' : 'đang'} quá hạn ${countText(daysLate)} ngày (hạn ${dayText(due)}) nhưng chưa nêu nguyên nhân.`,
      'Hãy ghi ô “Nguyên nhân chậm”; nếu được gia hạn, chọn “Được gia hạn”, nhập thời hạn mới và căn cứ.',
    ),
  'case-hides-overdue': ({ due, rowCase }, { row }) =>
    sentence(
      `${row} đã qua hạn ${dayText(due)}, chọn “${rowCaseLabels[rowCase]}” nhưng không có tỷ lệ.`,
      'Hãy nhập tỷ lệ, kể cả khi bằng 0; nếu được dừng hoặc gia hạn, chọn đúng trường hợp và ghi căn cứ; nếu đúng, giải trình.',
    ),
  'met-without-evidence': ({ verdict }, { row }) =>
    sentence(
      `${row} được đánh giá “${verdictLabels[verdict]}” nhưng chưa có minh chứng.`,
      'Hãy ghi văn bản, hệ thống hoặc nguồn số liệu vào ô “Minh chứng”.',
    ),
  'missed-without-cause': (_, { row }) =>
    sentence(`${row} không đạt chỉ tiêu của năm nhưng chưa nêu nguyên nhân.`, 'Hãy ghi ô “Nguyên nhân, khó khăn”.'),
  'case-without-basis': ({ rowCase }, { row, scope }) =>
    sentence(
      `${row} chọn “${rowCaseLabels[rowCase]}” nhưng chưa ghi căn cứ; ${scope.consolidator.name} cần căn cứ để chấp nhận.`,
      'Hãy ghi số, ký hiệu và ngày của văn bản vào ô “Căn cứ”.',
    ),
  'only-one-number': ({ present }, { cell }) =>
    sentence(
      `${cell} để trống trong khi đã có ${fieldLabels[present].toLowerCase()} nên số liệu không được cộng vào kết quả chung.`,
      'Hãy nhập đủ hai số; nếu chưa có đủ, giải trình lý do.',
    ),
  'progress-not-given': (_, { cell }) =>
    sentence(
      `${cell} để trống trong khi dòng đã có nội dung nên chưa xác định được tiến độ.`,
      'Hãy nhập số liệu vào ô này, kể cả khi bằng 0.',
    ),
  'operation-day-missing': (_, { row }) =>
    sentence(
      `${row} đã hoàn thành 100% nhưng chưa có ngày vận hành nên chưa được tính là đạt.`,
      'Hãy nhập ngày vận hành chính thức; nếu chưa vận hành, giải trình hoặc sửa lại tỷ lệ.',
    ),
  'nothing-entered': ({ due }) =>
    sentence(
      `Chưa nhập dòng nào trong ${countText(due)} dòng phải nhập.`,
      'Hãy kiểm tra đã chọn đúng tệp chưa và nhập số liệu; nếu kỳ này không có gì để báo cáo, giải trình lý do.',
    ),
  'overdue-without-expected-day': (_, { row }) =>
    sentence(`${row} quá hạn nhưng chưa nêu ngày dự kiến hoàn thành.`, 'Hãy nhập ô “Dự kiến hoàn thành”.'),
  'unmet-without-cause': ({ numbers, lacksData }) =>
    sentence(
      `Chỉ tiêu ${rowNumbers(numbers, numberList)} chưa đạt${lacksData ? ' hoặc chưa có số liệu' : ''} nhưng chưa nêu nguyên nhân.`,
      'Hãy ghi ô “Nguyên nhân, khó khăn”.',
    ),
  'quantity-without-unit': ({ quantity }, { row }) =>
    sentence(
      `${row} ghi số lượng ${numberText(quantity)} nhưng chưa có đơn vị tính.`,
      'Hãy ghi đơn vị tính, ví dụ tin, bài, cuộc, lượt người.',
    ),
  'estimate-missing': ({ numbers }) =>
    sentence(
      `Chưa ước thực hiện đến ngày 31/12 đối với ${countText(numbers.length)} dòng chưa đạt, chưa hoàn thành: ${rowNumbers(numbers, numberList)}.`,
      'Hãy nhập cột “Ước thực hiện đến 31/12”.',
    ),
  'empty-rows': ({ numbers, of }) =>
    sentence(
      `Còn ${countText(numbers.length)}/${countText(of)} dòng để trống, được tính là chưa báo cáo: ${rowNumbers(numbers, numberList)}.`,
      'Hãy nhập số liệu hoặc kết quả; dòng không có số liệu thì chọn lý do ở cột “Trường hợp”.',
    ),
};
