/** Mục tiêu: the city's figure of every measure with its coverage, verdicts, difference and conflicts. */
import type { CityMeasure, CityTarget } from '../../consolidation/city/city';
import type { Consolidated } from '../../consolidation/consolidated';
import { scopeNames } from '../../consolidation/describe/names';
import type { ConsolidationScope } from '../../consolidation/scope';
import { percentText } from '../../entries/words';
import { thresholdValue } from '../../figures/compare';
import { verdictLabels } from '../../figures/labels';
import type { Verdict } from '../../figures/measure';
import type { CellStyle, SheetModel } from '../../workbook/model';
import { aimText } from '../targetWords';
import { targetVerdictFormula } from '../targetFormulas';
import { conflictTexts } from './conflicts';
import type { DataFormulas } from './dataGrid';
import { blockLabelsOf } from './dataLabels';
import { framed, HEADING_ROW } from './frame';
import { headingPart, headingRows } from './headings';
import { looks } from './looks';
import { marksOf } from './marks';
import { pointsOf } from './measureDifference';
import { measureFormulas, type MeasureFormulas } from './measureFormulas';
import { stacked } from './parts';
import { planBlocks, type PlanBlocks, type PlanLine } from './planBlocks';
import { consolidatedSheets } from './sheets';
import { columnArea, columnOf, type TableColumn } from './table';

interface TargetLine extends PlanLine {
  readonly measure: CityMeasure;
  readonly target: CityTarget;
  /** The target's first line carries its words and its verdict over all its lines. */
  readonly isFirst: boolean;
  readonly formulas: MeasureFormulas;
  readonly scope: ConsolidationScope;
  readonly conflict: string | undefined;
}

/** Verdicts counted in columns of their own; what is not asked of an agency stands together. */
const tallies: readonly (readonly [key: string, heading: string, verdicts: readonly Verdict[]])[] = [
  ['exceeded', verdictLabels.exceeded, ['exceeded']],
  ['met', verdictLabels.met, ['met']],
  ['notMet', 'Chưa đạt, không đạt', ['not-yet-met', 'missed']],
  ['noData', verdictLabels['no-data'], ['no-data']],
  ['notArisen', verdictLabels['not-arisen'], ['not-arisen']],
  ['outside', 'Ngoài phạm vi, dừng', ['out-of-scope', 'stopped']],
  ['notReported', verdictLabels['not-reported'], ['not-reported']],
];

const total = ({ verdicts }: CityMeasure, of: readonly Verdict[]): number =>
  of.reduce((sum, verdict) => sum + (verdicts[verdict] ?? 0), 0);

const COVERAGE = 'Số cơ quan';
const FIGURE = 'Số liệu toàn thành phố';
const VERDICTS = 'Số cơ quan theo đánh giá';
const CHANGE = 'So với kỳ trước';

const targetColumns: readonly TableColumn<TargetLine>[] = [
  { key: 'no', heading: 'Số', width: 32, style: looks.centre, cell: ({ measure }) => measure.measure.no },
  { key: 'text', heading: 'Mục tiêu, chỉ tiêu', width: 232, style: looks.text, cell: (line) => targetText(line) },
  {
    key: 'reported',
    heading: 'Báo cáo',
    group: COVERAGE,
    width: 44,
    style: looks.count,
    cell: ({ measure, formulas }, at) => ({
      formula: formulas.coverage.reported(at),
      value: measure.coverage.reported,
    }),
  },
  {
    key: 'expected',
    heading: 'Phải báo cáo',
    group: COVERAGE,
    width: 44,
    style: looks.count,
    cell: ({ measure, formulas }, at) => ({
      formula: formulas.coverage.expected(at),
      value: measure.coverage.expected,
    }),
  },
  {
    key: 'numerator',
    heading: 'Tử số',
    group: FIGURE,
    width: 62,
    style: looks.number,
    cell: ({ measure, formulas }, at) =>
      formulas.numerator && { formula: formulas.numerator(at), value: measure.numerator },
  },
  {
    key: 'denominator',
    heading: 'Mẫu số',
    group: FIGURE,
    width: 62,
    style: looks.number,
    cell: ({ measure, formulas }, at) =>
      formulas.denominator && { formula: formulas.denominator(at), value: measure.denominator },
  },
  {
    key: 'result',
    heading: 'Kết quả',
    group: FIGURE,
    width: 56,
    style: looks.percent,
    look: ({ measure }) => resultLook(measure),
    cell: ({ measure, formulas }, at) => ({ formula: formulas.result(at), value: measure.figure.value }),
  },
  {
    key: 'attainment',
    heading: 'Mức độ đạt',
    group: FIGURE,
    width: 56,
    style: looks.percent,
    cell: ({ measure, formulas }, at) => ({ formula: formulas.attainment(at), value: measure.figure.attainment }),
  },
  {
    key: 'verdict',
    heading: 'Đánh giá',
    width: 58,
    style: looks.centre,
    cell: ({ measure, formulas }, at) => ({
      formula: formulas.verdict(at),
      value: verdictLabels[measure.figure.verdict],
    }),
  },
  {
    key: 'targetVerdict',
    heading: 'Đánh giá chỉ tiêu',
    width: 60,
    style: looks.strong,
    cell: ({ target, isFirst }, at) =>
      isFirst
        ? {
            formula: targetVerdictFormula(at('verdict'), target.measures.length),
            value: verdictLabels[target.figure.verdict],
          }
        : undefined,
  },
  ...tallies.map(([key, heading, verdicts]): TableColumn<TargetLine> => ({
    key,
    heading,
    group: VERDICTS,
    width: 39,
    style: looks.tally,
    cell: ({ measure, formulas }, at) => ({
      formula: formulas.coverage.standing(verdicts)(at),
      value: total(measure, verdicts),
    }),
  })),
  {
    key: 'setAside',
    heading: 'Để riêng do có lỗi',
    group: VERDICTS,
    width: 39,
    style: looks.tally,
    cell: ({ measure, formulas }, at) => ({ formula: formulas.coverage.setAside(at), value: measure.setAside }),
  },
  {
    key: 'difference',
    heading: 'Tăng, giảm (điểm phần trăm)',
    group: CHANGE,
    width: 58,
    style: looks.difference,
    cell: ({ measure, formulas }, at) => ({
      formula: formulas.change(at),
      value: measure.difference && measure.difference.by * pointsOf(measure),
    }),
  },
  {
    key: 'over',
    heading: 'Trên số cơ quan',
    group: CHANGE,
    width: 44,
    style: looks.tally,
    cell: ({ measure, formulas }, at) => ({ formula: formulas.over(at), value: measure.difference?.over ?? 0 }),
  },
  { key: 'conflict', heading: 'Số liệu mâu thuẫn', width: 105, style: looks.text, cell: ({ conflict }) => conflict },
  {
    key: 'field',
    heading: 'Lĩnh vực',
    width: 60,
    isHidden: true,
    style: looks.text,
    cell: ({ target }) => target.target.field,
  },
];

function resultLook({ judgedAs: { kind, unit, threshold }, figure }: CityMeasure): CellStyle {
  if (kind === 'yes-no') return looks.yesNo;
  if (unit !== 'percent') return looks.number;
  const shown = figure.value === undefined ? '' : percentText(figure.value, thresholdValue(threshold));
  // Where two decimals would hide that the threshold is missed, the words have more, and so has the cell.
  const decimals = Math.max(2, (/,(\d+)%$/.exec(shown)?.[1] ?? '').length);
  return { ...looks.percent, numberFormat: `0.${'0'.repeat(decimals)}%` };
}

function targetText({ measure: { measure, block }, target, isFirst, scope }: TargetLine): string {
  const whose = block === undefined ? '' : ` – ${blockLabelsOf(scope)[block]}`;
  return [...(isFirst ? [target.target.text] : []), `${aimText({ measure, scope })}${whose}`].join('\n');
}

const NOTE =
  'Số liệu toàn thành phố bằng tổng tử số chia tổng mẫu số của các cơ quan đã báo cáo, không lấy bình quân tỷ lệ; cơ quan chưa báo cáo không được coi là bằng không. Mọi số liệu tính bằng công thức từ trang tính Dữ liệu.';

/** A column over the lines of one plan. */
export type CityArea = (key: string) => string;

export interface CitySheet {
  readonly sheet: SheetModel;
  /** Of a plan; undefined where it has no such lines. */
  readonly area: (planId: string) => CityArea | undefined;
}

export function targetsSheet({ scope, city }: Consolidated, data: DataFormulas): CitySheet {
  const conflicts = conflictTexts(city, scopeNames(scope));
  const plans = city.plans.map(({ plan, targets }) => ({
    plan,
    lines: targets.flatMap((target) => linesOf(scope, target, data, conflicts)),
  }));
  const headings = headingPart(targetColumns, HEADING_ROW);
  const blocks = planBlocks(targetColumns, plans, HEADING_ROW + headings.rows.length);
  const body = stacked(HEADING_ROW, [() => headings, () => blocks.part]);
  return {
    area: areasOf(consolidatedSheets.targets.name, targetColumns, blocks),
    sheet: framed(scope, {
      sheet: consolidatedSheets.targets,
      title: 'KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU TOÀN THÀNH PHỐ',
      note: NOTE,
      columns: targetColumns,
      body,
      headings: headingRows(targetColumns),
      frozenColumns: 2,
      marks: marksOf(targetColumns, body, ['verdict', 'targetVerdict'], {
        good: [verdictLabels.met, verdictLabels.exceeded],
        bad: [verdictLabels.missed],
        ask: [verdictLabels['not-yet-met']],
      }),
    }),
  };
}

const linesOf = (
  scope: ConsolidationScope,
  target: CityTarget,
  data: DataFormulas,
  conflicts: ReadonlyMap<string, string>,
): TargetLine[] =>
  target.measures.map((measure, index) => ({
    id: measure.measure.id,
    rowId: target.target.id,
    scope,
    measure,
    target,
    isFirst: index === 0,
    formulas: measureFormulas(measure, scope, data),
    conflict: conflicts.get(measure.measure.id),
  }));

export const areasOf =
  (sheet: string, columns: readonly { readonly key: string }[], { rows }: PlanBlocks): CitySheet['area'] =>
  (planId) => {
    const own = rows.get(planId);
    return own && ((key) => columnArea(sheet, columnOf(columns, key), own.from, own.to));
  };
