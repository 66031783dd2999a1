/** Tổng quan, 2: the four headline figures of each plan, over its rows and over what each agency was given. */
import type { CityPlan } from '../../consolidation/city/city';
import type { Headline } from '../../figures/headline';
import { verdictLabels } from '../../figures/labels';
import { areaRef, cellRef } from '../../workbook/a1';
import { quoted } from '../formula';
import { headlineLabels } from '../headlineRows';
import { styles } from '../styles';
import { boardColumns, type BoardSheet } from './boardSheet';
import { cityStatusLabels } from '../../consolidation/describe/cityStatus';
import { DATED, labelOf } from './dataLabels';
import { looks } from './looks';
import { spreadRows, told, type Spread, type Told } from './overviewGrid';
import type { Part } from './parts';
import { consolidatedSheets } from './sheets';
import { columnArea, columnOf, FIRST_COLUMN, type Live } from './table';
import type { CityArea } from './targetsSheet';

const LABEL_COLUMNS = 6;
const COUNT_COLUMN = FIRST_COLUMN + LABEL_COLUMNS;
const OF_COLUMN = COUNT_COLUMN + 1;
const RATE_COLUMN = COUNT_COLUMN + 2;

const figures = ['targetsMet', 'dueTasksDone', 'averageProgress', 'continuousWithResults'] as const;

interface ToldFigure {
  readonly count: Told;
  readonly of: Told;
  /** "$J12" */
  readonly rate: string;
}

export interface HeadlineTable {
  readonly part: Part;
  /** Of the plan it is of: "224/KH-UBND". */
  readonly number: string;
  readonly told: (figure: keyof Headline) => ToldFigure;
}

interface CityFormulas {
  readonly count: string;
  readonly of: string;
  /** The mean, of progress alone. */
  readonly mean?: string;
}

const NOTHING: CityFormulas = { count: '0', of: '0' };

const cityFormulas = (
  targets: CityArea | undefined,
  tasks: CityArea | undefined,
): Record<keyof Headline, CityFormulas> => ({
  targetsMet: targets ? targetFormulas(targets) : NOTHING,
  ...(tasks
    ? taskFormulas(tasks)
    : { dueTasksDone: NOTHING, averageProgress: NOTHING, continuousWithResults: NOTHING }),
});

function targetFormulas(targets: CityArea): CityFormulas {
  const verdicts = (...of: readonly (keyof typeof verdictLabels)[]): string =>
    of.map((verdict) => `COUNTIF(${targets('targetVerdict')},${quoted(verdictLabels[verdict])})`).join('+');
  return { count: verdicts('met', 'exceeded'), of: verdicts('met', 'exceeded', 'not-yet-met', 'missed') };
}

function taskFormulas(tasks: CityArea): Omit<Record<keyof Headline, CityFormulas>, 'targetsMet'> {
  const status = tasks('status');
  const form = tasks('form');
  const inScope = `,${tasks('asked')},1`;
  const dated = `${form},${quoted(`${DATED}*`)}`;
  const continuous = `${form},${quoted(labelOf('form', 'continuous'))}`;
  const at = (label: string): string => `,${status},${quoted(`${label}*`)}`;
  const done = `COUNTIFS(${dated}${at(cityStatusLabels.done)})`;
  const withMean = `${dated}${inScope},${tasks('progress')},">=0"`;
  return {
    dueTasksDone: { count: done, of: `${done}+COUNTIFS(${dated}${at(cityStatusLabels.overdue)})` },
    averageProgress: {
      count: `COUNTIFS(${withMean})`,
      of: `COUNTIFS(${dated}${inScope})`,
      mean: `SUMIFS(${tasks('progress')},${withMean})`,
    },
    continuousWithResults: {
      count: `COUNTIFS(${continuous}${at(cityStatusLabels.results)})`,
      of: `COUNTIFS(${continuous}${inScope})`,
    },
  };
}

/** Columns of the board that the totals stand in. */
const boardKeys: Record<keyof Headline, readonly [count: string, of: string, rate: string]> = {
  targetsMet: ['met', 'withData', 'metShare'],
  dueTasksDone: ['done', 'due', 'doneShare'],
  averageProgress: ['progressCount', 'progressOf', 'progress'],
  continuousWithResults: ['results', 'continuous', 'resultsShare'],
};

const headings: readonly (readonly Spread[])[] = [
  [
    ['Chỉ số', LABEL_COLUMNS, styles.heading],
    ['Theo chỉ tiêu, nhiệm vụ của kế hoạch', 3, styles.heading],
    ['Theo lượt giao cho các cơ quan', 3, styles.heading],
  ],
  [
    ...Array.from({ length: LABEL_COLUMNS }, (): Spread => [undefined, 1, styles.heading]),
    ...['Số đạt', 'Trên tổng số', 'Tỷ lệ', 'Số đạt', 'Trên tổng số', 'Tỷ lệ'].map((heading): Spread => [
      heading,
      1,
      styles.heading,
    ]),
  ],
];

/** The label stands over both rows of headings. */
export function headlineHeadings(row: number): { readonly part: Part } {
  const { rows, merges } = spreadRows(row, headings);
  const last = FIRST_COLUMN + LABEL_COLUMNS - 1;
  const across = areaRef(row, FIRST_COLUMN, row, last);
  const both = areaRef(row, FIRST_COLUMN, row + 1, last);
  return { part: { rows, merges: merges.map((merge) => (merge === across ? both : merge)) } };
}

export function headlineTable(
  row: number,
  { plan, headline, assignments }: CityPlan,
  targets: CityArea | undefined,
  tasks: CityArea | undefined,
  board: BoardSheet,
): HeadlineTable {
  const own = cityFormulas(targets, tasks);
  const total = board.totals.get(plan.id) ?? 0;
  const onBoard = (key: string): string =>
    columnArea(consolidatedSheets.board.name, columnOf(boardColumns, key), total, total).split(':')[0] ?? '';
  const rows = figures.map((figure, index): Spread[] => {
    const at = row + 1 + index;
    const [count, of] = [cellRef(at, COUNT_COLUMN), cellRef(at, OF_COLUMN)];
    const { mean } = own[figure];
    const rate = mean === undefined ? `IF(${of}>0,${count}/${of},"")` : `IF(${count}>0,${mean}/${count},"")`;
    const keys = boardKeys[figure];
    return [
      [headlineLabels[figure], LABEL_COLUMNS, looks.text],
      [{ formula: own[figure].count, value: headline[figure].count }, 1, looks.count],
      [{ formula: own[figure].of, value: headline[figure].of }, 1, looks.count],
      [{ formula: rate, value: rateOf(headline, figure) }, 1, looks.percent],
      [{ formula: onBoard(keys[0]), value: assignments[figure].count }, 1, looks.count],
      [{ formula: onBoard(keys[1]), value: assignments[figure].of }, 1, looks.count],
      [shown(onBoard(keys[2]), rateOf(assignments, figure)), 1, looks.percent],
    ];
  });
  const band: Spread[] = [[`Kế hoạch số ${plan.number}`, LABEL_COLUMNS * 2, looks.group]];
  return {
    part: spreadRows(row, [band, ...rows]),
    number: plan.number,
    told: (figure) => {
      const at = row + 1 + figures.indexOf(figure);
      return {
        count: told(at, COUNT_COLUMN, headline[figure].count),
        of: told(at, OF_COLUMN, headline[figure].of),
        rate: `$${cellRef(at, RATE_COLUMN)}`,
      };
    },
  };
}

const shown = (formula: string, value: number | undefined): Live => ({ formula, value });

function rateOf(headline: Headline, figure: keyof Headline): number | undefined {
  if (figure === 'averageProgress') return headline.averageProgress.mean;
  const { count, of } = headline[figure];
  return of === 0 ? undefined : count / of;
}
