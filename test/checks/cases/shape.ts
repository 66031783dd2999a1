/** The shape of a stage's cases: none of its rules can be left out. */
import type { ReportCode } from '../../../src/checks/registry';
import type { Report } from '../builder';

export type Cases<Code extends ReportCode> = Readonly<
  Record<Code, { readonly fires: Report; readonly silent: Report }>
>;
