/** The command line's one wiring place: real files, the real clock, the terminal; everything else is in its commands. */
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '../workflows/localDay';
import { readDocx } from '../hosts/docx/read/readDocx';
import { writeParquet } from '../hosts/parquet/writeParquet';
import { nodeFiles } from '../hosts/xlsx/nodeWorkbooks';
import { describeTemplateFault } from '../workflows/describe';
import { loadLibrary } from '../workflows/library';
import { letGo } from './brokenPipe';
import { exitCodes, type ExitCode } from './context';
import { printable } from './printable';
import { progressOn } from './progress';
import { runCommand } from './run';
import { readTemplates, templatesOption } from './templates';
import { thread } from './threads';

const PROVINCE = 'can-tho';
const NARROWEST = 40;
/** Past so many the disk and the main thread are what is waited for. */
const MOST_WORKERS = 8;

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
  const texts = readTemplates(templates, PROVINCE);
  const library = loadLibrary(texts);
  if (!library.ok) {
    for (const fault of library.error) complain(describeTemplateFault(fault));
    return exitCodes.unusable;
  }
  return runCommand(args, {
    library: library.value,
    templates: texts,
    files: nodeFiles,
    readDocx,
    // Only what writes for Word loads the library for it.
    writeLetter: async (letter) => (await import('../hosts/docx/write/writeLetter')).writeLetter(letter),
    writeReport: async (report) => (await import('../hosts/docx/write/writeReport')).writeReport(report),
    writeBrief: async (brief) => (await import('../hosts/docx/write/writeBrief')).writeBrief(brief),
    writeParquet,
    now: () => new Date().toISOString(),
    today: () => localDay(new Date()),
    print: (line) => process.stdout.write(`${printable(line)}\n`),
    complain,
    progress: progressOn({
      isTerminal: process.stderr.isTTY,
      width: process.stderr.isTTY ? process.stderr.columns : NARROWEST,
      write: (text) => process.stderr.write(text),
      now: () => performance.now(),
    }),
    crew: {
      workers: Math.min(availableParallelism(), MOST_WORKERS),
      spawn: () => thread(new URL('reader.mjs', import.meta.url)),
      timer,
    },
    interruption: () => {
      const controller = new AbortController();
      process.once('SIGINT', () => {
        controller.abort();
      });
      return controller.signal;
    },
  });
}

function timer(milliseconds: number, call: () => void): () => void {
  const waiting = setTimeout(call, milliseconds);
  return () => {
    clearTimeout(waiting);
  };
}
