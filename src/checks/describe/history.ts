/** Sentences of the stage history: a row against what the agency reported before. */
import type { HistoryCode } from '../registry';
import { shortPercentText, numberText, percentText } from '../../entries/words';
import { measureOf } from '../lines';
import { sentence, type Sentences } from './sentence';
import type { Subject } from './subject';
import { periodOrQuoted } from './wording';

export const historySentences: Sentences<HistoryCode, Subject> = {
  'cumulative-fell': ({ period, previous, current }, { cell }) =>
    sentence(
      `${cell} là số lũy kế nhưng giảm từ ${numberText(previous)} (${periodOrQuoted(period)}) xuống ${numberText(current)}.`,
      'Hãy nhập số lũy kế từ đầu năm; nếu số kỳ trước sai, giải trình việc điều chỉnh.',
    ),
  'task-reopened': ({ period, current }, { row }) =>
    sentence(
      `${row} đã báo cáo hoàn thành 100% ở ${periodOrQuoted(period)}, nay còn ${shortPercentText(current)}.`,
      'Hãy kiểm tra lại tỷ lệ; nếu phải làm lại hoặc kỳ trước báo cáo chưa đúng, giải trình lý do.',
    ),
  'progress-fell': ({ period, previous, current }, { row }) =>
    sentence(
      `${row} có tỷ lệ giảm từ ${shortPercentText(previous)} (${periodOrQuoted(period)}) xuống ${shortPercentText(current)}.`,
      'Hãy kiểm tra lại tỷ lệ; nếu đúng, giải trình lý do giảm.',
    ),
  'denominator-jumped': ({ period, previous, current }, { row }) =>
    sentence(
      `${row} có mẫu số thay đổi nhiều: ${periodOrQuoted(period)} là ${numberText(previous)}, kỳ này là ${numberText(current)}.`,
      'Hãy kiểm tra lại phạm vi tính và số chữ số; nếu đúng, giải trình lý do.',
    ),
  'value-jumped': ({ period, previous, current }, { row, scope, rowId }) => {
    const isPercent = measureOf(scope, rowId)?.unit === 'percent';
    const text = (value: number): string => (isPercent ? percentText(value) : numberText(value));
    return sentence(
      `${row} có kết quả thay đổi nhiều: ${periodOrQuoted(period)} là ${text(previous)}, kỳ này là ${text(current)}.`,
      'Hãy kiểm tra lại số liệu; nếu đúng, giải trình lý do.',
    );
  },
  'unchanged-three-periods': ({ since }, { row }) =>
    sentence(
      `${row} không có thay đổi nào từ ${periodOrQuoted(since)} đến nay.`,
      'Hãy cập nhật số liệu, kết quả mới của kỳ này, nếu có.',
    ),
};
