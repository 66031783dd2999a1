/**
 * The native formulas of a target's line: they give exactly what src/figures gives, with functions of Excel 2010 only.
 * Ratios are compared as products of whole numbers, never as quotients.
 */
import { rowCaseLabels } from '../entries/words';
import { pastComparator } from '../figures/compare';
import { verdictLabels } from '../figures/labels';
import type { Day } from '../plan/day';
import type { Comparator, Measure } from '../plan/measure';
import { areaRef, parseCellRef } from '../workbook/a1';
import { NO, YES } from './codecs';
import type { At } from './column';
import { dateFormula, isCount, isFraction, quoted } from './formula';
import { CUT_OFF_NAME } from './prompts';

export function resultFormula(measure: Measure, at: At): string {
  const first = at('numerator');
  const second = at('denominator');
  switch (measure.kind) {
    case 'ratio':
      return `IF(AND(${isCount(first)},${isCount(second)}),IF(${second}>0,${first}/${second},""),"")`;
    case 'yes-no':
      return `IF(${first}="${YES}",1,IF(${first}="${NO}",0,IF(ISNUMBER(${first}),IF(OR(${first}=1,${first}=0),${first},""),"")))`;
    case 'count':
      return `IF(${isCount(first)},${first},"")`;
    case 'milestone':
      return `IF(${isFraction(first)},${first},"")`;
    case 'level':
    case 'average':
      return `IF(ISNUMBER(${first}),IF(${first}>=0,${first},""),"")`;
  }
}

export function comparison(measure: Measure, comparator: Comparator, at: At): string {
  const { value, scale } = measure.threshold;
  return measure.kind === 'ratio'
    ? `${at('numerator')}*${scale}${comparator}${value}*${at('denominator')}`
    : `${at('result')}${comparator}${value}/${scale}`;
}

export function metFormula(measure: Measure, at: At): string {
  const compared = comparison(measure, measure.comparator, at);
  return measure.kind === 'milestone' ? `AND(ISNUMBER(${at('denominator')}),${compared})` : compared;
}

export function attainmentFormula(measure: Measure, at: At): string {
  const result = at('result');
  const { value, scale } = measure.threshold;
  const threshold = `(${value}/${scale})`;
  const isFloor = measure.comparator === '>=' || measure.comparator === '>';
  const attained = isFloor
    ? value === 0
      ? '""'
      : `${result}/${threshold}`
    : `IF(${comparison(measure, measure.comparator, at)},1,IF(${result}=0,"",${threshold}/${result}))`;
  return `IF(ISNUMBER(${result}),${attained},"")`;
}

/** How far from the earlier year's result to the threshold; worse than it is below 0. */
export function progressFormula(measure: Measure, at: At): string {
  const { baseline, threshold } = measure;
  if (!baseline) return '""';
  const result = at('result');
  const [from, to] = [`(${baseline.value}/${baseline.scale})`, `(${threshold.value}/${threshold.scale})`];
  const way =
    baseline.value * threshold.scale === threshold.value * baseline.scale
      ? `IF(${metFormula(measure, at)},1,0)`
      : `(${result}-${from})/(${to}-${from})`;
  return `IF(ISNUMBER(${result}),${way},"")`;
}

/** Trường hợp that decides the verdict by itself; an extension does not. */
const decidingCases = [
  rowCaseLabels['no-data'],
  rowCaseLabels['not-arisen'],
  rowCaseLabels['out-of-scope'],
  rowCaseLabels.stopped,
];

export function verdictFormula(measure: Measure, isDue: boolean, verdictDay: Day, at: At): string {
  const rowCase = at('rowCase');
  const past = pastComparator(measure.comparator);
  const good =
    past === undefined
      ? quoted(verdictLabels.met)
      : `IF(${comparison(measure, past, at)},${quoted(verdictLabels.exceeded)},${quoted(verdictLabels.met)})`;
  const bad = `IF(${CUT_OFF_NAME}>=${dateFormula(verdictDay)},${quoted(verdictLabels.missed)},${quoted(verdictLabels['not-yet-met'])})`;
  const judged = `IF(${metFormula(measure, at)},${good},${bad})`;
  const silent = isDue
    ? `IF(${at('filled')}>0,${quoted(verdictLabels['no-data'])},${quoted(verdictLabels['not-reported'])})`
    : quoted(verdictLabels['no-data']);
  return `IF(OR(${decidingCases.map((label) => `${rowCase}=${quoted(label)}`).join(',')}),${rowCase},IF(ISNUMBER(${at('result')}),${judged},${silent}))`;
}

/** A target's verdict over its measures' verdict cells: `count` of them, one under the other from `first`. */
export function targetVerdictFormula(first: string, count: number): string {
  if (count === 1) return first;
  const top = parseCellRef(first);
  if (!top) throw new Error(`No cell: ${first}`);
  const area = areaRef(top.row, top.column, top.row + count - 1, top.column);
  const number = (label: string): string => `COUNTIF(${area},${quoted(label)})`;
  const outside = [verdictLabels['out-of-scope'], verdictLabels.stopped, verdictLabels['not-arisen']]
    .map(number)
    .join('+');
  const inOrder = [
    verdictLabels.missed,
    verdictLabels['not-yet-met'],
    verdictLabels['not-reported'],
    verdictLabels['no-data'],
    verdictLabels.met,
  ];
  const weighed = inOrder.reduceRight(
    (rest, label) => `IF(${number(label)}>0,${quoted(label)},${rest})`,
    quoted(verdictLabels.exceeded),
  );
  return `IF(${outside}=${count},${first},${weighed})`;
}
