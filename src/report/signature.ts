/** Quyền hạn, chức vụ of the signer (Nghị định 30/2020/NĐ-CP Điều 13; Phụ lục I, phần II, mục 7). */
import type { InfoEntry } from '../entries/entries';
import type { Agency } from '../plan/directory';
import type { Signature } from './report';

/**
 * "TM." stands before the collective a body works by, "KT." before the head's title where a deputy signs. "TL." and
 * "TUQ." sign for the head alone, so no collective stands above them.
 */
export function signature(agency: Agency, info: InfoEntry): Signature {
  return { authority: authority(agency, info), ...(info.signer === undefined ? {} : { name: info.signer }) };
}

function authority(agency: Agency, info: InfoEntry): string[] {
  const first = upper(info.authority);
  const second = upper(info.signerTitle);
  const collective = agency.onBehalfOf === undefined ? [] : [`TM. ${agency.onBehalfOf}`];
  if (first?.startsWith('TM.') === true) return [first, ...ofHeadOrDeputy(agency, undefined, second)];
  if (first !== undefined && /^(TL|TUQ)\./.test(first)) return [first, ...(second === undefined ? [] : [second])];
  return [...collective, ...ofHeadOrDeputy(agency, first, second)];
}

function ofHeadOrDeputy({ headTitle }: Agency, first: string | undefined, second: string | undefined): string[] {
  if (first !== undefined && second !== undefined && first !== second) {
    return [isDeputy(second) && !/^(KT|TL|TUQ|Q)\./.test(first) ? `KT. ${first}` : first, second];
  }
  const title = first ?? second ?? headTitle;
  return isDeputy(title) ? [`KT. ${headTitle}`, title] : [title];
}

const isDeputy = (title: string): boolean => title.startsWith('PHÓ ');

const upper = (text: string | undefined): string | undefined => text?.toLocaleUpperCase('vi');
