/** The entries of a workbook nobody has filled in yet. */
import type { Entries } from '../entries/entries';
import type { ReportScope } from '../plan/scope';

export const emptyEntries = ({ plan, riders, agency, period, cutOff }: ReportScope): Entries => ({
  identity: {
    planId: plan.id,
    planVersion: plan.version,
    ...(riders.length === 0 ? {} : { riders: riders.map(({ id }) => id) }),
    agencyId: agency.id,
    periodId: period.id,
    cutOff,
  },
  info: {},
  general: {},
  measures: new Map(),
  tasks: new Map(),
  coordination: new Map(),
  outside: [],
  explanations: [],
  unread: [],
  earlier: [],
});
