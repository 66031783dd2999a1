/** Who is late: the agencies of whom nothing usable came, what came instead, and who was late the period before too. */
import type { LedgerState } from '../../consolidation/ledger/ledger';
import type { ExpectedAgency } from '../../consolidation/scope';
import { previousPeriod } from '../../plan/period';
import type { LetterSource } from './input';

export interface LateAgency {
  readonly expected: ExpectedAgency;
  readonly state: LedgerState;
  /** It sent nothing, or too late, in the period before as well: hai kỳ liên tiếp. */
  readonly isLateAgain: boolean;
}

/** In the directory's order. The consolidator writes no letter to itself: `isOwnLate` tells of its own report. */
export function lateAgencies(consolidated: LetterSource): LateAgency[] {
  const { scope } = consolidated;
  return allLate(consolidated).filter(({ expected }) => expected.agency.id !== scope.consolidator.id);
}

export const isOwnLate = (consolidated: LetterSource): boolean =>
  allLate(consolidated).some(({ expected }) => expected.agency.id === consolidated.scope.consolidator.id);

function allLate({ scope, ledger, previous }: LetterSource): LateAgency[] {
  const states = new Map(
    ledger.agencies.map(({ agencyId, used, state }) => [agencyId, { state, isUsed: used !== undefined }]),
  );
  const before = lateBefore({ scope, previous }) ?? new Set();
  return scope.agencies.flatMap((expected): LateAgency[] => {
    const { id } = expected.agency;
    const found = states.get(id);
    return found === undefined || found.isUsed ? [] : [{ expected, state: found.state, isLateAgain: before.has(id) }];
  });
}

/** Only the period just before makes two running. A table that does not tell who sent late tells who sent nothing. */
export function lateBefore({
  scope,
  previous,
}: Pick<LetterSource, 'scope'> & { readonly previous: LetterSource['previous'] | undefined }):
  ReadonlySet<string> | undefined {
  if (previous?.period !== previousPeriod(scope.period).id) return undefined;
  return new Set(previous.late ?? previous.lines.filter(({ use }) => use === 'not-sent').map(({ agency }) => agency));
}

/** What came of a late agency, as the list says it. */
export const lateStates: Record<LedgerState, string> = {
  'not-sent': 'Chưa gửi',
  'entered-for': 'Đã cung cấp số liệu, chưa gửi tệp báo cáo',
  attachment: 'Đã gửi văn bản, chưa gửi tệp báo cáo',
  unreadable: 'Tệp đã gửi không đọc được',
  misaddressed: 'Tệp đã gửi không đúng kỳ báo cáo hoặc kế hoạch',
  superseded: 'Tệp đã gửi chưa sử dụng được',
  accepted: 'Tệp đã gửi chưa sử dụng được',
  partial: 'Tệp đã gửi chưa sử dụng được',
  asked: 'Tệp đã gửi chưa sử dụng được',
};
