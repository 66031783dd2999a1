/** The columns of a targets annex, in order: the annex's own, the officer's, the computed ones, and hidden helpers. */
import { numberText } from '../entries/words';
import { verdictLabels } from '../figures/labels';
import { percentCodec, quantityCodec, rowCaseCodec } from './codecs';
import { annexWords, locked, type Column } from './column';
import { filledColumn } from './filledColumn';
import { LONGEST_TEXT } from '../entries/limits';
import type { MeasureLine } from './line';
import { previousMeasure } from './previous';
import { levelRule, listNames, listRule, prompt } from './prompts';
import { styles } from './styles';
import { entry, firstFigure, secondFigure, text } from './targetEntries';
import {
  attainmentFormula,
  progressFormula,
  resultFormula,
  targetVerdictFormula,
  verdictFormula,
} from './targetFormulas';
import { contentText } from './targetWords';
import { columnHeading, type TargetsAnnex } from '../plan/plan';
import { fallsInYear } from '../plan/scope';
import { ownColumns, type OwnColumns } from './ownColumns';

/** The annex's own cells, shown in the document's order under its headings. */
const own: OwnColumns<MeasureLine> = {
  no: { width: 34, visibility: 'printed', cell: ({ measure }) => annexWords(measure.no, true) },
  text: { width: 165, visibility: 'printed', cell: ({ target }) => annexWords(target.text) },
  lead: { width: 82, visibility: 'printed', cell: ({ target }) => annexWords(target.lead.text) },
  coordinating: { width: 82, visibility: 'printed', cell: ({ target }) => annexWords(target.coordinating.text) },
  baseline: { width: 62, visibility: 'printed', cell: ({ target }) => annexWords(target.baseline ?? '', true) },
};

const entered: readonly Column<MeasureLine>[] = [
  {
    key: 'content',
    heading: 'Nội dung số liệu',
    width: 165,
    visibility: 'printed',
    cell: (line) => locked(contentText(line)),
  },
  {
    key: 'previous',
    heading: 'Kỳ trước',
    width: 58,
    visibility: 'printed',
    cell: ({ measure, earlier }) => locked(previousMeasure(measure, earlier), true),
  },
  { key: 'numerator', heading: 'Tử số (hoặc giá trị)', width: 62, visibility: 'printed', cell: firstFigure },
  { key: 'denominator', heading: 'Mẫu số (hoặc ngày vận hành)', width: 66, visibility: 'printed', cell: secondFigure },
  {
    key: 'result',
    heading: 'Kết quả',
    width: 58,
    visibility: 'printed',
    cell: ({ measure, figure }) => ({
      kind: 'formula',
      formula: (at) => resultFormula(measure, at),
      value: figure.value ?? '',
      style: measure.unit === 'percent' ? styles.computedPercent : styles.computedNumber,
    }),
  },
  {
    key: 'attainment',
    heading: 'Mức độ đạt so với chỉ tiêu',
    width: 60,
    visibility: 'printed',
    cell: ({ measure, figure }) => ({
      kind: 'formula',
      formula: (at) => attainmentFormula(measure, at),
      value: figure.attainment ?? '',
      style: styles.computedPercent,
    }),
  },
  {
    key: 'verdict',
    heading: 'Đánh giá',
    width: 64,
    visibility: 'printed',
    cell: ({ measure, figure, isDue, verdictDay }) => ({
      kind: 'formula',
      formula: (at) => verdictFormula(measure, isDue, verdictDay, at),
      value: verdictLabels[figure.verdict],
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
        prompt(
          'Trường hợp',
          'Chỉ chọn khi không có số liệu thông thường: chưa có số liệu, không phát sinh (0/0), không thuộc phạm vi, được gia hạn, được dừng/điều chỉnh.',
        ),
      ),
  },
  {
    key: 'cause',
    heading: 'Nguyên nhân, khó khăn',
    width: 110,
    visibility: 'printed',
    cell: (line) =>
      text(
        line,
        'cause',
        'Nguyên nhân, khó khăn',
        `Nêu khi chưa đạt hoặc chưa có số liệu; tối đa ${numberText(LONGEST_TEXT)} ký tự.`,
      ),
  },
  {
    key: 'evidence',
    heading: 'Minh chứng',
    width: 110,
    visibility: 'printed',
    cell: (line) => text(line, 'evidence', 'Minh chứng', 'Văn bản, hệ thống hoặc nguồn số liệu chứng minh kết quả.'),
  },
  {
    key: 'basis',
    heading: 'Căn cứ của trường hợp (số, ngày văn bản)',
    width: 110,
    visibility: 'screen',
    cell: (line) => text(line, 'basis', 'Căn cứ', 'Số, ký hiệu và ngày của văn bản làm căn cứ cho cột Trường hợp.'),
  },
];

/** Only where the annex states an earlier year's result. */
const progress: Column<MeasureLine> = {
  key: 'progress',
  heading: 'Tiến độ từ kết quả gốc đến chỉ tiêu',
  width: 62,
  visibility: 'printed',
  cell: ({ measure, figure }) => ({
    kind: 'formula',
    formula: (at) => progressFormula(measure, at),
    value: figure.progress ?? '',
    style: styles.computedPercent,
  }),
};

const estimate: Column<MeasureLine> = {
  key: 'estimate',
  heading: 'Ước thực hiện đến 31/12',
  width: 70,
  visibility: 'screen',
  cell: (line) =>
    fallsInYear(line.verdictDay, line.scope)
      ? entry(
          line,
          'estimate',
          line.measure.unit === 'percent' ? percentCodec : quantityCodec,
          levelRule,
          prompt('Ước thực hiện đến 31/12', 'Ước kết quả của cả năm, cùng đơn vị với cột Kết quả.'),
        )
      : locked('–', true),
};

const helpers: readonly Column<MeasureLine>[] = [
  {
    key: 'targetVerdict',
    heading: '',
    width: 20,
    visibility: 'hidden',
    cell: (line) =>
      line.isFirst
        ? {
            kind: 'formula',
            formula: (at) => targetVerdictFormula(at('verdict'), line.target.measures.length),
            value: verdictLabels[line.targetFigure.verdict],
            style: styles.hiddenKey,
          }
        : locked(''),
  },
];

export function targetColumns(annex: TargetsAnnex, asksEstimate: boolean): readonly Column<MeasureLine>[] {
  const hasBaseline = columnHeading(annex, 'baseline') !== undefined;
  const shown = [
    ...ownColumns(annex, own),
    ...entered.flatMap((column) => (column.key === 'verdict' && hasBaseline ? [progress, column] : [column])),
    ...(asksEstimate ? [estimate] : []),
  ];
  return [...shown, filledColumn(shown), ...helpers];
}
