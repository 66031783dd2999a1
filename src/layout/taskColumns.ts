/** The columns of a tasks annex, in order: the annex's own, the officer's, the computed status, and hidden helpers. */
import { hasDue } from '../figures/headline';
import { taskStatusText } from '../figures/labels';
import { levelCodec, rowCaseCodec } from './codecs';
import { annexWords, locked, type Column } from './column';
import { filledColumn } from './filledColumn';
import type { TaskLine } from './line';
import { ownColumns, type OwnColumns } from './ownColumns';
import type { TasksAnnex } from '../plan/plan';
import { previousTask } from './previous';
import { listNames, listRule } from './prompts';
import { styles } from './styles';
import { amount, dayEntry, entry, text, unit, yearAfter } from './taskEntries';
import { estimates } from './taskEstimates';
import { statusFormula } from './taskFormulas';

/** The annex's own cells, shown in the document's order under its headings. */
const own: OwnColumns<TaskLine> = {
  no: { width: 30, visibility: 'printed', cell: ({ task }) => annexWords(task.no, true) },
  text: { width: 190, visibility: 'printed', cell: ({ task }) => annexWords(task.text) },
  lead: { width: 82, visibility: 'printed', cell: ({ task }) => annexWords(task.lead.text) },
  coordinating: { width: 82, visibility: 'printed', cell: ({ task }) => annexWords(task.coordinating.text) },
  due: { width: 62, visibility: 'printed', cell: ({ task }) => annexWords(task.due.text, true) },
  deliverable: { width: 90, visibility: 'printed', cell: ({ task }) => annexWords(task.deliverable ?? '') },
};

const entered: readonly Column<TaskLine>[] = [
  {
    key: 'previous',
    heading: 'Kỳ trước',
    width: 58,
    visibility: 'printed',
    cell: ({ earlier }) => locked(previousTask(earlier), true),
  },
  { key: 'amount', heading: 'Tỷ lệ (%) hoặc số lần, số lượng', width: 62, visibility: 'printed', cell: amount },
  { key: 'unit', heading: 'Đơn vị tính', width: 50, visibility: 'printed', cell: unit },
  {
    key: 'completedOn',
    heading: 'Ngày hoàn thành',
    width: 68,
    visibility: 'printed',
    cell: (line) =>
      dayEntry(
        line,
        'completedOn',
        line.scope.cutOff > line.plan.until ? line.scope.cutOff : line.plan.until,
        'Ngày hoàn thành',
        'Ngày/tháng/năm ban hành văn bản hoặc nghiệm thu sản phẩm; chỉ nhập khi đã hoàn thành 100%.',
      ),
  },
  {
    key: 'result',
    heading: 'Kết quả, sản phẩm (số, ký hiệu văn bản)',
    width: 150,
    visibility: 'printed',
    cell: (line) =>
      text(line, 'result', 'Kết quả, sản phẩm', 'Kết quả trong kỳ; sản phẩm ghi số, ký hiệu, ngày của văn bản.'),
  },
  {
    key: 'status',
    heading: 'Trạng thái',
    width: 92,
    visibility: 'printed',
    cell: ({ task, entry: { completedOn }, figure, plan, scope: { cutOff } }) => ({
      kind: 'formula',
      formula: (at) => statusFormula(task.due.schedule, { planFrom: plan.from, cutOff }, at),
      value: taskStatusText(figure, task.due.schedule, completedOn),
      style: styles.computed,
    }),
  },
  {
    key: 'rowCase',
    heading: 'Trường hợp',
    width: 72,
    visibility: 'printed',
    cell: (line) =>
      entry(
        line,
        'rowCase',
        rowCaseCodec,
        listRule(listNames.rowCase),
        'Trường hợp',
        'Chỉ chọn khi nhiệm vụ được gia hạn, được dừng/điều chỉnh, không thuộc phạm vi, không phát sinh hoặc chưa có số liệu; ghi căn cứ ở cột Căn cứ.',
      ),
  },
  {
    key: 'delayCause',
    heading: 'Nguyên nhân chậm',
    width: 110,
    visibility: 'printed',
    cell: (line) => text(line, 'delayCause', 'Nguyên nhân chậm', 'Bắt buộc khi nhiệm vụ quá hạn.'),
  },
  {
    key: 'expectedOn',
    heading: 'Dự kiến hoàn thành',
    width: 68,
    visibility: 'printed',
    cell: (line) =>
      dayEntry(
        line,
        'expectedOn',
        yearAfter(line),
        'Dự kiến hoàn thành',
        'Ngày/tháng/năm dự kiến, khi nhiệm vụ chưa hoàn thành.',
      ),
  },
  {
    key: 'proposal',
    heading: 'Kiến nghị',
    width: 130,
    visibility: 'screen',
    cell: (line) => text(line, 'proposal', 'Kiến nghị', 'Kiến nghị, đề xuất của cơ quan đối với nhiệm vụ này, nếu có.'),
  },
  {
    key: 'level',
    heading: 'Cấp giải quyết',
    width: 100,
    visibility: 'screen',
    cell: (line) =>
      entry(
        line,
        'level',
        levelCodec,
        listRule(listNames.level),
        'Cấp giải quyết',
        'Cấp có thẩm quyền giải quyết kiến nghị.',
      ),
  },
  {
    key: 'basis',
    heading: 'Căn cứ của trường hợp (số, ngày văn bản)',
    width: 110,
    visibility: 'screen',
    cell: (line) => text(line, 'basis', 'Căn cứ', 'Số, ký hiệu và ngày của văn bản làm căn cứ cho cột Trường hợp.'),
  },
  {
    key: 'newDue',
    heading: 'Thời hạn mới',
    width: 68,
    visibility: 'screen',
    cell: (line) =>
      dayEntry(line, 'newDue', yearAfter(line), 'Thời hạn mới', 'Ngày/tháng/năm, khi Trường hợp là “Được gia hạn”.'),
  },
];

/** What the columns are called where the term of a row counts from an event; longer words in wider columns. */
const relativeHeadings: ReadonlyMap<string, Pick<Column<TaskLine>, 'heading' | 'width'>> = new Map([
  ['amount', { heading: 'Tỷ lệ (%), số lần hoặc số đúng hạn', width: 70 }],
  ['unit', { heading: 'Đơn vị tính hoặc số phát sinh', width: 58 }],
]);

function enteredIn({ rows }: TasksAnnex): readonly Column<TaskLine>[] {
  if (!rows.some(({ due }) => due.schedule.kind === 'relative')) return entered;
  return entered.map((column) => ({ ...column, ...relativeHeadings.get(column.key) }));
}

/** How Thông tin chung counts a task: with a term, continuous, or neither. */
const taskCounting = (line: TaskLine): string =>
  hasDue(line.task) ? 'dated' : line.task.due.schedule.kind === 'continuous' ? 'continuous' : 'other';

const helpers: readonly Column<TaskLine>[] = [
  { key: 'counting', heading: '', width: 20, visibility: 'hidden', cell: (line) => locked(taskCounting(line)) },
];

export function taskColumns(annex: TasksAnnex, asksEstimate: boolean): readonly Column<TaskLine>[] {
  const shown = [...ownColumns(annex, own), ...enteredIn(annex), ...(asksEstimate ? estimates : [])];
  return [...shown, filledColumn(shown), ...helpers];
}
