/** The annex on targets: a line for each measure, under the annex's own columns. */
import { numberText, percentText, rowCaseLabels } from '../entries/words';
import { verdictLabels } from '../figures/labels';
import { measureValue } from '../figures/measure';
import type { Measure } from '../plan/measure';
import { columnHeading } from '../plan/plan';
import type { ReportScope, TargetsScope } from '../plan/scope';
import { headed } from '../plan/sections';
import { annexCell, annexTableId, headingsBefore, tableTitle } from './annexCells';
import type { TableContent } from './annexes';
import { estimateColumn } from './estimate';
import type { ReportMaterial } from './input';
import { justNotEnough, subject, valueText } from './measureWords';
import { reportRows, type MeasureRow, type TargetRow } from './rows';
import { ended, joined, oneLine, quoted, upperFirst } from './sentences';
import { previousName } from './span';

export function targetsTable(part: TargetsScope, { scope, entries, figures }: ReportMaterial): TableContent {
  const { annex } = part;
  const hasBaseline = columnHeading(annex, 'baseline') !== undefined;
  return {
    id: annexTableId(part),
    title: tableTitle('KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU', part, scope),
    columns: [
      ...annex.columns,
      { key: 'measure', heading: 'Nội dung số liệu' },
      { key: 'previous', heading: upperFirst(previousName(scope.period)) },
      { key: 'counts', heading: 'Tử số/ mẫu số' },
      { key: 'value', heading: 'Kết quả' },
      { key: 'attainment', heading: 'Mức độ đạt so với chỉ tiêu' },
      ...(hasBaseline ? [{ key: 'advance', heading: 'Tiến độ từ kết quả gốc đến chỉ tiêu' } as const] : []),
      { key: 'verdict', heading: 'Đánh giá' },
      ...estimateColumn(scope),
      { key: 'reasons', heading: 'Nguyên nhân, khó khăn; minh chứng' },
    ],
    rows: headed(part, reportRows(scope, [part], entries, figures).targets, ({ target }) => target.id).map((row) => ({
      id: row.line.target.id,
      ...headingsBefore(row.headings),
      annex: annex.columns.map(({ key }) => annexCell(row.line.target, key)),
      lines: row.line.measures.map((measure) => line(row.line, measure, scope, hasBaseline)),
    })),
  };
}

function line({ measures }: TargetRow, row: MeasureRow, scope: ReportScope, hasBaseline: boolean): string[] {
  const { measure, entry, figure, previous } = row;
  const { value, attainment, progress: advance, verdict } = figure;
  const whyNot = justNotEnough(row);
  const before = previous === undefined ? undefined : measureValue(measure, previous);
  return [
    `${measures.length === 1 ? '' : `${measure.no}. `}${upperFirst(subject(measure))}`,
    before === undefined ? '' : shown(measure, before),
    measure.kind === 'yes-no' ? '' : counts(entry),
    value === undefined ? '' : shown(measure, value),
    attainment === undefined ? '' : percentText(attainment, 1),
    ...(hasBaseline ? [advance === undefined ? '' : percentText(advance, 1)] : []),
    verdictLabels[verdict],
    ...(scope.asksEstimate ? [entry.estimate === undefined ? '' : valueText(measure, entry.estimate)] : []),
    joined([whyNot === '' ? '' : ended(upperFirst(whyNot)), reasons(row)], '\n'),
  ];
}

const shown = (measure: Measure, value: number): string =>
  measure.kind === 'yes-no' ? (value === 1 ? 'Có' : 'Chưa') : valueText(measure, value);

const LONGEST_ON_A_LINE = 10;

/** Large counts break after the stroke, not within a number. */
function counts({ numerator, denominator }: MeasureRow['entry']): string {
  const texts = [countText(numerator), countText(denominator)];
  return joined(texts, texts.join('/').length > LONGEST_ON_A_LINE ? '/\n' : '/');
}

const countText = (count: number | undefined): string => (count === undefined ? '' : numberText(count));

/** The agency's own words, each where it says what it is. */
const reasons = ({ entry: { cause, rowCase, basis, evidence }, figure }: MeasureRow): string =>
  joined(
    [
      rowCase === undefined || rowCaseLabels[rowCase] === verdictLabels[figure.verdict]
        ? ''
        : `${rowCaseLabels[rowCase]}.`,
      basis === undefined ? '' : ended(`Căn cứ: ${oneLine(basis)}`),
      cause === undefined ? '' : ended(quoted(cause)),
      evidence === undefined ? '' : ended(`Minh chứng: ${oneLine(evidence)}`),
    ],
    '\n',
  );
