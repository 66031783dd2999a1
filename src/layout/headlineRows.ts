/** The four headline figures on Thông tin chung, each with its counts and a bar, and the officer's own filling-in bar. */
import type { Figures } from '../figures/figures';
import { fractionOf, type Headline } from '../figures/headline';
import { taskStatusLabels, verdictLabels } from '../figures/labels';
import { cellRef } from '../workbook/a1';
import type { CellModel, RowModel } from '../workbook/model';
import { furnitureRow, LABEL_COLUMN, VALUE_COLUMN } from './frontGrid';
import { quoted } from './formula';
import { heightOf } from './rowHeight';
import { styles } from './styles';

/** Areas over the lines of a plan's annex sheets that the counts run over; none where the agency leads no such row. */
export interface CountedAreas {
  readonly targetVerdicts: readonly string[];
  /** Status, amount and kind of count of the tasks of one annex. */
  readonly tasks: readonly TaskAreas[];
  /** What stands where there is nothing to count. */
  readonly nothing: Record<keyof Headline, string>;
}

export interface TaskAreas {
  readonly statuses: string;
  readonly amounts: string;
  readonly counting: string;
}

const PERCENT_COLUMN = VALUE_COLUMN + 1;
const BAR_COLUMN = VALUE_COLUMN + 2;
export const COUNT_COLUMN = VALUE_COLUMN + 3;
export const OF_COLUMN = VALUE_COLUMN + 4;

/** Where a headline row has formulas: what is shown, then its hidden counts. */
export const headlineColumns = [VALUE_COLUMN, PERCENT_COLUMN, BAR_COLUMN, COUNT_COLUMN, OF_COLUMN];

export const headlineLabels = {
  targetsMet: 'Chỉ tiêu đạt, vượt trên số chỉ tiêu có số liệu',
  dueTasksDone: 'Nhiệm vụ đến hạn đã hoàn thành (hoàn thành trên hoàn thành và quá hạn chưa hoàn thành)',
  averageProgress: 'Tiến độ bình quân của nhiệm vụ có thời hạn (số nhiệm vụ có tỷ lệ trên số nhiệm vụ có thời hạn)',
  continuousWithResults: 'Nhiệm vụ thường xuyên có kết quả trong kỳ',
  filledIn: 'Số dòng đã nhập trên số dòng phải nhập (không đưa vào báo cáo)',
} as const;
export type HeadlineId = keyof typeof headlineLabels;

/** Stands in the row's hidden id; `plan` is empty for the report's own, the id of one that rides along. */
export const headlineWhat = (plan: string, id: HeadlineId): string =>
  plan === '' ? `headline.${id}` : `headline.${plan}.${id}`;

const BAR_LENGTH = 20;
const LEAST_HEIGHT = 36;

interface HeadlineRow {
  readonly id: HeadlineId;
  readonly label: string;
  readonly nothing: string;
  readonly count: string;
  readonly of: string;
  readonly cached: { readonly count: number; readonly of: number };
  /** The fraction shown, where it is not count / of. */
  readonly fraction?: { readonly formula: string; readonly value: number | undefined };
}

const none = '0';
const sum = (terms: readonly string[]): string => (terms.length === 0 ? none : terms.join('+'));
const countIf = (areas: readonly string[], criteria: readonly string[]): string =>
  sum(areas.flatMap((area) => criteria.map((criterion) => `COUNTIF(${area},${quoted(criterion)})`)));

function headlineRows({ targetVerdicts, tasks, nothing }: CountedAreas, headline: Headline): HeadlineRow[] {
  const statuses = tasks.map((areas) => areas.statuses);
  const inScope = (areas: TaskAreas): string =>
    [taskStatusLabels['out-of-scope'], taskStatusLabels.stopped]
      .map((label) => `,${areas.statuses},${quoted(`<>${label}`)}`)
      .join('');
  const met = countIf(targetVerdicts, [verdictLabels.met, verdictLabels.exceeded]);
  const notMet = countIf(targetVerdicts, [verdictLabels['not-yet-met'], verdictLabels.missed]);
  const done = countIf(statuses, [
    `${taskStatusLabels['done-on-time']}*`,
    `${taskStatusLabels['done-late']}*`,
    taskStatusLabels['done-undated'],
  ]);
  const overdue = countIf(statuses, [taskStatusLabels.overdue, taskStatusLabels['not-started-overdue']]);
  const dated = (areas: TaskAreas): string => `${areas.counting},"dated"${inScope(areas)}`;
  const valid = (areas: TaskAreas): string => `${dated(areas)},${areas.amounts},">=0",${areas.amounts},"<=1"`;
  return [
    {
      id: 'targetsMet',
      label: headlineLabels.targetsMet,
      nothing: nothing.targetsMet,
      count: met,
      of: `${met}+${notMet}`,
      cached: headline.targetsMet,
    },
    {
      id: 'dueTasksDone',
      label: headlineLabels.dueTasksDone,
      nothing: nothing.dueTasksDone,
      count: done,
      of: `${done}+${overdue}`,
      cached: headline.dueTasksDone,
    },
    {
      id: 'averageProgress',
      label: headlineLabels.averageProgress,
      nothing: nothing.averageProgress,
      count: sum(tasks.map((areas) => `COUNTIFS(${valid(areas)})`)),
      of: sum(tasks.map((areas) => `COUNTIFS(${dated(areas)})`)),
      cached: headline.averageProgress,
      fraction: {
        formula: sum(tasks.map((areas) => `SUMIFS(${areas.amounts},${valid(areas)})`)),
        value: headline.averageProgress.mean,
      },
    },
    {
      id: 'continuousWithResults',
      label: headlineLabels.continuousWithResults,
      nothing: nothing.continuousWithResults,
      count: countIf(statuses, [taskStatusLabels['continuous-results']]),
      of: sum(tasks.map((areas) => `COUNTIFS(${areas.counting},"continuous"${inScope(areas)})`)),
      cached: headline.continuousWithResults,
    },
  ];
}

/** @param areas of the column that says whether a line is filled in: 1 or 0, nothing in the headings between. */
const filledInRow = (areas: readonly string[], { filledIn }: Figures): HeadlineRow => ({
  id: 'filledIn',
  label: headlineLabels.filledIn,
  nothing: 'không có dòng phải nhập',
  count: sum(areas.map((area) => `SUM(${area})`)),
  of: sum(areas.map((area) => `COUNT(${area})`)),
  cached: filledIn,
});

/** A row, wherever it comes to stand. */
type Line = (row: number) => RowModel;

/** The four figures of one plan, one sheet row each, high enough for its label. */
export const headlineLines = (plan: string, areas: CountedAreas, headline: Headline, labelWidth: number): Line[] =>
  headlineRows(areas, headline).map((row) => lineOf(row, plan, labelWidth));

/** Of the whole report, whatever plans it is on. */
export const filledInLine = (areas: readonly string[], figures: Figures, labelWidth: number): Line =>
  lineOf(filledInRow(areas, figures), '', labelWidth);

const lineOf =
  (headline: HeadlineRow, plan: string, labelWidth: number): Line =>
  (row) => {
    const height = Math.max(LEAST_HEIGHT, heightOf(headline.label, labelWidth, styles.label));
    return furnitureRow(row, headlineWhat(plan, headline.id), cells(headline, row), height);
  };

function cells(headline: HeadlineRow, row: number): CellModel[] {
  const [count, of, percent] = [cellRef(row, COUNT_COLUMN), cellRef(row, OF_COLUMN), cellRef(row, PERCENT_COLUMN)];
  const { cached, fraction } = headline;
  const value = fraction ? fraction.value : fractionOf(cached);
  const isNothing = fraction ? `${count}=0` : `${of}=0`;
  const quotient = fraction ? `(${fraction.formula})/${count}` : `${count}/${of}`;
  const shown = value === undefined ? headline.nothing : `${twoDigits(cached.count)}/${twoDigits(cached.of)}`;
  return [
    { column: LABEL_COLUMN, value: headline.label, style: styles.label },
    {
      column: VALUE_COLUMN,
      formula: `IF(${isNothing},${quoted(headline.nothing)},TEXT(${count},"00")&"/"&TEXT(${of},"00"))`,
      value: shown,
      style: styles.computed,
    },
    {
      column: PERCENT_COLUMN,
      formula: `IF(${isNothing},"",${quotient})`,
      value: value ?? '',
      style: styles.computedPercent,
    },
    {
      column: BAR_COLUMN,
      formula: `IF(ISNUMBER(${percent}),REPT("█",ROUND(${percent}*${BAR_LENGTH},0))&REPT("░",${BAR_LENGTH}-ROUND(${percent}*${BAR_LENGTH},0)),"")`,
      value: value === undefined ? '' : barText(value),
      style: styles.bar,
    },
    { column: COUNT_COLUMN, formula: headline.count, value: cached.count, style: styles.hiddenKey },
    { column: OF_COLUMN, formula: headline.of, value: cached.of, style: styles.hiddenKey },
  ];
}

/** As the format "00" shows it. */
const twoDigits = (count: number): string => String(count).padStart(2, '0');

function barText(fraction: number): string {
  const full = Math.round(fraction * BAR_LENGTH);
  return '█'.repeat(full) + '░'.repeat(BAR_LENGTH - full);
}
