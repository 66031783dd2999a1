/** plan diff: what changed between two versions of a plan, for people or as JSON. */
import { describeDiff, diffPlans } from '../../workflows/plans/describeDiff';
import { diffJson } from '../../workflows/plans/diffJson';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { planOf } from '../planArgument';

export const planDiff: Command = (args, context) => {
  const { print, library } = context;
  const parsed = parseArguments(args, { json: { kind: 'flag' } }, { takesNames: true });
  const problem = parsed.ok
    ? parsed.value.positionals.length === 2
      ? undefined
      : 'Hãy nêu đúng hai kế hoạch: bản cũ rồi bản mới.'
    : parsed.error;
  if (!parsed.ok || problem !== undefined) return giveUp(context, usageError('plan diff', problem ?? ''));
  const [before, after] = parsed.value.positionals.map((given) => planOf(given, context));
  if (!before?.ok || !after?.ok) {
    return giveUp(context, ...[before, after].flatMap((plan) => (plan?.ok === false ? plan.error.lines : [])));
  }
  const diff = diffPlans(before.value, after.value);
  if (parsed.value.flags.has('json')) print(JSON.stringify(diffJson(diff), null, 2));
  else describeDiff(diff, library.agencies).forEach(print);
  return exitCodes.clean;
};
