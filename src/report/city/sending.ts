/** How the agencies sent their reports: who is obliged and who is merely asked for figures, and where each stands. */
import type { ExpectedAgency } from '../../consolidation/scope';
import type { Attended, CitySource } from './source';

export type SendingState =
  | 'on-time'
  | 'late'
  /** Nothing tells its day. */
  | 'undated'
  /** Figures were entered for it; a report has not come. */
  | 'entered-for'
  /** What came is not used: it cannot be, was excluded, or came after the closing. */
  | 'unusable'
  | 'not-sent';

export interface Sender {
  readonly expected: ExpectedAgency;
  readonly attended: Attended;
  readonly state: SendingState;
  /** Nothing, or too late, in the period before as well. */
  readonly isLateAgain: boolean;
}

export interface Sending {
  /** In the directory's order. */
  readonly obliged: readonly Sender[];
  readonly asked: readonly Sender[];
}

export function sendingOf({ scope, attendance, lines, lateBefore = [] }: CitySource): Sending {
  const attended = new Map(attendance.map((each) => [each.agencyId, each]));
  const enteredFor = new Set(lines.filter(({ source }) => source === 'entered-for').map(({ agency }) => agency));
  const before = new Set(lateBefore);
  const senders = scope.agencies.map((expected): Sender => {
    const { id } = expected.agency;
    const own = attended.get(id);
    if (!own) throw new Error(`Nothing said of whether ${id} has reported`);
    const state = enteredFor.has(id) ? 'entered-for' : stateOf(own);
    return { expected, attended: own, state, isLateAgain: before.has(id) && isLate(own) };
  });
  return {
    obliged: senders.filter(({ expected }) => expected.isObliged),
    asked: senders.filter(({ expected }) => !expected.isObliged),
  };
}

function stateOf({ hasReported, state, first }: Attended): SendingState {
  // The ledger knows no state of its own for a report that was excluded or came after the closing: it was sent all the same.
  if (!hasReported) return state === 'not-sent' && !first ? 'not-sent' : 'unusable';
  if (!first) return 'undated';
  return first.isOnTime ? 'on-time' : 'late';
}

const isLate = ({ hasReported, first }: Attended): boolean => !hasReported || first?.isOnTime === false;

/** Did a report come that is used? */
export const hasSent = ({ state }: Sender): boolean => state === 'on-time' || state === 'late' || state === 'undated';

export const inState = (senders: readonly Sender[], state: SendingState): Sender[] =>
  senders.filter((sender) => sender.state === state);
