/** The real templates as a library, and scopes over them: what tests of layout, workflows and the command line stand on. */
import { join } from 'node:path';
import type { ReportScope } from '../src/plan/scope';
import { readTemplates } from '../src/cli/templates';
import { loadLibrary, type Library } from '../src/workflows/library';
import { reportScope } from '../src/workflows/scope';

export const templates = readTemplates(join(__dirname, '../templates'), 'can-tho');

export const library: Library = (() => {
  const loaded = loadLibrary(templates);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
})();

/** Of plan 224 alone, as most tests need it: without the plans reported on within its report. */
export const scopeOf = (agency: string, periodId = '2026-11'): ReportScope =>
  scopeOfPlan('224-2025', agency, periodId, []);

/** @param riders ids of the plans it carries besides; by default all that are reported on within it. */
export function scopeOfPlan(planId: string, agency: string, periodId: string, riders?: readonly string[]): ReportScope {
  const scope = reportScope(library, { planId, agency, periodId, ...(riders ? { riders } : {}) });
  if (!scope.ok) throw new Error(JSON.stringify(scope.error.kind));
  return scope.value;
}
