/** Files as they come in, in one line each, before three agencies of November 2026; and the ledger kept of them. */
import type { ConsolidationInput } from '../../../src/consolidation/consolidated';
import { emptyDocket, type Decision, type Docket } from '../../../src/consolidation/docket';
import { keepLedger } from '../../../src/consolidation/ledger/keepLedger';
import type { Ledger, LedgerAgency, LedgerFile } from '../../../src/consolidation/ledger/ledger';
import type { Submission, SubmittedFinding, SubmittedLine } from '../../../src/consolidation/submission';
import { NOW, PERIOD, PLAN, cityScope } from '../builders';
import { sha256 } from '../submissions';

export const HEALTH = 'so-y-te';
export const BUILDING = 'so-xay-dung';
export const FINANCE = 'so-tai-chinh';

/** Due before 15/11: the 14th is the last timely day. */
export const scope = cityScope(PLAN, PERIOD, [HEALTH, BUILDING, FINANCE]);

export interface ReportFile {
  readonly agency?: string;
  readonly plan?: string;
  readonly period?: string;
  /** Bytes: files of one content are one file. By default each name has its own. */
  readonly bytes?: string;
  readonly modified?: string;
  readonly sending?: number;
  /** Of the stamp; without it a report has none. */
  readonly time?: string;
  readonly isChanged?: boolean;
  readonly signedOn?: string;
  /** Lines filled in, of four. */
  readonly filled?: number;
  /** Of those filled in, how many are faulty. */
  readonly faulty?: number;
  readonly lines?: readonly SubmittedLine[];
  /** Hash of the entries: by default each file has its own. */
  readonly entries?: string;
  readonly findings?: readonly SubmittedFinding[];
}

const LINES = 4;

export const taskLine = (no: number, entry: object = { percent: no / 10 }, faults: readonly string[] = []) =>
  ({ kind: 'task', id: `224-2025/II/${no}`, hasUnread: false, faults, entry }) satisfies SubmittedLine;

const linesOf = (filled: number, faulty: number): SubmittedLine[] =>
  Array.from({ length: LINES }, (_, n) =>
    taskLine(n + 1, n < filled ? { percent: 0.5 } : {}, n < faulty ? ['percent-over-100'] : []),
  );

const errorsOf = (count: number): SubmittedFinding[] =>
  Array.from({ length: count }, () => ({
    finding: { code: 'negative', severity: 'error', rowId: '224-2025/II/1', params: { value: -1 } },
  }));

export function report(name: string, given: ReportFile = {}): Submission {
  const { filled = 3, faulty = 0, sending = given.time === undefined ? undefined : 1, time = '' } = given;
  const entriesHash = sha256(`entries of ${given.entries ?? name}`);
  return {
    file: fileOf(name, given),
    content: {
      kind: 'report',
      report: {
        identity: {
          planId: given.plan ?? PLAN,
          planVersion: 1,
          agencyId: given.agency ?? HEALTH,
          periodId: given.period ?? PERIOD,
          cutOff: '2026-11-12',
        },
        lines: given.lines ?? linesOf(filled, faulty),
        findings: given.findings ?? errorsOf(faulty),
        identityFindings: [],
        info: given.signedOn === undefined ? {} : { signedOn: given.signedOn },
        general: {},
        coordination: [],
        outside: [],
        retired: [],
        ...(sending === undefined
          ? {}
          : { stamp: { sending, time, hash: entriesHash }, stampMatches: given.isChanged !== true }),
        entriesHash,
      },
    },
  };
}

export const scan = (name: string, given: Pick<ReportFile, 'bytes' | 'modified'> = {}): Submission => ({
  file: fileOf(name, given),
  content: { kind: 'attachment' },
});

export const broken = (name: string, given: Pick<ReportFile, 'bytes'> = {}): Submission => ({
  file: fileOf(name, given),
  content: { kind: 'refused', refusal: { code: 'truncated' } },
});

export const stranger = (name: string, agencyId?: string): Submission => ({
  file: fileOf(name, {}),
  content: {
    kind: 'misaddressed',
    claims: agencyId === undefined ? {} : { agencyId },
    findings: [{ code: 'not-ours', severity: 'error', params: {} }],
  },
});

const fileOf = (name: string, { bytes = name, modified }: Pick<ReportFile, 'bytes' | 'modified'>) => ({
  name,
  hash: hashOf(bytes),
  bytes: 40_000,
  ...(modified === undefined ? {} : { modified }),
});

export const hashOf = (bytes: string): string => sha256(`bytes of ${bytes}`);

const act = { by: 'Nguyễn Thị Mai', on: '2026-11-17', reason: 'Cơ quan đề nghị' };

export const decide = {
  include: (bytes: string, on = act.on): Decision => ({ kind: 'include', file: hashOf(bytes), ...act, on }),
  exclude: (bytes: string): Decision => ({ kind: 'exclude', file: hashOf(bytes), ...act }),
  intoPeriod: (bytes: string): Decision => ({ kind: 'into-period', file: hashOf(bytes), ...act }),
  received: (bytes: string, receivedOn: string): Decision => ({
    kind: 'received',
    file: hashOf(bytes),
    receivedOn,
    ...act,
  }),
  asked: (on: string, agencyId = HEALTH): Decision => ({ kind: 'asked', agencyId, until: '2026-11-20', ...act, on }),
  attach: (bytes: string, agencyId: string): Decision => ({ kind: 'attach', file: hashOf(bytes), agencyId, ...act }),
};

export const docketOf = (decisions: readonly Decision[], rest: Partial<Docket> = {}): Docket => ({
  ...emptyDocket,
  ...rest,
  decisions: [...decisions],
});

export const closedWith = (...bytes: readonly string[]): Pick<Docket, 'closing'> => ({
  closing: { by: 'Nguyễn Thị Mai', on: '2026-11-16', files: bytes.map(hashOf) },
});

export const entered = (isConfirmed = false, note = 'ông An đọc qua điện thoại'): Docket['enteredFor'][number] => ({
  agencyId: HEALTH,
  source: 'telephone',
  note,
  by: 'Nguyễn Thị Mai',
  on: '2026-11-16',
  isConfirmed,
  lines: [{ id: '224-2025/II/1', fields: { percent: 0.4 } }],
});

export const ledgerOf = (submissions: readonly Submission[], rest: Partial<ConsolidationInput> = {}): Ledger =>
  keepLedger({ scope, docket: emptyDocket, now: NOW, ...rest, submissions });

export const agencyIn = ({ agencies }: Ledger, id = HEALTH): LedgerAgency =>
  agencies.find(({ agencyId }) => agencyId === id)!;

export const fileIn = ({ files }: Ledger, name: string): LedgerFile => files.find(({ file }) => file.name === name)!;

/** "accepted, used; superseded: newer-version": each file's state and reasons, by name. */
export const statesOf = ({ files }: Ledger): Record<string, string> =>
  Object.fromEntries(
    files.map(({ file, state, isUsed, reasons }) => [
      file.name,
      [isUsed ? `${state}, used` : state, ...reasons.map(({ kind }) => kind)].join(': '),
    ]),
  );

/** "tie: a.xlsx, b.xlsx" */
export const questionsIn = ({ questions }: Ledger): string[] =>
  questions.map(({ kind, files }) => `${kind}: ${files.map(({ name }) => name).join(', ')}`);
