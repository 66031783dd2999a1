/** What a monthly report is made of, and the same with its rows drawn together: what every section gets. */
import type { Entries } from '../entries/entries';
import type { Figures } from '../figures/figures';
import type { Plan } from '../plan/plan';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import { numberedAs, reportRows, type ReportRows } from './rows';

export interface ReportInput {
  readonly scope: ReportScope;
  readonly entries: Entries;
  readonly figures: Figures;
  /** How many findings that ask for a word of justification (cần giải trình) have none. */
  readonly unexplained: number;
  /** Mã đối chiếu. */
  readonly checkCode?: string;
}

export interface ReportMaterial extends ReportInput {
  /** Of the report's own plan, numbered as sentences tell them. */
  readonly rows: ReportRows;
}

export const reportMaterial = (input: ReportInput): ReportMaterial => materialOf(input, input.scope.plan);

/** The same of a plan reported on within it: its rows and its headline figures. */
export function materialOf(input: ReportInput, plan: Plan): ReportMaterial {
  const { scope, entries, figures } = input;
  const annexes = scope.annexes.filter((annex) => annex.plan === plan);
  const parts = annexes.map((part) => {
    const rows = reportRows(scope, [part], entries, figures);
    return isOnlyOne(part, annexes) ? rows : numberedAs(rows, (no) => `${no} (${part.annex.label})`);
  });
  const headline = figures.headlines.get(plan.id) ?? figures.headline;
  const rows = { targets: parts.flatMap(({ targets }) => targets), tasks: parts.flatMap(({ tasks }) => tasks) };
  return { ...input, figures: { ...figures, headline }, rows };
}

/** Of the report's own plan, then of those reported on within it, each with the plan that it is of. */
export const materialsOf = (input: ReportInput): readonly (readonly [Plan, ReportMaterial])[] =>
  [input.scope.plan, ...input.scope.riders].map((plan) => [plan, materialOf(input, plan)]);

/** Numbers repeat where a plan has several annexes of a kind: "a (Mục II.1)" is not "a (Mục II.2)". */
const isOnlyOne = (part: ScopeAnnex, annexes: readonly ScopeAnnex[]): boolean =>
  annexes.every((other) => other === part || other.kind !== part.kind || other.leads.length === 0);
