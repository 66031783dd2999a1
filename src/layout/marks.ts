/** Conditional formats: what is missing, wrong, overdue or good is seen while it is typed. */
import { rowCaseLabels } from '../entries/words';
import { taskStatusLabels, verdictLabels } from '../figures/labels';
import { areaRef } from '../workbook/a1';
import type { ConditionalFormatModel } from '../workbook/model';
import { atRow, columnNumber } from './annexGrid';
import type { Column } from './column';
import { isCount, isFraction, quoted } from './formula';
import { palette } from './styles';

const good = { fill: palette.good, color: palette.goodText };
const bad = { fill: palette.bad, color: palette.badText };
const ask = { fill: palette.ask, color: palette.askText };
const silent = { italic: true, color: palette.muted };

/** Marks a column over the lines by a formula for its first row. */
const marker =
  (columns: readonly Column<never>[], firstRow: number, lastRow: number) =>
  (key: string, formula: string, style: ConditionalFormatModel['style']): ConditionalFormatModel => {
    const column = columnNumber(columns, key);
    return { area: areaRef(firstRow, column, lastRow, column), formula, style };
  };

const isFilled = (cell: string): string => `LEN(TRIM(${cell}))>0`;
const isEmpty = (cell: string): string => `LEN(TRIM(${cell}))=0`;
const isOneOf = (cell: string, labels: readonly string[]): string =>
  `OR(${labels.map((label) => `${cell}=${quoted(label)}`).join(',')})`;
const startsWith = (cell: string, label: string): string => `LEFT(${cell},${label.length})=${quoted(label)}`;

export function targetMarks(
  columns: readonly Column<never>[],
  firstRow: number,
  lastRow: number,
): ConditionalFormatModel[] {
  const at = atRow(columns, firstRow);
  const mark = marker(columns, firstRow, lastRow);
  const [numerator, denominator, verdict] = [at('numerator'), at('denominator'), at('verdict')];
  const isRatio = `AND(${isCount(numerator)},${isCount(denominator)})`;
  return [
    mark('denominator', `IF(ISNUMBER(${numerator}),${isEmpty(denominator)},FALSE)`, ask),
    mark('numerator', `IF(ISNUMBER(${denominator}),${isEmpty(numerator)},FALSE)`, ask),
    mark('numerator', `IF(${isRatio},${numerator}>${denominator},FALSE)`, bad),
    mark('verdict', isOneOf(verdict, [verdictLabels.met, verdictLabels.exceeded]), good),
    mark('verdict', isOneOf(verdict, [verdictLabels['not-yet-met'], verdictLabels.missed]), bad),
    mark('verdict', isOneOf(verdict, [verdictLabels['not-reported']]), silent),
    mark(
      'evidence',
      `IF(${isOneOf(verdict, [verdictLabels.met, verdictLabels.exceeded])},${isEmpty(at('evidence'))},FALSE)`,
      ask,
    ),
    mark(
      'cause',
      `IF(${isOneOf(verdict, [verdictLabels['not-yet-met'], verdictLabels.missed])},${isEmpty(at('cause'))},FALSE)`,
      ask,
    ),
  ];
}

export function taskMarks(
  columns: readonly Column<never>[],
  firstRow: number,
  lastRow: number,
): ConditionalFormatModel[] {
  const at = atRow(columns, firstRow);
  const mark = marker(columns, firstRow, lastRow);
  const [amount, completedOn, status] = [at('amount'), at('completedOn'), at('status')];
  const isDated = `${at('counting')}="dated"`;
  const isLate = `OR(${[
    taskStatusLabels.overdue,
    taskStatusLabels['not-started-overdue'],
    taskStatusLabels['done-late'],
  ]
    .map((label) => startsWith(status, label))
    .join(',')})`;
  const isDone = `IF(${isFraction(amount)},${amount}=1,FALSE)`;
  return [
    mark('amount', `IF(${isDated},AND(${isFilled(amount)},NOT(${isFraction(amount)})),FALSE)`, bad),
    mark('completedOn', `IF(AND(${isDated},${isDone}),${isEmpty(completedOn)},FALSE)`, ask),
    mark('completedOn', `IF(${isDated},AND(${isFilled(completedOn)},NOT(${isDone})),FALSE)`, bad),
    mark('result', `IF(AND(${isDated},${isDone}),${isEmpty(at('result'))},FALSE)`, ask),
    mark('status', startsWith(status, taskStatusLabels['done-on-time']), good),
    mark('status', isLate, bad),
    mark('status', startsWith(status, taskStatusLabels['continuous-results']), good),
    mark('status', `${status}=${quoted(taskStatusLabels['not-reported'])}`, silent),
    mark('delayCause', `IF(${isLate},${isEmpty(at('delayCause'))},FALSE)`, ask),
    mark('newDue', `IF(${at('rowCase')}=${quoted(rowCaseLabels.extended)},${isEmpty(at('newDue'))},FALSE)`, ask),
  ];
}
