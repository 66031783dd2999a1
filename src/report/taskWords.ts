/** What a sentence says of one task: its name, its due day, how far it is and what came of it. */
import { countText, dayText, numberText, rowCaseLabels, shortPercentText } from '../entries/words';
import { daysBetween, type Day } from '../plan/day';
import type { TaskRow } from './rows';
import { ended, lowerFirst, number, oneLine, quoted, withoutStop } from './sentences';

export const taskNumber = ({ task }: TaskRow): string => `Nhiệm vụ ${number(task)}`;

/** Number and words of the annex, for what a reader must act on. */
export const taskName = (row: TaskRow): string => `${taskNumber(row)} (${oneLine(row.task.text).replace(/[.;]$/, '')})`;

/** "hạn 30/6/2026", and the document that moved it. */
export function dueText({ entry, figure }: TaskRow): string {
  if (figure.due === undefined) return 'không xác định thời hạn';
  if (entry.rowCase !== 'extended') return `hạn ${dayText(figure.due)}`;
  return `được gia hạn đến ngày ${dayText(figure.due)}${basis(entry.basis)}`;
}

export const basis = (text: string | undefined): string => (text === undefined ? '' : ` theo ${withoutStop(text)}`);

/** "không phát sinh (căn cứ: Công văn số 9)": the officer's own word on a row without a number. */
export const absenceText = ({ entry }: TaskRow): string =>
  entry.rowCase === 'not-arisen' || entry.rowCase === 'no-data'
    ? lowerFirst(rowCaseLabels[entry.rowCase]) +
      (entry.basis === undefined ? '' : ` (căn cứ: ${withoutStop(entry.basis)})`)
    : '';

/** "hoàn thành ngày 03/11/2026, quá hạn 126 ngày (hạn 30/6/2026)" */
export function completionText(row: TaskRow): string {
  const { entry, figure } = row;
  const completed = entry.completedOn === undefined ? 'hoàn thành' : `hoàn thành ngày ${dayText(entry.completedOn)}`;
  switch (figure.status) {
    case 'done-late':
      return `${completed}, quá hạn ${days(figure.daysLate ?? 0)} (${dueText(row)})`;
    case 'done-on-time':
      return `${completed}, đúng hạn (${dueText(row)})`;
    case 'done-undated':
      return `${completed}, chưa ghi ngày hoàn thành (${dueText(row)})`;
    default:
      return `${completed} (${dueText(row)})`;
  }
}

/** "tiến độ 65%, hạn 31/12/2026 (còn 49 ngày)" */
export function progressText(row: TaskRow, cutOff: Day): string {
  const { due, daysLate } = row.figure;
  if (daysLate !== undefined) return `${progress(row)}, quá hạn ${days(daysLate)} (${dueText(row)})`;
  const left = due === undefined ? '' : ` (còn ${days(daysBetween(cutOff, due))})`;
  return `${progress(row)}, ${dueText(row)}${left}`;
}

const days = (count: number): string => `${countText(count)} ngày`;

function progress({ entry }: TaskRow): string {
  if (entry.percent === undefined) return 'chưa báo cáo tỷ lệ';
  return entry.percent === 0 ? 'chưa triển khai' : `tiến độ ${shortPercentText(entry.percent)}`;
}

/** What a task without a term did: "đã thực hiện 03/04 phiên họp của năm, đủ 03 phiên họp đến hạn". */
export function occurrenceText({ task, figure }: TaskRow): string {
  const { schedule } = task.due;
  if (schedule.kind === 'recurring' && figure.times) {
    return timesText(figure.times, schedule.occurrence);
  }
  if (schedule.kind === 'relative' && figure.cases) {
    const { arisen, onTime } = figure.cases;
    return arisen === 0
      ? 'không phát sinh'
      : `phát sinh ${countText(arisen)} trường hợp, ${onTime === 0 ? 'không có trường hợp đúng hạn' : `đúng hạn ${countText(onTime)}/${countText(arisen)}`}`;
  }
  return '';
}

function timesText({ done, ofYear, due }: Times, occurrence: string): string {
  const ofAll =
    done === 0
      ? `chưa thực hiện${ofYear === 1 ? '' : ` ${occurrence} nào`} (cả năm ${countText(ofYear)} ${occurrence})`
      : `đã thực hiện ${countText(done)}/${countText(ofYear)} ${occurrence} của năm`;
  if (due === 0) return `${ofAll}, ${done === 0 ? 'chưa đến hạn' : `chưa đến hạn ${occurrence} nào`}`;
  return done >= due
    ? `${ofAll}, đủ ${countText(due)} ${occurrence} đến hạn`
    : `${ofAll}, còn thiếu ${countText(due - done)} ${occurrence} đến hạn`;
}

type Times = NonNullable<TaskRow['figure']['times']>;

/** "1.250 lượt người", "02 văn bản", "0,5 km" */
export function quantityText({ entry: { quantity, unit = '' } }: TaskRow): string {
  if (quantity === undefined) return '';
  const isWhole = Number.isInteger(quantity) && quantity >= 0;
  return `${isWhole ? countText(quantity) : numberText(quantity)} ${unit}`.trim();
}

export const delaySentence = ({ entry }: TaskRow): string =>
  entry.delayCause === undefined ? '' : ended(`Nguyên nhân: ${quoted(entry.delayCause)}`);

export const expectedSentence = ({ entry }: TaskRow): string =>
  entry.expectedOn === undefined ? '' : `Dự kiến hoàn thành ngày ${dayText(entry.expectedOn)}.`;

/** "; sản phẩm: Quyết định số …" */
export const productText = ({ entry }: TaskRow, label: string): string =>
  entry.result === undefined ? '' : `${label}: ${oneLine(entry.result)}`;
