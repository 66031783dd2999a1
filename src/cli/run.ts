/** Finds the command, gives help where it is asked for, and says in one line what no command knows. */
import { agencies } from './commands/agencies';
import { check } from './commands/check';
import { consolidate } from './commands/consolidate';
import { demo } from './commands/demo';
import { due } from './commands/due';
import { make } from './commands/make';
import { planCheck } from './commands/planCheck';
import { planDiff } from './commands/planDiff';
import { planImport } from './commands/planImport';
import { planMigrate } from './commands/planMigrate';
import { plans } from './commands/plans';
import { report } from './commands/report';
import { sample } from './commands/sample';
import { exitCodes, type CliContext, type Command, type ExitCode } from './context';
import { giveUp } from './giveUp';
import { generalHelp, helpOf, type CommandName } from './help';

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    make,
    check,
    report,
    consolidate,
    sample,
    due,
    plans,
    agencies,
    'plan import': planImport,
    'plan check': planCheck,
    'plan diff': planDiff,
    'plan migrate': planMigrate,
  } satisfies Record<CommandName, Command>),
);

const HELP = ['--help', '-h'];

export async function runCommand(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const [name, ...rest] = named(args);
  if (name === undefined || name === 'help' || HELP.includes(name)) {
    context.print(generalHelp());
    return name === undefined ? exitCodes.unusable : exitCodes.clean;
  }
  if (name === 'demo') return finished(demo, rest, context);
  const command = commands.get(name);
  if (!command) {
    return giveUp(context, `Không có lệnh “${name}”. Các lệnh: ${[...commands.keys()].join(', ')}.`);
  }
  if (rest.some((argument) => HELP.includes(argument))) {
    context.print(helpOf(name as CommandName));
    return exitCodes.clean;
  }
  return finished(command, rest, context);
}

/** Some commands have a name of two words. */
function named(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args;
  const both = `${first ?? ''} ${second ?? ''}`;
  return commands.has(both) ? [both, ...rest] : args;
}

/** A mistake of the program's own: node would end with 1, which says that a report has errors. */
async function finished(command: Command, args: readonly string[], context: CliContext): Promise<ExitCode> {
  try {
    return await command(args, context);
  } catch (error) {
    return giveUp(context, `Lỗi của chương trình, đề nghị báo người phụ trách kỹ thuật: ${stackOf(error)}`);
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
