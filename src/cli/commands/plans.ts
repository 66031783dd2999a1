/** plans: what is known, a plan in two lines. */
import { dayWithin, planLines } from '../../workflows/catalogue';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';

export const plans: Command = (args, context) => {
  const { library, today, print } = context;
  const parsed = parseArguments(args, {});
  if (!parsed.ok) return giveUp(context, usageError('plans', parsed.error));
  for (const plan of library.plans.values()) planLines(library, plan, dayWithin(plan, today())).forEach(print);
  return exitCodes.clean;
};
