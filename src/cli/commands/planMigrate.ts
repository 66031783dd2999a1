/** plan migrate: filled workbooks of the old plan made anew for the new one, in another folder; the sources stay as they are. */
import { describeRefusal } from '../../workflows/describe';
import { diffPlans } from '../../workflows/plans/describeDiff';
import { migrationLines, migrationProblemText } from '../../workflows/plans/describeMigration';
import { workbookFileName } from '../../workflows/makeWorkbook';
import { migrateWorkbook, type MigrationProblem } from '../../workflows/plans/migrateWorkbook';
import { parseArguments } from '../arguments';
import { outcomeLines } from '../checkFile';
import { exitCodes, type CliContext, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';
import { planOf } from '../planArgument';
import { oneLine } from '../printable';

type PlanDiff = ReturnType<typeof diffPlans>;

export const planMigrate: Command = async (args, context) => {
  const { files, print } = context;
  const parsed = parseArguments(
    args,
    {
      from: { kind: 'text', isRequired: true },
      to: { kind: 'text', isRequired: true },
      out: { kind: 'text', isRequired: true },
    },
    { takesNames: true },
  );
  if (!parsed.ok) return giveUp(context, usageError('plan migrate', parsed.error));
  const { positionals, texts } = parsed.value;
  if (positionals.length === 0) return giveUp(context, usageError('plan migrate', 'Chưa nêu tệp báo cáo cần chuyển.'));
  const before = planOf(texts.get('from') ?? '', context);
  if (!before.ok) return giveUp(context, ...before.error.lines);
  const after = planOf(texts.get('to') ?? '', context);
  if (!after.ok) return giveUp(context, ...after.error.lines);
  const folder = texts.get('out') ?? '';
  const made = files.makeFolder(folder);
  if (!made.ok) return giveUp(context, describeRefusal(folder, made.error));

  const diff = diffPlans(before.value, after.value);
  const paths = positionals.flatMap((name) => workbooksIn(name, context));
  let done = 0;
  for (const path of paths) if (await migrateFile(path, folder, diff, context)) done += 1;
  print(`Đã chuyển ${done}/${paths.length} tệp sang thư mục ${folder}; các tệp gốc giữ nguyên.`);
  return done === paths.length && done > 0 ? exitCodes.clean : exitCodes.unusable;
};

/** A folder stands for the workbooks in it. */
function workbooksIn(name: string, { files }: CliContext): string[] {
  const folder = files.list(name);
  return folder.ok ? folder.value.map((file) => files.join(name, file)) : [name];
}

/** Says what came of it. */
async function migrateFile(path: string, folder: string, diff: PlanDiff, context: CliContext): Promise<boolean> {
  const { files, library, complain, print } = context;
  const snapshot = await files.workbook(path).read();
  if (!snapshot.ok) {
    complain(describeRefusal(path, snapshot.error));
    return false;
  }
  const migrated = await migrateWorkbook(library, diff, snapshot.value);
  if (!migrated.ok) {
    problemLines(path, migrated.error, diff).forEach(complain);
    return false;
  }
  const out = files.join(folder, workbookFileName(migrated.value.scope));
  const written = await files.workbook(out, { force: false }).write(migrated.value.model);
  if (!written.ok) {
    complain(`${path}: ${describeRefusal(out, written.error)}`);
    return false;
  }
  print(`${path}: ${out}`);
  for (const line of migrationLines(migrated.value)) print(`  ${oneLine(line)}`);
  return true;
}

function problemLines(path: string, problem: MigrationProblem, diff: PlanDiff): string[] {
  switch (problem.kind) {
    case 'not-read':
      return outcomeLines(path, problem.outcome);
    case 'no-scope':
      return [`${path}: ${scopeProblemLine(problem.problem)} Tệp gốc giữ nguyên.`];
    default:
      return [`${path}: ${migrationProblemText(problem, diff)}`];
  }
}
