/** The head of the document: bodies, quốc hiệu, number and day; what is not known yet is left blank to be filled in by hand. */
import type { InfoEntry } from '../entries/entries';
import { dayWords } from '../entries/words';
import type { Agency } from '../plan/directory';
import type { Letterhead } from './report';

/** After "Số:" and its space. */
export const BLANK_NUMBER = ' '.repeat(7);
export const BLANK_DAY = 'ngày      tháng      năm        ';

export function letterhead(agency: Agency, info: InfoEntry): Letterhead {
  return {
    ...(agency.parent === undefined ? {} : { parent: agency.parent }),
    body: agency.letterhead,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    symbol: `Số: ${documentNumber(agency, info)}`,
    placeAndDate: `${info.place ?? agency.place}, ${signedDay(info).trimEnd()}`,
  };
}

/** "(Kèm theo Báo cáo số 05/BC-SNV ngày 12 tháng 11 năm 2026 của Sở Nội vụ)" */
export const attachedTo = (agency: Agency, info: InfoEntry): string =>
  `(Kèm theo Báo cáo số ${documentNumber(agency, info)} ${signedDay(info)} của ${agency.name})`;

/** Number and symbol, "05/BC-SNV"; an officer may have typed "5", "5/BC-SNV" or "Số: 5". Below ten with a zero before it. */
function documentNumber(agency: Agency, info: InfoEntry): string {
  const typed = info.documentNumber
    ?.replace(/^Số\s*:?\s*/i, '')
    .split('/')
    .map((part) => part.trim())
    .join('/')
    .replace(/^(\d)(?=\/|$)/, '0$1');
  return typed?.includes('/') === true
    ? typed
    : `${typed ?? BLANK_NUMBER}/BC-${info.abbreviation ?? agency.abbreviation}`;
}

const signedDay = ({ signedOn }: InfoEntry): string => (signedOn === undefined ? BLANK_DAY : dayWords(signedOn));
