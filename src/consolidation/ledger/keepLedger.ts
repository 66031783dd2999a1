/**
 * Keeps the ledger: attributes every file, decides which version of each agency's report counts, and strikes the balances.
 * The same files and the same docket give the same ledger, in whatever order the files come.
 */
import type { ConsolidationInput } from '../consolidated';
import type { Submission } from '../submission';
import { agencyLine, withCopies, type AgencyCase } from './agencyLine';
import { attribute, type Aside } from './attribution';
import { byName, standingFiles } from './copies';
import { asideLine, rowCount } from './fileLines';
import { lastPeriodOf } from './lastPeriod';
import type { Ledger, LedgerBalance, LedgerFile } from './ledger';
import { questionsOf } from './questions';
import { rulingsOf } from './rulings';
import { choose, type Version } from './versions';

export function keepLedger({ scope, submissions, docket, previous, now }: ConsolidationInput): Ledger {
  const { lastTimelyDay } = scope.deadline;
  const { closing } = docket;
  const rulings = rulingsOf(docket);
  const lastPeriod = lastPeriodOf(scope, previous);
  const about = { ...(closing ? { closing } : {}), ...(lastPeriod ? { lastPeriod } : {}) };
  const expected = new Set(scope.agencies.map(({ agency }) => agency.id));
  const attributed = attribute({ scope, expected, rulings, ...about }, standingFiles(submissions));
  const { versions, asides, others } = byAgency(attributed, expected);
  const enteredFor = new Map(docket.enteredFor.map((entered) => [entered.agencyId, entered]));

  const cases = scope.agencies.map(({ agency: { id } }): AgencyCase => {
    const entered = enteredFor.get(id);
    const asked = rulings.asked.get(id);
    return {
      agencyId: id,
      choice: choose(versions.get(id) ?? []),
      asides: asides.get(id) ?? [],
      ...(entered ? { enteredFor: entered } : {}),
      ...(asked ? { asked } : {}),
    };
  });
  const agencies = cases.map((agency) => agencyLine(agency, lastTimelyDay, about));
  const files = [
    ...agencies.flatMap((agency) => agency.files),
    ...others.flatMap((aside) => withCopies(aside, asideLine(aside, about))),
  ].sort(byName);
  const asker = { now: Date.parse(now), lastTimelyDay };
  return {
    agencies,
    files,
    questions: cases.flatMap(({ agencyId, choice, asides: rest }) => questionsOf({ agencyId, ...asker }, choice, rest)),
    balance: balanceOf(submissions, files),
  };
}

interface Filed {
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly asides: ReadonlyMap<string, readonly Aside[]>;
  /** Of no agency that is expected to report. */
  readonly others: readonly Aside[];
}

function byAgency(attributed: readonly (Version | Aside)[], expected: ReadonlySet<string>): Filed {
  const versions = new Map<string, Version[]>();
  const asides = new Map<string, Aside[]>();
  const others: Aside[] = [];
  for (const each of attributed) {
    if (each.kind === 'version') add(versions, each.report.identity.agencyId, each);
    else if (each.agencyId !== undefined && expected.has(each.agencyId)) add(asides, each.agencyId, each);
    else others.push(each);
  }
  return { versions, asides, others };
}

function add<Value>(to: Map<string, Value[]>, key: string, value: Value): void {
  const values = to.get(key);
  if (values) values.push(value);
  else to.set(key, [value]);
}

/** Everything is counted as it came in; that the parts add up to it is proven, not assumed. */
function balanceOf(submissions: readonly Submission[], files: readonly LedgerFile[]): LedgerBalance {
  const isRefused = ({ state }: LedgerFile): boolean => state === 'unreadable';
  return {
    files: {
      all: submissions.length,
      used: files.filter(({ isUsed }) => isUsed).length,
      setAside: files.filter((file) => !file.isUsed && !isRefused(file)).length,
      refused: files.filter(isRefused).length,
    },
    rows: {
      all: total(submissions, rowCount),
      used: total(files, ({ rows }) => rows.used),
      setAside: total(files, ({ rows }) => rows.setAside),
    },
  };
}

const total = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);
