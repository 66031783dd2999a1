/** The parts of a plan in words, as a comparison of two plans quotes them: whom a cell means, what a term is, what a measure asks. */
import { countText, dayText, numberText, shortPercentText } from '../../entries/words';
import { thresholdValue } from '../../figures/compare';
import { comparatorWords } from '../../layout/targetWords';
import type { DirectoryIndex } from '../../plan/agencies';
import type { Measure } from '../../plan/measure';
import { rhythmWords } from '../../plan/phrases/scheduleText';
import type { BodyRef } from '../../plan/plan';
import type { Schedule } from '../../plan/schedule';
import { unreachable } from '../../result';

export const inMarks = (text: string): string => (text === '' ? '(trống)' : `“${text}”`);

/** Whom the bodies of a cell are, by the directory's names. */
export const bodiesText = (bodies: readonly BodyRef[], index: DirectoryIndex): string =>
  bodies.length === 0 ? 'không nêu cơ quan nào' : bodies.map((body) => bodyText(body, index)).join('; ');

function bodyText(body: BodyRef, { agencies, directory }: DirectoryIndex): string {
  if ('agency' in body) return agencies.get(body.agency)?.name ?? body.agency;
  if ('group' in body) return directory.groups.find(({ id }) => id === body.group)?.name ?? body.group;
  return 'open' in body ? body.open : body.external;
}

/** What a due phrase is read as: "đến hết ngày 30/6/2026", "01 phiên họp mỗi quý". */
export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'once':
      return `đến hết ngày ${dayText(schedule.due)}`;
    case 'recurring': {
      const rhythms = [schedule, ...(schedule.also ?? [])];
      return rhythms
        .map(({ times, per }) => `${countText(times)} ${schedule.occurrence} mỗi ${rhythmWords[per]}`)
        .join(', ');
    }
    case 'continuous':
      return 'thường xuyên';
    case 'span':
      return `từ ngày ${dayText(schedule.from)} đến hết ngày ${dayText(schedule.due)}`;
    case 'relative':
      return schedule.terms
        .map(
          ({ days, working, side, event }) =>
            `${countText(days)} ngày${working ? ' làm việc' : ''} ${side === 'after' ? 'kể từ' : 'trước'} ${event}`,
        )
        .join('; ');
    case 'several':
      return schedule.parts.map(({ of, due }) => `${of}: đến hết ngày ${dayText(due)}`).join('; ');
    case 'none':
      return 'không xác định được thời hạn';
    default:
      return unreachable(schedule);
  }
}

/** "tối thiểu 70%: Số hồ sơ đã xử lý / Tổng số hồ sơ" */
export const measureText = (measure: Measure): string =>
  `${aimText(measure)}: ${[measure.numerator, measure.denominator].filter((part) => part !== undefined).join(' / ')}`;

export function aimText({ comparator, threshold, unit, unitName }: Measure): string {
  const value = thresholdValue(threshold);
  const shown = unit === 'percent' ? shortPercentText(value) : numberText(value);
  return [comparatorWords[comparator], shown, unitName].filter((part) => part !== undefined).join(' ');
}
