/** The command line's one wiring place: real files, the real clock, the terminal; everything else is in its commands. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../hosts/xlsx/nodeWorkbooks';
import { describeTemplateFault } from '../workflows/describe';
import { loadLibrary } from '../workflows/library';
import { exitCodes } from './context';
import { printable } from './printable';
import { progressOn } from './progress';
import { runCommand } from './run';
import { readTemplates } from './templates';

const PROVINCE = 'can-tho';
const NARROWEST = 40;

/** The bundle stands in build/, beside templates/. */
const templates = join(dirname(fileURLToPath(import.meta.url)), '../templates');

const library = loadLibrary(readTemplates(templates, PROVINCE));
if (library.ok) {
  process.exitCode = await runCommand(process.argv.slice(2), {
    library: library.value,
    files: nodeFiles,
    now: () => new Date().toISOString(),
    print: (line) => process.stdout.write(`${printable(line)}\n`),
    complain: (line) => process.stderr.write(`${printable(line)}\n`),
    progress: progressOn({
      isTerminal: process.stderr.isTTY,
      width: process.stderr.isTTY ? process.stderr.columns : NARROWEST,
      write: (text) => process.stderr.write(text),
    }),
  });
} else {
  for (const fault of library.error) process.stderr.write(`${describeTemplateFault(fault)}\n`);
  process.exitCode = exitCodes.unusable;
}
