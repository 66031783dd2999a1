/** The real templates as a library, and scopes over them: what tests of layout, workflows and the command line stand on. */
import { join } from 'node:path';
import type { ReportScope } from '../src/plan/scope';
import { readTemplates } from '../src/cli/templates';
import { loadLibrary, type Library } from '../src/workflows/library';
import { reportScope } from '../src/workflows/scope';

export const library: Library = (() => {
  const loaded = loadLibrary(readTemplates(join(__dirname, '../templates'), 'can-tho'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
})();

export function scopeOf(agency: string, periodId = '2026-11'): ReportScope {
  const scope = reportScope(library, { planId: '224-2025', agency, periodId });
  if (!scope.ok) throw new Error(JSON.stringify(scope.error.kind));
  return scope.value;
}
