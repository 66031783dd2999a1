/** A measure's figure for the city in words: value, threshold, over how many agencies, and how far it moved. */
import type { CityMeasure, CityTarget, Difference } from '../../consolidation/city/city';
import { countText } from '../../entries/words';
import { thresholdValue, valueMeets } from '../../figures/compare';
import { verdictLabels } from '../../figures/labels';
import { changeText as movedBy, justNotEnough, NOT_OPERATING, thresholdText, valueText } from '../measureWords';
import { joined, lowerFirst, upperFirst } from '../sentences';
import { isUnmet } from '../targetGroups';

/** Less is noise of binary fractions. */
const NOISE = 0.000_001;

/** "98,12% (chỉ tiêu 100%), tính trên 110/118 cơ quan; tăng 1,05 điểm phần trăm, so sánh trên 98 cơ quan báo cáo cả hai kỳ" */
export const figureClauses = (target: CityTarget): string =>
  clauses(target, (city) => joined([valueClause(city), changeClause(city)]));

/** Without how it moved: what a list of many has room for. */
export const valueClauses = (target: CityTarget): string => clauses(target, valueClause);

const clauses = ({ target, measures }: CityTarget, told: (city: CityMeasure) => string): string =>
  joined(
    measures.map((city) => {
      const which = target.measures.length > 1 ? `(${city.measure.no}) ` : '';
      return which + told(city);
    }),
  );

function valueClause(city: CityMeasure): string {
  const { figure, judgedAs } = city;
  const { value } = figure;
  if (value === undefined) return joined([lowerFirst(verdictLabels[figure.verdict]), withFigures(city)], ', ');
  if (isYesNo(city)) return joined([value === 1 ? 'đã thực hiện' : 'chưa thực hiện', coverageClause(city)], ', ');
  const isJustMet = figure.verdict === 'met' && value === thresholdValue(judgedAs.threshold);
  const asked = isJustMet ? '' : ` (chỉ tiêu ${thresholdText(judgedAs)})`;
  return joined([of(city) + valueText(judgedAs, value) + asked, whyNot(city), coverageClause(city)], ', ');
}

/** "108/110 cơ quan đạt, bằng " where agencies that meet it are counted; "sở, ban, ngành " of one block's figure. */
function of({ adding, measure, numerator = 0, denominator = 0, block }: CityMeasure): string {
  const whose = block === undefined ? 'cơ quan' : BLOCKS[block];
  if (adding === 'share-of-agencies') return `${countText(numerator)}/${countText(denominator)} ${whose} đạt, bằng `;
  return block === undefined ? (measure.kind === 'milestone' ? 'hoàn thành ' : '') : `${whose} `;
}

export const BLOCKS = { commune: 'xã, phường', department: 'sở, ban, ngành' } as const;

/** "Trên 90%" at exactly 90 %; a milestone that is complete and not yet in operation. */
function whyNot({ judgedAs, figure, numerator, denominator }: CityMeasure): string {
  const { value = 0, verdict } = figure;
  if (judgedAs.kind === 'milestone') {
    const isComplete = valueMeets(judgedAs.comparator, value, judgedAs.threshold);
    return isUnmet(verdict) && isComplete ? NOT_OPERATING : '';
  }
  return justNotEnough({
    measure: judgedAs,
    entry: { ...(numerator === undefined ? {} : { numerator }), ...(denominator === undefined ? {} : { denominator }) },
    figure,
  });
}

/** "tính trên 110/118 cơ quan"; of a figure that one agency gives there is nothing to say. */
const coverageClause = ({ coverage: { reported, expected } }: CityMeasure): string =>
  expected > 1 ? `tính trên ${countText(reported)}/${countText(expected)} cơ quan` : '';

/** Over how many agencies is said where they are not the very ones the figure is told over. */
function changeClause(city: CityMeasure): string {
  const { difference, coverage } = city;
  const isOverAll = difference?.over === coverage.reported;
  return joined([movedText(city), difference === undefined || isOverAll ? '' : over(difference)], ', ');
}

/** "Tăng 1,05 điểm phần trăm, so sánh trên 98 cơ quan báo cáo cả hai kỳ"; nothing of a figure the period before did not have. */
export function changeText(city: CityMeasure): string {
  const { difference, coverage } = city;
  return upperFirst(joined([movedText(city), difference && coverage.expected > 1 ? over(difference) : ''], ', '));
}

const movedText = (city: CityMeasure): string =>
  city.difference === undefined || isYesNo(city) ? '' : movedBy(city.judgedAs, settled(city.difference));

const over = ({ over: agencies }: Difference): string =>
  `so sánh trên ${countText(agencies)} cơ quan báo cáo cả hai kỳ`;

const withFigures = ({ coverage: { reported, expected } }: CityMeasure): string =>
  expected > 1 ? `${countText(reported)}/${countText(expected)} cơ quan có số liệu` : '';

const settled = ({ by }: Difference): number => (Math.abs(by) < NOISE ? 0 : by);

export const isYesNo = ({ judgedAs }: CityMeasure): boolean => judgedAs.kind === 'yes-no';
