/** plan check: what is wrong or uncertain in a plan file, or in a review workbook that came back. */
import { draftState, planCountsLine, sourceKind, stateLines } from '../../workflows/plans/bringIn';
import { parseArguments } from '../arguments';
import { exitCodes, type CliContext, type Command, type ExitCode } from '../context';
import { giveUp, rejected } from '../giveUp';
import { usageError } from '../help';
import { planOf } from '../planArgument';
import { readDraft } from '../planSource';

export const planCheck: Command = async (args, context) => {
  const parsed = parseArguments(args, {}, { takesNames: true });
  const [path, another] = parsed.ok ? parsed.value.positionals : [];
  if (!parsed.ok || path === undefined || another !== undefined) {
    return giveUp(context, usageError('plan check', parsed.ok ? 'Hãy nêu đúng một tệp.' : parsed.error));
  }
  return sourceKind(path) === 'excel' ? checkDraft(path, context) : checkPlanFile(path, context);
};

function checkPlanFile(path: string, context: CliContext): ExitCode {
  const plan = planOf(path, context);
  if (!plan.ok) return rejected(plan.error, context);
  context.print(path);
  context.print(`  ${planCountsLine(plan.value)}`);
  context.print('  Không có lỗi.');
  return exitCodes.clean;
}

async function checkDraft(path: string, context: CliContext): Promise<ExitCode> {
  const draft = await readDraft(path, context);
  if (!draft.ok) return rejected(draft.error, context);
  const state = draftState(draft.value, path, context.library.agencies);
  const lines = [...state.missing, ...state.doubts];
  context.print(path);
  for (const line of [...stateLines(draft.value.plan, state), ...lines]) context.print(`  ${line}`);
  if (lines.length === 0) context.print('  Không có lỗi, không còn nội dung cần xem lại.');
  return lines.length === 0 ? exitCodes.clean : exitCodes.errors;
}
