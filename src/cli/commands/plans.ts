/** plans: what is known, a plan in two lines. */
import { dayWithin, planLines } from '../../workflows/catalogue';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { usageError } from '../help';

export const plans: Command = (args, { library, today, print, complain }) => {
  const parsed = parseArguments(args, {});
  if (!parsed.ok) {
    complain(usageError('plans', parsed.error));
    return Promise.resolve(exitCodes.unusable);
  }
  for (const plan of library.plans.values()) planLines(library, plan, dayWithin(plan, today())).forEach(print);
  return Promise.resolve(exitCodes.clean);
};
