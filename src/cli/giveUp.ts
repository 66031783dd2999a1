/** How a command ends that cannot do what is asked: it says why, and its exit code says the input is unusable. */
import type { Rejection } from '../workflows/plans/planFile';
import { exitCodes, type CliContext, type ExitCode } from './context';

export function giveUp({ complain, progress }: CliContext, ...lines: readonly string[]): ExitCode {
  progress.end();
  for (const line of lines) complain(line);
  return exitCodes.unusable;
}

/** Faults that can be mended are errors, as those of a report are. */
export function rejected({ kind, lines }: Rejection, context: CliContext): ExitCode {
  const code = giveUp(context, ...lines);
  return kind === 'faults' ? exitCodes.errors : code;
}
