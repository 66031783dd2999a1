/** From a consolidation to what the consolidator's reports are made of. */
import type { Consolidated } from '../../consolidation/consolidated';
import { describeReason } from '../../consolidation/describe/reasons';
import { scopeNames, type LedgerNames } from '../../consolidation/describe/names';
import type { LedgerAgency, LedgerFile } from '../../consolidation/ledger/ledger';
import { lateBefore } from '../letters/late';
import type { Attended, CitySource, UnusedFile } from './source';

export function citySourceOf({ scope, city, lines, ledger, previous, trend }: Consolidated): CitySource {
  const before = lateBefore({ scope, previous });
  const names = scopeNames(scope);
  return {
    scope,
    city,
    lines,
    attendance: ledger.agencies.map(attended),
    unused: ledger.files.filter(isUnused).map((file) => unusedFile(file, names)),
    ...(before ? { lateBefore: [...before] } : {}),
    trend,
  };
}

function attended({ agencyId, state, used, enteredFor, first, findings, unexplained, report }: LedgerAgency): Attended {
  const { difficulties, proposals } = report?.general ?? {};
  return {
    agencyId,
    state,
    hasReported: used !== undefined || enteredFor !== undefined,
    ...(first ? { first: { on: first.on, isOnTime: first.isOnTime } } : {}),
    findings: { error: findings.error, unexplained },
    words: {
      ...(difficulties === undefined ? {} : { difficulties }),
      ...(proposals === undefined ? {} : { proposals }),
    },
  };
}

/** Of no account: a copy, an older version that a newer one replaced, and a scan kept with its report. */
const isUnused = ({ isUsed, state }: LedgerFile): boolean =>
  !isUsed && state !== 'superseded' && state !== 'attachment';

const unusedFile = ({ file, agencyId, reasons }: LedgerFile, names: LedgerNames): UnusedFile => ({
  name: file.name,
  ...(agencyId === undefined ? {} : { agencyId }),
  why: reasons.map((reason) => describeReason(reason, names).message).join(' '),
});
