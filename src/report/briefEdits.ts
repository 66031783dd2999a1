/** What Tóm tắt trình ký says of texts written by hand: how many, and each that the head should look at before signing, be it by its place alone. */
import { countText } from '../entries/words';
import type { BriefPart } from './brief';
import { beginning, briefPart, MOST_LINES } from './briefLines';
import type { StandingEdit } from './edited';
import type { Report } from './report';
import { joined, upperFirst } from './sentences';
import { isOfForm, slotName } from './slotName';

/** @param report as it is made, without the edits */
export function editsPart(edits: readonly StandingEdit[], report: Report): BriefPart {
  const standing = edits.filter(({ state }) => state !== 'placeless').length;
  const noted = edits
    .map((edit) => ({ place: slotName(edit.address, report), said: note(edit) }))
    .filter(({ said }) => said !== '');
  const places = [...new Set(noted.slice(MOST_LINES).map(({ place }) => place))];
  return briefPart('Nội dung đã sửa', [
    ...(standing === 0
      ? []
      : [`${countText(standing)} nội dung của báo cáo đã được cán bộ sửa, khác với nội dung lập tự động.`]),
    ...noted.slice(0, MOST_LINES).map(({ place, said }) => `${upperFirst(place)}: ${said}`),
    ...(places.length === 0
      ? []
      : [`Và ${countText(noted.length - MOST_LINES)} nội dung cần xem lại khác: ${places.join('; ')}.`]),
  ]);
}

/** Nothing of an edit that changes words alone. */
function note({ address, was, text, state, made = was }: StandingEdit): string {
  if (state === 'placeless') return `không còn chỗ trong báo cáo, để riêng: “${beginning(text)}”.`;
  const outdated = state === 'outdated' ? 'sửa theo số liệu cũ, số liệu nay đã thay đổi' : '';
  if (isOfForm(address)) return outdated === '' ? '' : `${outdated}.`;
  if (text === '') return `${joined(['đã bỏ khỏi báo cáo', outdated])}: “${beginning(made)}”.`;
  const said = joined([outdated, differentNumbers(text, made)]);
  return said === '' ? '' : `${said}.`;
}

/** "có số không lấy từ số liệu: 07/07; không nêu số theo số liệu: 05/07" */
function differentNumbers(text: string, made: string): string {
  const [written, figured] = [numbersIn(text), numbersIn(made)];
  return joined([
    told(
      'có số không lấy từ số liệu',
      [...written].filter(([number]) => !figured.has(number)),
    ),
    told(
      'không nêu số theo số liệu',
      [...figured].filter(([number]) => !written.has(number)),
    ),
  ]);
}

const MOST_NUMBERS = 4;

function told(what: string, numbers: readonly (readonly [number: string, shown: string])[]): string {
  if (numbers.length === 0) return '';
  const shown = numbers.slice(0, MOST_NUMBERS).map(([, each]) => each);
  return `${what}: ${[...shown, ...(numbers.length > MOST_NUMBERS ? ['…'] : [])].join(', ')}`;
}

/** Counts, percentages and days, each as it stands in the sentence under what it means: "05/07" is 5/7, "30/06/2026" 30/6/2026. */
function numbersIn(text: string): ReadonlyMap<string, string> {
  const found = text.match(/\d+(?:[.,/]\d+)*(?: ?%)?/g) ?? [];
  return new Map(found.map((shown) => [shown.replace(/(^|\/)0+(?=\d)/g, '$1').replace(' ', ''), shown]));
}
