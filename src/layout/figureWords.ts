/** How a row's Kết quả, Mức độ đạt, Đánh giá or Trạng thái comes about, in words: what the sheet's formulas compute. */
import { dayText } from '../entries/words';
import { unreachable } from '../result';
import type { MeasureLine, TaskLine } from './line';

/** Undefined where another lead gives the figure and nothing is computed. */
export function measureFormulaText({ measure, givesFigures }: MeasureLine): string | undefined {
  if (!givesFigures) return undefined;
  return [RESULT[measure.kind], attainment(measure.comparator), STRICT[measure.comparator]]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const RESULT: Record<MeasureLine['measure']['kind'], string> = {
  ratio: 'Kết quả = tử số chia mẫu số.',
  'yes-no': 'Kết quả: Có là 100%, Không là 0%.',
  count: 'Kết quả là số đã nhập.',
  level: 'Kết quả là giá trị đã nhập.',
  average: 'Kết quả là giá trị đã nhập.',
  milestone: 'Kết quả là tỷ lệ đã nhập; chỉ được đánh giá đạt khi có thêm ngày vận hành chính thức.',
};

type Comparator = MeasureLine['measure']['comparator'];

const attainment = (comparator: Comparator): string =>
  comparator === '>=' || comparator === '>'
    ? 'Mức độ đạt = kết quả chia mức chỉ tiêu.'
    : 'Mức độ đạt là 100% khi đã đạt; khi chưa đạt = mức chỉ tiêu chia kết quả.';

const STRICT: Record<Comparator, string> = {
  '>=': '',
  '<=': '',
  '>': 'Bằng đúng mức chỉ tiêu là chưa đạt.',
  '<': 'Bằng đúng mức chỉ tiêu là chưa đạt.',
};

export function taskFormulaText({ task, figure, scope }: TaskLine): string {
  const { schedule } = task.due;
  switch (schedule.kind) {
    case 'continuous':
      return 'Có kết quả trong kỳ khi ô “Kết quả, sản phẩm” có nội dung; không tính tỷ lệ.';
    case 'recurring':
      return `Trạng thái được xác định bằng cách so số ${schedule.occurrence} đã thực hiện với số ${schedule.occurrence} của cả năm và số đã đến hạn.`;
    case 'relative':
      return 'Trạng thái được xác định bằng cách so số đúng hạn với số phát sinh.';
    case 'none':
      return 'Kế hoạch không nêu thời hạn nên không xét đúng hạn, quá hạn.';
    case 'once':
    case 'span':
    case 'several':
      return `Trạng thái được xác định bằng cách so ngày hoàn thành (chưa xong thì lấy ngày chốt số liệu ${dayText(scope.cutOff)}) với thời hạn${
        figure.due === undefined ? '' : ` ${dayText(figure.due)}`
      }.`;
    default:
      return unreachable(schedule);
  }
}
