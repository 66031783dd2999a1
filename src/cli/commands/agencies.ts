/** agencies: id, name and abbreviation, one line each. */
import { agenciesOf, agencyLine, dayWithin } from '../../workflows/catalogue';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';

export const agencies: Command = (args, context) => {
  const { library, today, print } = context;
  const parsed = parseArguments(args, { plan: { kind: 'text' } });
  if (!parsed.ok) return giveUp(context, usageError('agencies', parsed.error));
  const planId = parsed.value.texts.get('plan');
  const plan = planId === undefined ? undefined : library.plans.get(planId);
  if (planId !== undefined && !plan) {
    return giveUp(context, scopeProblemLine({ kind: 'unknown-plan', given: planId, known: [...library.plans.keys()] }));
  }
  const on = plan ? dayWithin(plan, today()) : today();
  const listed = plan ? agenciesOf(library, plan, on) : library.agencies.directory.agencies;
  for (const agency of listed) print(agencyLine(library, agency, on, plan));
  return exitCodes.clean;
};
