/** check: findings grouped by sheet, counts and figures of one file or many; for people, or as JSON. */
import type { Expected } from '../../checks/identityInput';
import { parseArguments } from '../arguments';
import { checkFile, exitCodeOf, outcomeJson, outcomeLines } from '../checkFile';
import { findAgency } from '../../workflows/scope';
import type { FileJson } from '../../workflows/checkJson';
import { exitCodes, type Command, type ExitCode } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';

export const check: Command = async (args, context) => {
  const parsed = parseArguments(
    args,
    {
      json: { kind: 'flag' },
      plan: { kind: 'text' },
      period: { kind: 'text' },
      agency: { kind: 'text' },
    },
    { takesNames: true },
  );
  const problem = parsed.ok
    ? parsed.value.positionals.length === 0
      ? 'Chưa nêu tệp cần kiểm tra.'
      : undefined
    : parsed.error;
  if (!parsed.ok || problem !== undefined) return giveUp(context, usageError('check', problem ?? ''));
  const { positionals, flags, texts } = parsed.value;
  const agency = texts.get('agency');
  const found = agency === undefined ? undefined : findAgency(context.library, agency);
  if (found && !found.ok) return giveUp(context, scopeProblemLine(found.error));
  const expected = expectedFrom(texts, found?.value.id);
  const json: FileJson[] = [];
  let code: ExitCode = exitCodes.clean;
  for (const path of positionals) {
    const outcome = await checkFile(path, context, expected);
    code = worse(code, exitCodeOf(outcome));
    if (flags.has('json')) json.push(outcomeJson(path, outcome));
    else if (outcome.kind === 'refused' || outcome.kind === 'no-scope')
      outcomeLines(path, outcome).forEach(context.complain);
    else context.print([...outcomeLines(path, outcome), ''].join('\n'));
  }
  if (flags.has('json')) context.print(JSON.stringify(json, null, 2));
  return code;
};

function expectedFrom(texts: ReadonlyMap<string, string>, agencyId: string | undefined): Expected {
  const [planId, periodId] = [texts.get('plan'), texts.get('period')];
  return {
    ...(planId === undefined ? {} : { planId }),
    ...(periodId === undefined ? {} : { periodId }),
    ...(agencyId === undefined ? {} : { agencyId }),
  };
}

/** One unusable file outweighs errors, errors outweigh a clean one. */
const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
