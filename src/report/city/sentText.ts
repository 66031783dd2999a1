/** How many of the obliged sent their reports, when, and why the others' are not used: each count said once. */
import { countText, percentText } from '../../entries/words';
import { joined } from '../sentences';
import { hasSent, inState, type Sender } from './sending';

/** "có 110/118 cơ quan, địa phương gửi báo cáo (93,22%), trong đó đúng hạn 96, quá hạn 14. Còn 08 … (Phụ lục III)." */
export function sentText(obliged: readonly Sender[], where: string): string {
  const came = obliged.filter(hasSent);
  const missing = missingOf(obliged);
  if (came.length === 0) return `${noneText(obliged.length, missing)}${where}.`;
  const share = `${countText(came.length)}/${countText(obliged.length)} cơ quan, địa phương gửi báo cáo (${percentText(came.length / obliged.length, 1)})`;
  const told = [`có ${share}, ${timesText(came)}`, ...(missing.length === 0 ? [] : [restText(missing)])];
  return `${told.join('. ')}${where}.`;
}

const TIMES = [
  ['on-time', 'đúng hạn'],
  ['late', 'quá hạn'],
  ['undated', 'chưa rõ ngày gửi'],
] as const;

/** "đúng hạn 96, quá hạn 14", "tất cả đều quá hạn" */
function timesText(came: readonly Sender[]): string {
  const told = TIMES.map(([state, words]) => ({ words, count: inState(came, state).length }));
  const only = told.find(({ count }) => count === came.length);
  if (only) return `tất cả đều ${only.words}`;
  return `trong đó ${joined(
    told.map(({ words, count }) => (count === 0 ? '' : `${words} ${countText(count)}`)),
    ', ',
  )}`;
}

const MISSING = [
  ['entered-for', 'cung cấp số liệu nhưng chưa gửi báo cáo'],
  ['unusable', 'đã gửi tệp nhưng chưa đưa vào tổng hợp'],
  ['not-sent', 'chưa gửi báo cáo'],
] as const;

interface Missing {
  readonly words: string;
  readonly count: number;
}

/** Those of whom no report is used, by why. */
const missingOf = (obliged: readonly Sender[]): Missing[] =>
  MISSING.map(([state, words]) => ({ words, count: inState(obliged, state).length })).filter(({ count }) => count > 0);

const byWhy = (missing: readonly Missing[]): string =>
  missing.map(({ words, count }) => `${countText(count)} ${words}`).join(', ');

function noneText(all: number, missing: readonly Missing[]): string {
  const [first] = missing;
  const whole = `${countText(all)} cơ quan, địa phương`;
  return missing.length === 1 && first
    ? `cả ${whole} đều ${first.words}`
    : `chưa có báo cáo nào sử dụng được; trong ${whole}, ${byWhy(missing)}`;
}

/** "Còn 07 cơ quan, địa phương chưa gửi báo cáo", "Còn 08 cơ quan, địa phương, trong đó 05 đã gửi nhưng …, 03 chưa gửi báo cáo" */
function restText(missing: readonly Missing[]): string {
  const [first] = missing;
  const whole = `Còn ${countText(missing.reduce((sum, { count }) => sum + count, 0))} cơ quan, địa phương`;
  return missing.length === 1 && first ? `${whole} ${first.words}` : `${whole}, trong đó ${byWhy(missing)}`;
}
