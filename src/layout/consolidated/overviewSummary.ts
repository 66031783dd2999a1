/** Tóm tắt trình ký: half a page for the head who signs, its counts taken from the tables above. */
import { notableOf } from '../../consolidation/city/notable';
import type { Consolidated } from '../../consolidation/consolidated';
import { numbersText } from '../../consolidation/describe/rowNumbers';
import type { CellStyle } from '../../workbook/model';
import { styles } from '../styles';
import { liveSentence } from './liveSentence';
import { agencyNames, type AttentionKey } from './attentionItems';
import type { Attention } from './overviewAttention';
import { GRID_COLUMNS, spreadRows, type Spread, type Told } from './overviewGrid';
import type { HeadlineTable } from './overviewHeadline';
import { unusableAgencies, type Sending } from './overviewSending';
import { looks } from './looks';
import { stacked, type Part } from './parts';
import type { Live } from './table';

export function summaryPart(
  firstRow: number,
  consolidated: Consolidated,
  sending: Sending,
  headlines: readonly HeadlineTable[],
  attention: Attention,
): Part {
  const lines = sentences(consolidated, sending, headlines, attention).map((sentence, index): Spread[] => [
    [`${index + 1}.`, 1, { ...line, horizontal: 'center' }],
    [sentence, GRID_COLUMNS - 1, line],
  ]);
  const half = GRID_COLUMNS / 2;
  return stacked(firstRow, [
    (row) => spreadRows(row, [[['TÓM TẮT TRÌNH KÝ', GRID_COLUMNS, looks.block]], ...lines]),
    (row) => spreadRows(row, [[['', GRID_COLUMNS, {}]]], 8),
    (row) =>
      spreadRows(row, [
        [
          ['NGƯỜI TỔNG HỢP', half, signature],
          [consolidated.scope.consolidator.headTitle, half, signature],
        ],
      ]),
    (row) => spreadRows(row, [[['', GRID_COLUMNS, {}]]], 64),
  ]);
}

const line: CellStyle = { ...styles.locked, fontSize: 12 };
const signature: CellStyle = { fontSize: 12, bold: true, horizontal: 'center', vertical: 'center' };

function sentences(
  consolidated: Consolidated,
  { total }: Sending,
  headlines: readonly HeadlineTable[],
  attention: Attention,
): Live[] {
  const { city, previous } = consolidated;
  const notable = notableOf(city);
  const unusable = unusableAgencies(consolidated);
  const of = (key: AttentionKey): Told => {
    const found = attention.told.get(key);
    if (!found) throw new Error(`Nothing told of ${key}`);
    return found;
  };
  const listed = (rows: Parameters<typeof numbersText>[0]): string => {
    const numbers = numbersText(rows, city.plans);
    return numbers === '' ? '' : ` (${numbers})`;
  };
  return [
    liveSentence(
      'Gửi báo cáo: ',
      total('withData'),
      '/',
      total('expected'),
      ' cơ quan, địa phương có số liệu; gửi đúng hạn ',
      total('onTime'),
      ', quá hạn ',
      total('late'),
      ', chưa gửi ',
      total('notSent'),
      ', tệp gửi đến chưa dùng được ',
      total('unusable'),
      unusable.length === 0 ? '.' : ` (${agencyNames(consolidated, unusable)}).`,
    ),
    liveSentence(
      'Chỉ tiêu: đạt, vượt ',
      ...eachPlans(headlines, 'targetsMet', 'chỉ tiêu có số liệu'),
      '; chưa đạt, không đạt ',
      of('notMet'),
      `${listed(notable.notMet)}.`,
    ),
    liveSentence(
      'Nhiệm vụ: hoàn thành ',
      ...eachPlans(headlines, 'dueTasksDone', 'nhiệm vụ đến hạn'),
      '; quá hạn ',
      of('overdue'),
      `${listed(notable.overdue)}; `,
      ...eachPlans(headlines, 'continuousWithResults', 'nhiệm vụ thường xuyên'),
      ' có kết quả trong kỳ.',
    ),
    previous
      ? liveSentence(
          'So với kỳ trước: ',
          of('fallen'),
          ` chỉ tiêu, nhiệm vụ giảm${listed([...notable.fallenMeasures, ...notable.fallenTasks])}.`,
        )
      : liveSentence('So với kỳ trước: chưa có số liệu kỳ trước để so sánh.'),
    liveSentence(
      'Chất lượng số liệu: ',
      of('setAside'),
      ' dòng để riêng do có lỗi; ',
      of('explain'),
      ' nội dung cần giải trình, trong đó ',
      of('unexplained'),
      ' chưa có lý do; ',
      of('contradicted'),
      ' số liệu mâu thuẫn; ',
      of('questions'),
      ' nội dung chờ quyết định.',
    ),
  ];
}

/** "19/26 chỉ tiêu có số liệu của Kế hoạch số 224/KH-UBND, 02/03 của Kế hoạch số 95/KH-UBND": what follows lists the rows of all plans. */
const eachPlans = (
  headlines: readonly HeadlineTable[],
  figure: 'targetsMet' | 'dueTasksDone' | 'continuousWithResults',
  what: string,
): (string | Told)[] =>
  headlines.flatMap(({ number, told }, index) => {
    const { count, of } = told(figure);
    return [index === 0 ? '' : ', ', count, '/', of, index === 0 ? ` ${what}` : '', ` của Kế hoạch số ${number}`];
  });
