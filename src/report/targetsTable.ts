/** The annex on targets: a line for each measure, under the annex's own columns. */
import { percentText, rowCaseLabels } from '../entries/words';
import { verdictLabels } from '../figures/labels';
import { measureValue } from '../figures/measure';
import type { Measure } from '../plan/measure';
import { columnHeading } from '../plan/plan';
import type { ReportScope, TargetsScope } from '../plan/scope';
import { annexRows, annexTableId, countsText, tableTitle } from './annexCells';
import { estimateColumn } from './estimate';
import type { ReportMaterial } from './input';
import { justNotEnough, subject, valueText } from './measureWords';
import type { TableContent } from './report';
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
    rows: annexRows(
      part,
      reportRows(scope, [part], entries, figures).targets,
      ({ target }) => target,
      (row) => row.measures.map((measure) => line(row, measure, scope, hasBaseline)),
    ),
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
    measure.kind === 'yes-no' ? '' : countsText(entry),
    value === undefined ? '' : shown(measure, value),
    attainment === undefined ? '' : percentText(attainment, 1),
    ...(hasBaseline ? [advanceText(advance)] : []),
    verdictLabels[verdict],
    ...(scope.asksEstimate ? [entry.estimate === undefined ? '' : valueText(measure, entry.estimate)] : []),
    joined([whyNot === '' ? '' : ended(upperFirst(whyNot)), reasons(row)], '\n'),
  ];
}

/** A share of the way from the baseline; below none there is no way to tell a share of, and the percentage says nothing to a reader. */
function advanceText(advance: number | undefined): string {
  if (advance === undefined) return '';
  return advance < 0 ? 'Chưa bằng kết quả gốc' : percentText(advance, 1);
}

const shown = (measure: Measure, value: number): string =>
  measure.kind === 'yes-no' ? (value === 1 ? 'Có' : 'Chưa') : valueText(measure, value);

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
