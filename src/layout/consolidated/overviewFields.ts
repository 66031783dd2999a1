/** Tổng quan, 3 and 4: targets by field and verdict, tasks by how they stand, counted over Mục tiêu and Nhiệm vụ. */
import type { CityPlan, CityTaskStatus } from '../../consolidation/city/city';
import { verdictLabels } from '../../figures/labels';
import type { Verdict } from '../../figures/measure';
import { areaRef } from '../../workbook/a1';
import { quoted } from '../formula';
import { styles } from '../styles';
import { cityStatusLabels } from '../../consolidation/describe/cityStatus';
import { looks } from './looks';
import { GRID_COLUMNS, spreadRows, type Spread } from './overviewGrid';
import type { Part } from './parts';
import { FIRST_COLUMN } from './table';
import type { CityArea } from './targetsSheet';

const LABEL_COLUMNS = 3;
export const FIRST_TALLY = FIRST_COLUMN + LABEL_COLUMNS;
const OTHERS_COLUMNS = GRID_COLUMNS - LABEL_COLUMNS;

export const verdictTallies: readonly (readonly [heading: string, verdicts: readonly Verdict[]])[] = [
  [verdictLabels.exceeded, ['exceeded']],
  [verdictLabels.met, ['met']],
  [verdictLabels['not-yet-met'], ['not-yet-met']],
  [verdictLabels.missed, ['missed']],
  [verdictLabels['no-data'], ['no-data']],
  [verdictLabels['not-arisen'], ['not-arisen']],
  ['Ngoài phạm vi, dừng', ['out-of-scope', 'stopped']],
  [verdictLabels['not-reported'], ['not-reported']],
];

export const statusTallies: readonly (readonly [heading: string, statuses: readonly CityTaskStatus[]])[] = [
  [cityStatusLabels.done, ['done']],
  [cityStatusLabels.ongoing, ['ongoing']],
  [cityStatusLabels.overdue, ['overdue']],
  [cityStatusLabels.results, ['results']],
  [cityStatusLabels['no-results'], ['no-results']],
  ['Ngoài phạm vi, dừng', ['out-of-scope', 'stopped']],
  [cityStatusLabels['not-reported'], ['not-reported']],
];

export interface TallyTable {
  readonly part: Part;
  readonly headingRow: number;
  /** Under it, what each row counts: a field, a plan. */
  readonly labels: readonly string[];
}

export function fieldTable(
  row: number,
  plans: readonly CityPlan[],
  areas: readonly (CityArea | undefined)[],
): TallyTable {
  const lines = plans.flatMap(({ plan, targets }, index) => {
    const area = areas[index];
    const fields = index === 0 ? [...new Set(targets.map(({ target }) => target.field))] : [undefined];
    return targets.length === 0 || !area
      ? []
      : fields.map((field) => {
          const own = targets.filter(({ target }) => field === undefined || target.field === field);
          const inField = field === undefined ? '' : `,${area('field')},${quoted(field)}`;
          return {
            label: field ?? `Kế hoạch số ${plan.number}`,
            cells: verdictTallies.map(([, verdicts]) => ({
              formula: verdicts
                .map((verdict) => `COUNTIFS(${area('targetVerdict')},${quoted(verdictLabels[verdict])}${inField})`)
                .join('+'),
              value: own.filter(({ figure }) => verdicts.includes(figure.verdict)).length,
            })),
          };
        });
  });
  return tallyTable(row, 'Lĩnh vực', verdictTallies, lines);
}

export function statusTable(
  row: number,
  plans: readonly CityPlan[],
  areas: readonly (CityArea | undefined)[],
): TallyTable {
  const lines = plans.flatMap(({ plan, tasks }, index) => {
    const area = areas[index];
    return tasks.length === 0 || !area
      ? []
      : [
          {
            label: `Kế hoạch số ${plan.number}`,
            cells: statusTallies.map(([, statuses]) => ({
              formula: statuses
                .map((status) => `COUNTIF(${area('status')},${quoted(`${cityStatusLabels[status]}*`)})`)
                .join('+'),
              value: tasks.filter(({ status }) => statuses.includes(status)).length,
            })),
          },
        ];
  });
  return tallyTable(row, 'Kế hoạch', statusTallies, lines);
}

interface TallyLine {
  readonly label: string;
  readonly cells: readonly { readonly formula: string; readonly value: number }[];
}

function tallyTable(
  row: number,
  what: string,
  tallies: readonly (readonly [heading: string, ...rest: unknown[]])[],
  lines: readonly TallyLine[],
): TallyTable {
  const spare = OTHERS_COLUMNS - tallies.length;
  const lastTally = FIRST_TALLY + tallies.length - 1;
  const headings: Spread[] = [
    [what, LABEL_COLUMNS, styles.heading],
    ...tallies.map(([heading]): Spread => [heading, 1, styles.heading]),
    ['Tổng số', spare, styles.heading],
  ];
  const rows = lines.map(({ label, cells }, index): Spread[] => [
    [label, LABEL_COLUMNS, looks.text],
    ...cells.map((cell): Spread => [cell, 1, looks.tally]),
    [
      {
        formula: `SUM(${areaRef(row + 1 + index, FIRST_TALLY, row + 1 + index, lastTally)})`,
        value: cells.reduce((sum, { value }) => sum + value, 0),
      },
      spare,
      { ...looks.count, bold: true },
    ],
  ]);
  return {
    part: spreadRows(row, [headings, ...rows]),
    headingRow: row,
    labels: lines.map(({ label }) => label),
  };
}
