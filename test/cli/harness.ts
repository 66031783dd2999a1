/** Runs the command line in this process, on real files in a folder of its own, and keeps what it said. */
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliContext, ExitCode } from '../../src/cli/context';
import { runCommand } from '../../src/cli/run';
import { readDocx } from '../../src/hosts/docx/read/readDocx';
import { writeBrief } from '../../src/hosts/docx/write/writeBrief';
import { writeLetter } from '../../src/hosts/docx/write/writeLetter';
import { writeReport } from '../../src/hosts/docx/write/writeReport';
import { writeParquet } from '../../src/hosts/parquet/writeParquet';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { library, templates } from '../library';
import { inThread, timer } from '../workflows/consolidate/inThread';

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

const TODAY = '2026-11-13';
export const NOW = '2026-11-13T01:30:00.000Z';

export async function cli(args: readonly string[], change: Partial<CliContext> = {}): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    library,
    templates,
    files: nodeFiles,
    readDocx,
    writeLetter,
    writeReport,
    writeBrief,
    writeParquet,
    now: () => NOW,
    today: () => TODAY,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    progress: { step: () => undefined, end: () => undefined },
    crew: { workers: 2, spawn: inThread, timer },
    interruption: () => new AbortController().signal,
    ...change,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The files of a folder were last changed on that day: a ledger looks at it, and no test at the clock. */
export function changedOn(day: string, folder: string): void {
  const at = new Date(`${day}T01:00:00Z`);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), at, at);
}

/** A folder for one test file, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
