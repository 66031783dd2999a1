/** agencies: id, name and abbreviation, one line each. */
import { agenciesOf, isObliged } from '../../workflows/catalogue';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';

const ID_WIDTH = 48;

export const agencies: Command = (args, { library, print, complain }) => {
  const parsed = parseArguments(args, { plan: { kind: 'text' } });
  if (!parsed.ok) {
    complain(usageError('agencies', parsed.error));
    return Promise.resolve(exitCodes.unusable);
  }
  const planId = parsed.value.texts.get('plan');
  const plan = planId === undefined ? undefined : library.plans.get(planId);
  if (planId !== undefined && !plan) {
    complain(scopeProblemLine({ kind: 'unknown-plan', given: planId, known: [...library.plans.keys()] }));
    return Promise.resolve(exitCodes.unusable);
  }
  for (const agency of plan ? agenciesOf(library, plan) : library.agencies.directory.agencies) {
    const isAsked = plan !== undefined && !isObliged(library, plan, agency);
    print(
      `${agency.id.padEnd(ID_WIDTH)} ${agency.name} (${agency.abbreviation})${isAsked ? ' – đề nghị cung cấp số liệu' : ''}`,
    );
  }
  return Promise.resolve(exitCodes.clean);
};
