/** What the docket says of each file and agency, looked up by hash and id. Of two decisions on one thing the later one holds. */
import type { Day } from '../../plan/day';
import type { Decision, Docket } from '../docket';

export type DecisionOf<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

export interface Ruling {
  /** Does it count, in spite of the order of versions or of a closing? */
  readonly standing?: DecisionOf<'include'> | DecisionOf<'exclude'>;
  /** Place of `standing` among all decisions: of two versions included, the one included later counts. */
  readonly decidedAs?: number;
  readonly intoPeriod?: DecisionOf<'into-period'>;
  readonly receivedOn?: Day;
  /** The agency that a scan or a letter was said to belong to. */
  readonly attachedTo?: string;
}

export interface Rulings {
  readonly of: (hash: string) => Ruling;
  readonly asked: ReadonlyMap<string, DecisionOf<'asked'>>;
}

const NONE: Ruling = {};

export function rulingsOf({ decisions }: Docket): Rulings {
  const files = new Map<string, Ruling>();
  const asked = new Map<string, DecisionOf<'asked'>>();
  decisions.forEach((decision, order) => {
    if (decision.kind === 'asked') asked.set(decision.agencyId, decision);
    else files.set(decision.file, ruled(files.get(decision.file) ?? NONE, decision, order));
  });
  return { of: (hash) => files.get(hash) ?? NONE, asked };
}

function ruled(ruling: Ruling, decision: Exclude<Decision, { kind: 'asked' }>, order: number): Ruling {
  switch (decision.kind) {
    case 'include':
    case 'exclude':
      return { ...ruling, standing: decision, decidedAs: order };
    case 'into-period': {
      // To take a file in is to want it: an earlier exclusion is over.
      const { standing, decidedAs, ...rest } = ruling;
      const kept = standing?.kind === 'include' && decidedAs !== undefined ? { standing, decidedAs } : {};
      return { ...rest, ...kept, intoPeriod: decision };
    }
    case 'received':
      return { ...ruling, receivedOn: decision.receivedOn };
    case 'attach':
      return { ...ruling, attachedTo: decision.agencyId };
  }
}
