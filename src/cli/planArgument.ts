/** A plan as it is named on the command line: by the id of one that is known, or by the file it stands in. */
import type { Plan } from '../plan/plan';
import { success, type Result } from '../result';
import { describeRefusal } from '../workflows/describe';
import { planFromFile, unusable, type Rejection } from '../workflows/plans/planFile';
import type { CliContext } from './context';
import { scopeProblemLine } from './hints';

export function planOf(given: string, { library, files }: CliContext): Result<Plan, Rejection> {
  const known = library.plans.get(given);
  if (known) return success(known);
  if (/^\d+-\d{4}$/.test(given) && !files.exists(given)) {
    return unusable(scopeProblemLine({ kind: 'unknown-plan', given, known: [...library.plans.keys()] }));
  }
  const bytes = files.readBytes(given);
  return bytes.ok ? planFromFile(bytes.value, given, library.agencies) : unusable(describeRefusal(given, bytes.error));
}
