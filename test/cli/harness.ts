/** Runs the command line in this process, on real files in a folder of its own, and keeps what it said. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliContext, ExitCode } from '../../src/cli/context';
import { runCommand } from '../../src/cli/run';
import { readDocx } from '../../src/hosts/docx/read/readDocx';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { library } from '../library';

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
    files: nodeFiles,
    readDocx,
    now: () => NOW,
    today: () => TODAY,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    progress: { step: () => undefined, end: () => undefined },
    ...change,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder for one test file, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
