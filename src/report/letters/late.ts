/** Who is late: the agencies of whom nothing usable came, what came instead, and who was late the period before too. */
import type { LedgerAgency, LedgerFile, LedgerState } from '../../consolidation/ledger/ledger';
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
  const lines = new Map(ledger.agencies.map((line) => [line.agencyId, line]));
  const before = lateBefore({ scope, previous }) ?? new Set();
  return scope.agencies.flatMap((expected): LateAgency[] => {
    const { id } = expected.agency;
    const line = lines.get(id);
    if (!line || hasSent(line)) return [];
    return [{ expected, state: stateOf(line), isLateAgain: before.has(id) }];
  });
}

/** A report that came after the closing waits for the consolidator, not for its agency. */
export const hasSent = ({ used, files }: LedgerAgency): boolean =>
  used !== undefined || files.some((file) => file.isAfterClosing && isReport(file));

/** "Chưa gửi" is told of none whose report came, be it that a person will not use it. */
const stateOf = ({ state, files }: LedgerAgency): LedgerState =>
  state === 'not-sent' ? (files.find(isReport)?.state ?? state) : state;

const isReport = ({ state }: LedgerFile): boolean => state === 'accepted' || state === 'partial';

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
