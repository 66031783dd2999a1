/** The kinds of the consolidator's report: how each is called, and whether a period can have it. */
import type { ConsolidationScope } from '../../consolidation/scope';
import { periodText } from '../../entries/words';
import { cityReportKinds } from '../../report/city/kinds';
import type { CityReportKind } from '../../report/city/source';

export type { CityReportAbout } from '../../report/city/cityReport';

export const cityKindNames: Readonly<Record<CityReportKind, string>> = {
  month: 'phiếu tổng hợp tháng',
  quarter: 'báo cáo quý',
  half: 'báo cáo 6 tháng',
  year: 'báo cáo năm',
  request: 'báo cáo theo yêu cầu',
};

export const cityKindFiles: Readonly<Record<CityReportKind, string>> = {
  month: 'phieu-tong-hop',
  quarter: 'bao-cao-quy',
  half: 'bao-cao-6-thang',
  year: 'bao-cao-nam',
  request: 'bao-cao-theo-yeu-cau',
};

export const isCityReportKind = (given: string): given is CityReportKind => Object.hasOwn(cityKindNames, given);

/** Why a period's figures give no report of a kind. */
export function cityKindProblem(
  { period }: Pick<ConsolidationScope, 'period'>,
  kind: CityReportKind,
): string | undefined {
  const kinds = cityReportKinds(period);
  if (kinds.includes(kind)) return undefined;
  const possible = kinds.map((each) => cityKindNames[each]).join(', ');
  return `Số liệu ${periodText(period)} không dùng để lập ${cityKindNames[kind]} được; lập được: ${possible}.`;
}
