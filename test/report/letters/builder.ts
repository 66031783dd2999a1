/** A ledger of the demo city in November 2026, agency by agency as a test says, and letters made from it. */
import type { LedgerAgency, LedgerFile, LedgerState } from '../../../src/consolidation/ledger/ledger';
import type { ConsolidationScope } from '../../../src/consolidation/scope';
import { consolidationScope } from '../../../src/workflows/consolidate/scope';
import type { PreviousTable } from '../../../src/consolidation/longTable/longLine';
import type { CompletionInput } from '../../../src/report/letters/completionLetter';
import type { Letter } from '../../../src/report/letters/letter';
import { library } from '../../library';

/** A day after the deadline of November 2026: Monday. */
const MONDAY = '2026-11-16';

export interface CityState {
  /** What is known of agencies by id; all others sent a report without findings. */
  readonly agencies?: Readonly<Record<string, Partial<LedgerAgency>>>;
  readonly previous?: Partial<PreviousTable>;
  readonly today?: string;
  readonly planId?: string;
  readonly periodId?: string;
  /** Only these agencies are expected. */
  readonly only?: readonly string[];
}

export const notSent: Partial<LedgerAgency> = { state: 'not-sent' };
export const came = (state: LedgerState): Partial<LedgerAgency> => ({ state });

/** Nothing counts for it, yet a report of its came. */
export const unused = (how: Pick<LedgerFile, 'isAfterClosing'>): Partial<LedgerAgency> => ({
  ...notSent,
  files: [{ ...usedFile('x', 0), isUsed: false, ...how }],
});

export const findings = (error: number, unexplained: number, setAside = error): Partial<LedgerAgency> => ({
  state: setAside > 0 ? 'partial' : 'accepted',
  findings: { error, explain: unexplained, notice: 0 },
  unexplained,
  used: usedFile('x', setAside),
  report: UNREAD_REPORT,
});

export function scopeFor({ planId = '224-2025', periodId = '2026-11', only }: CityState = {}): ConsolidationScope {
  const found = consolidationScope(library, planId, periodId);
  if (!found.ok) throw new Error(found.error.kind);
  const { agencies } = found.value;
  return only ? { ...found.value, agencies: agencies.filter(({ agency }) => only.includes(agency.id)) } : found.value;
}

export function letterInput(state: CityState): CompletionInput {
  const scope = scopeFor(state);
  const agencies = scope.agencies.map(({ agency }) => ledgerAgency(agency.id, state.agencies?.[agency.id]));
  const balance = { files: { all: 0, used: 0, setAside: 0, refused: 0 }, rows: { all: 0, used: 0, setAside: 0 } };
  const previous: PreviousTable | undefined = state.previous && {
    period: '2026-10',
    plan: scope.plan.id,
    lines: [],
    trend: [],
    ...state.previous,
  };
  return {
    consolidated: { scope, ledger: { agencies, files: [], questions: [], balance }, ...(previous ? { previous } : {}) },
    today: state.today ?? MONDAY,
    holidays: library.holidays,
    fileNameOf: ({ agency }) => `224_2026-11_${agency.id}_bao-cao.xlsx`,
    slipNameOf: ({ agency }) => `224_2026-11_${agency.id}_phieu-ra-soat.xlsx`,
  };
}

const usedFile = (agencyId: string, setAside: number): LedgerFile => ({
  file: { name: `${agencyId}.xlsx`, hash: agencyId, bytes: 1 },
  state: 'accepted',
  agencyId,
  reasons: [],
  isUsed: true,
  isAfterClosing: false,
  rows: { used: 5, setAside },
});

const UNREAD_REPORT = {} as NonNullable<LedgerAgency['report']>;

/** A state without a file of its own that counts is one of nothing usable. */
const ledgerAgency = (agencyId: string, given: Partial<LedgerAgency> | undefined): LedgerAgency => ({
  agencyId,
  state: 'accepted',
  files: [],
  findings: { error: 0, explain: 0, notice: 0 },
  unexplained: 0,
  ...(given && !given.used ? {} : { used: usedFile(agencyId, 0), report: UNREAD_REPORT }),
  ...given,
});

/** Everything a letter says, line by line. */
export const textOf = ({ subject, addressees, blocks, annexes }: Letter): string =>
  [
    subject,
    ...addressees,
    ...blocks.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)),
    ...annexes.flatMap(({ title, attachedTo, sections }) => [
      ...title,
      attachedTo,
      ...sections.flatMap(({ heading, rows }) => [heading, ...rows.map((row) => row.join(' | '))]),
    ]),
  ].join('\n');
