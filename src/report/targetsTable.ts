/** The annex on targets: a line for each measure, under the annex's own columns. */
import { numberText, percentText, rowCaseLabels } from '../entries/words';
import { verdictLabels } from '../figures/labels';
import { measureValue } from '../figures/measure';
import type { Measure } from '../plan/measure';
import type { TargetsAnnex } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import type { TableContent } from './annexes';
import { estimateColumn } from './estimate';
import type { ReportMaterial } from './input';
import { justNotEnough, subject, valueText } from './measureWords';
import type { AnnexColumn, ColumnKey } from './report';
import type { MeasureRow, TargetRow } from './rows';
import { ended, joined, oneLine, quoted, upperFirst } from './sentences';

const ANNEX_COLUMNS: readonly ColumnKey[] = ['no', 'text', 'lead', 'coordinating'];

export function targetsTable(annex: TargetsAnnex, { scope, rows }: ReportMaterial): TableContent {
  const own = new Set(annex.rows.map(({ id }) => id));
  return {
    title: 'KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU',
    columns: [
      ...ANNEX_COLUMNS.map((key, index): AnnexColumn => ({ key, heading: annex.headings[index] ?? '' })),
      { key: 'measure', heading: 'Nội dung số liệu' },
      { key: 'previous', heading: 'Kỳ trước' },
      { key: 'counts', heading: 'Tử số/ mẫu số' },
      { key: 'value', heading: 'Kết quả' },
      { key: 'attainment', heading: 'Mức độ đạt so với chỉ tiêu' },
      { key: 'verdict', heading: 'Đánh giá' },
      ...estimateColumn(scope),
      { key: 'reasons', heading: 'Nguyên nhân, khó khăn; minh chứng' },
    ],
    rows: rows.targets
      .filter(({ target }) => own.has(target.id))
      .map((row) => ({
        annex: [row.target.no, row.target.text, row.target.lead.text, row.target.coordinating.text],
        lines: row.measures.map((measure) => line(row, measure, scope)),
      })),
  };
}

function line({ measures }: TargetRow, row: MeasureRow, scope: ReportScope): string[] {
  const { measure, entry, figure, previous } = row;
  const { value, attainment, verdict } = figure;
  const whyNot = justNotEnough(row);
  const before = previous === undefined ? undefined : measureValue(measure, previous);
  return [
    `${measures.length === 1 ? '' : `${measure.no}. `}${upperFirst(subject(measure))}`,
    before === undefined ? '' : shown(measure, before),
    measure.kind === 'yes-no' ? '' : counts(entry),
    value === undefined ? '' : shown(measure, value),
    attainment === undefined ? '' : percentText(attainment, 1),
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
