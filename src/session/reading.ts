/** What was read of the workbook, as a state: none of ours, not to be told whose, or a report with what the checks say. */
import { readIdentity } from '../layout/read/identity';
import type { Snapshot } from '../workbook/snapshot';
import { checkWorkbook } from '../workflows/checkWorkbook';
import { describeIdentityFinding } from '../workflows/describe';
import { describeScopeProblem } from '../workflows/describeScopeProblem';
import { overviewOf } from '../workflows/overview';
import type { SessionContext } from './session';
import type { WorkbookState } from './state';

type Reader = Pick<SessionContext, 'library' | 'pause'>;

export async function stateOf({ library, pause }: Reader, snapshot: Snapshot): Promise<WorkbookState> {
  if (isForeign(snapshot)) return { kind: 'blank' };
  const outcome = await checkWorkbook(library, snapshot, { pause });
  await pause();
  switch (outcome.kind) {
    case 'checked':
      return { kind: 'report', checked: outcome, overview: overviewOf(outcome) };
    case 'unidentified':
      return { kind: 'unidentified', findings: outcome.findings.map(describeIdentityFinding) };
    case 'no-scope':
      return { kind: 'no-scope', message: describeScopeProblem(outcome.problem) };
  }
}

/** It claims to be nobody's report. */
function isForeign(snapshot: Snapshot): boolean {
  const { fromProperties, fromSheet } = readIdentity(snapshot).identity;
  return Object.keys(fromProperties).length + Object.keys(fromSheet).length === 0;
}
