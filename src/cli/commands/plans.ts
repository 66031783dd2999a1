/** plans: what is known, a plan in two lines. */
import { planLines } from '../../workflows/catalogue';
import { exitCodes, type Command } from '../context';

export const plans: Command = (_args, { library, print }) => {
  for (const plan of library.plans.values()) planLines(library, plan).forEach(print);
  return Promise.resolve(exitCodes.clean);
};
