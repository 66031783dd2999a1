/** What a person decides of a consolidation, as asked for on the screen, and the docket that it makes. */
import type { Decision, Docket, EnteredFor } from '../../consolidation/docket';
import type { Day } from '../../plan/day';
import { isDraftAct, joinedDrafts, withDraftAct, type DraftAct } from './drafts';

export type Act =
  | { readonly kind: 'include' | 'exclude' | 'into-period'; readonly file: string; readonly reason: string }
  | { readonly kind: 'received'; readonly file: string; readonly receivedOn: Day; readonly reason: string }
  | { readonly kind: 'attach'; readonly file: string; readonly agencyId: string; readonly reason: string }
  | { readonly kind: 'asked'; readonly agencyId: string; readonly until: Day; readonly reason: string }
  | ({ readonly kind: 'enter-for' } & Pick<EnteredFor, 'agencyId' | 'source' | 'note' | 'lines'>)
  /** The agency has confirmed what was entered for it; or it is taken back. */
  | { readonly kind: 'confirm' | 'withdraw'; readonly agencyId: string }
  | { readonly kind: 'close'; readonly files: readonly string[] }
  | { readonly kind: 'reopen' }
  | DraftAct;

/** The docket with one more act in it; whoever decided it, and when, stand in it. */
export function withAct(docket: Docket, act: Act, by: string, on: Day): Docket {
  if (isDraftAct(act)) return withDraftAct(docket, act);
  switch (act.kind) {
    case 'enter-for': {
      const { kind: _, ...entered } = act;
      const others = docket.enteredFor.filter(({ agencyId }) => agencyId !== act.agencyId);
      return { ...docket, enteredFor: [...others, { ...entered, by, on, isConfirmed: false }] };
    }
    case 'confirm':
      return { ...docket, enteredFor: docket.enteredFor.map((one) => confirmed(one, act.agencyId)) };
    case 'withdraw':
      return { ...docket, enteredFor: docket.enteredFor.filter(({ agencyId }) => agencyId !== act.agencyId) };
    case 'close':
      return { ...docket, closing: { by, on, files: [...act.files] } };
    case 'reopen': {
      const { closing: _, ...open } = docket;
      return open;
    }
    default:
      return { ...docket, decisions: [...docket.decisions, { ...act, by, on } satisfies Decision] };
  }
}

const confirmed = (one: EnteredFor, agencyId: string): EnteredFor =>
  one.agencyId === agencyId ? { ...one, isConfirmed: true } : one;

/** What an earlier workbook of the same period holds comes first: what was decided since then holds over it. */
export function joined(earlier: Docket, now: Docket): Docket {
  const closing = now.closing ?? earlier.closing;
  const own = new Set(now.enteredFor.map(({ agencyId }) => agencyId));
  return {
    decisions: [...earlier.decisions, ...now.decisions],
    enteredFor: [...earlier.enteredFor.filter(({ agencyId }) => !own.has(agencyId)), ...now.enteredFor],
    ...(closing ? { closing } : {}),
    ...joinedDrafts(earlier, now),
  };
}
