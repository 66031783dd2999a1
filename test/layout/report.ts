/** A report for the formulas to compute: its scope and what is entered. */
import type { Entries } from '../../src/entries/entries';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { ReportScope } from '../../src/plan/scope';

export interface Report {
  readonly scope: ReportScope;
  readonly entries: Entries;
}

export const report = (scope: ReportScope, change: Partial<Entries>): Report => ({
  scope,
  entries: { ...emptyEntries(scope), ...change },
});
