/** The command line's one wiring place: real files, the real clock, the terminal; everything else is in its commands. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '../workflows/localDay';
import { readDocx } from '../hosts/docx/read/readDocx';
import { nodeFiles } from '../hosts/xlsx/nodeWorkbooks';
import { describeTemplateFault } from '../workflows/describe';
import { loadLibrary } from '../workflows/library';
import { letGo } from './brokenPipe';
import { exitCodes, type ExitCode } from './context';
import { printable } from './printable';
import { progressOn } from './progress';
import { runCommand } from './run';
import { readTemplates, templatesOption } from './templates';

const PROVINCE = 'can-tho';
const NARROWEST = 40;

/** The bundle stands in build/, beside templates/. */
const ownTemplates = join(dirname(fileURLToPath(import.meta.url)), '../templates');

const complain = (line: string): void => {
  process.stderr.write(`${printable(line)}\n`);
};

letGo(process.stdout);
letGo(process.stderr);

const chosen = templatesOption(process.argv.slice(2), ownTemplates, PROVINCE);
if (chosen.ok) {
  process.exitCode = await runOn(chosen.value.root, chosen.value.args);
} else {
  complain(chosen.error);
  process.exitCode = exitCodes.unusable;
}

async function runOn(templates: string, args: readonly string[]): Promise<ExitCode> {
  const library = loadLibrary(readTemplates(templates, PROVINCE));
  if (!library.ok) {
    for (const fault of library.error) complain(describeTemplateFault(fault));
    return exitCodes.unusable;
  }
  return runCommand(args, {
    library: library.value,
    files: nodeFiles,
    readDocx,
    now: () => new Date().toISOString(),
    today: () => localDay(new Date()),
    print: (line) => process.stdout.write(`${printable(line)}\n`),
    complain,
    progress: progressOn({
      isTerminal: process.stderr.isTTY,
      width: process.stderr.isTTY ? process.stderr.columns : NARROWEST,
      write: (text) => process.stderr.write(text),
    }),
  });
}
