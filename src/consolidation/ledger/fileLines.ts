/** A file's line of the ledger: its state, why, and what becomes of its rows. Its copies have lines of their own. */
import type { Closing } from '../docket';
import type { Submission } from '../submission';
import type { Aside } from './attribution';
import type { Standing } from './copies';
import type { LedgerFile, LedgerReason, LedgerState } from './ledger';
import type { LastPeriod } from './lastPeriod';
import { filledLines, isLate, type Version } from './versions';

/** What all lines need to know. */
export interface Circumstances {
  readonly closing?: Closing;
  readonly lastPeriod?: LastPeriod;
}

/** @param state of the version that counts. */
export function usedLine(
  version: Version,
  state: Extract<LedgerState, 'accepted' | 'partial' | 'asked'>,
  about: Circumstances,
): LedgerFile {
  const { standing } = version.ruling;
  const filled = filledLines(version.report);
  const setAside = filled.filter(({ faults }) => faults.length > 0).length;
  return {
    ...lineOf(version, version.report.identity.agencyId, state, [
      ...versionReasons(version, about),
      ...(standing?.kind === 'include' ? [{ kind: 'included' as const, ...actOf(standing) }] : []),
    ]),
    isUsed: true,
    rows: { used: filled.length - setAside, setAside },
  };
}

/**
 * A version that does not count, and the name of the file that counts in its place, if any does. One that was excluded or
 * came after the closing with nothing in its place was received all the same: it has the state of its own content.
 */
export function unusedLine(version: Version, usedName: string | undefined, about: Circumstances): LedgerFile {
  const isReplaced = usedName !== undefined && !isLate(version);
  const isExcluded = version.ruling.standing?.kind === 'exclude';
  const reasons: readonly LedgerReason[] = [
    ...(isReplaced && !isExcluded ? [{ kind: 'newer-version' as const, as: usedName }] : []),
    ...versionReasons(version, about),
    ...exclusion(version),
  ];
  const state = isReplaced ? 'superseded' : receivedState(version);
  return lineOf(version, version.report.identity.agencyId, state, reasons);
}

export const asideLine = (aside: Aside, { closing }: Circumstances): LedgerFile =>
  lineOf(aside, aside.agencyId, aside.state, [
    ...aside.reasons,
    ...closingReasons(aside, closing),
    ...exclusion(aside),
  ]);

/** The lines of a file's copies, by name. */
export const copyLines = ({ copies, file }: Standing, { agencyId, isAfterClosing }: LedgerFile): LedgerFile[] =>
  copies.map((copy) => ({
    file: copy.file,
    state: 'superseded',
    ...(agencyId === undefined ? {} : { agencyId }),
    reasons: [{ kind: 'same-file', as: file.name }],
    isUsed: false,
    isAfterClosing,
    rows: { used: 0, setAside: rowCount(copy) },
  }));

export const receivedState = ({ report }: Version): 'accepted' | 'partial' =>
  report.lines.some(({ faults }) => faults.length > 0) ? 'partial' : 'accepted';

const lineOf = (
  { standing, isAfterClosing }: Version | Aside,
  agencyId: string | undefined,
  state: LedgerState,
  reasons: readonly LedgerReason[],
): LedgerFile => ({
  file: standing.file,
  state,
  ...(agencyId === undefined ? {} : { agencyId }),
  reasons,
  isUsed: false,
  isAfterClosing,
  rows: { used: 0, setAside: rowCount(standing) },
});

/** Rows filled in. */
export const rowCount = ({ content }: Submission): number =>
  content.kind === 'report' ? filledLines(content.report).length : 0;

function versionReasons(version: Version, { closing, lastPeriod }: Circumstances): LedgerReason[] {
  const { report, intoPeriod, isResent } = version;
  const { periodId } = report.identity;
  return [
    ...(intoPeriod ? [{ kind: 'taken-into-period' as const, periodId, ...actOf(intoPeriod) }] : []),
    ...(isResent && lastPeriod ? [{ kind: 'resent-last-period' as const, periodId: lastPeriod.periodId }] : []),
    ...(report.stampMatches === false ? [{ kind: 'entries-changed-after-stamp' as const }] : []),
    ...closingReasons(version, closing),
  ];
}

const exclusion = ({ ruling: { standing } }: Version | Aside): LedgerReason[] =>
  standing?.kind === 'exclude' ? [{ kind: 'excluded', ...actOf(standing) }] : [];

const closingReasons = ({ isAfterClosing }: Version | Aside, closing: Closing | undefined): LedgerReason[] =>
  isAfterClosing && closing ? [{ kind: 'after-closing', closedOn: closing.on }] : [];

const actOf = ({ reason, by, on }: { readonly reason: string; readonly by: string; readonly on: string }) => ({
  reason,
  by,
  on,
});
