/** The columns of a tasks annex, in order: the annex's own, the officer's, the computed status, and hidden helpers. */
import { hasDue } from '../figures/headline';
import { taskStatusText } from '../figures/labels';
import { levelCodec, percentCodec, rowCaseCodec } from './codecs';
import { annexWords, locked, type Column } from './column';
import { filledColumn } from './filledColumn';
import type { TaskLine } from './line';
import { previousTask } from './previous';
import { fractionRule, listNames, listRule } from './prompts';
import { styles } from './styles';
import { amount, dayEntry, entry, text, unit, yearAfter } from './taskEntries';
import { statusFormula } from './taskFormulas';

const all: readonly Column<TaskLine>[] = [
  { key: 'no', heading: 'STT', width: 30, visibility: 'printed', cell: ({ task }) => annexWords(task.no, true) },
  { key: 'text', heading: 'Nhiệm vụ', width: 190, visibility: 'printed', cell: ({ task }) => annexWords(task.text) },
  {
    key: 'lead',
    heading: 'Cơ quan chủ trì',
    width: 82,
    visibility: 'printed',
    cell: ({ task }) => annexWords(task.lead.text),
  },
  {
    key: 'coordinating',
    heading: 'Cơ quan phối hợp',
    width: 82,
    visibility: 'printed',
    cell: ({ task }) => annexWords(task.coordinating.text),
  },
  {
    key: 'due',
    heading: 'Thời gian hoàn thành',
    width: 62,
    visibility: 'printed',
    cell: ({ task }) => annexWords(task.due.text, true),
  },
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
        line.scope.plan.until,
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
    cell: ({ task, entry: entered, figure, scope }, at) => ({
      kind: 'formula',
      formula: statusFormula(task.due.schedule, scope.plan.from, at),
      value: taskStatusText(figure, task.due.schedule, entered.completedOn),
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

const estimates: readonly Column<TaskLine>[] = [
  {
    key: 'estimate',
    heading: 'Ước thực hiện đến 31/12 (%)',
    width: 70,
    visibility: 'screen',
    cell: (line) =>
      entry(
        line,
        'estimate',
        percentCodec,
        fractionRule,
        'Ước thực hiện đến 31/12',
        'Ước tỷ lệ hoàn thành đến hết ngày 31/12.',
      ),
  },
  {
    key: 'estimatedOn',
    heading: 'Ngày ước hoàn thành',
    width: 68,
    visibility: 'screen',
    cell: (line) =>
      dayEntry(
        line,
        'estimatedOn',
        line.scope.plan.until,
        'Ngày ước hoàn thành',
        'Ngày/tháng/năm, khi ước hoàn thành trong năm.',
      ),
  },
];

/** How Thông tin chung counts a task: with a term, continuous, or neither. */
const taskCounting = (line: TaskLine): string =>
  hasDue(line.task) ? 'dated' : line.task.due.schedule.kind === 'continuous' ? 'continuous' : 'other';

const helpers: readonly Column<TaskLine>[] = [
  { key: 'counting', heading: '', width: 20, visibility: 'hidden', cell: (line) => locked(taskCounting(line)) },
];

export function taskColumns(asksEstimate: boolean): readonly Column<TaskLine>[] {
  const shown = [...all, ...(asksEstimate ? estimates : [])];
  return [...shown, filledColumn(shown), ...helpers];
}
