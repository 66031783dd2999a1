/**
 * What a hostile file costs: it is read in a process of its own, whose heap is limited and which is ended where it hangs.
 *
 *   const reader = buildReader(root, folder);
 *   await measure('packing: a bomb of 1.5 GB', reader, folder, 'with a clock');
 */
import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hostileFiles } from './hostileFiles';
import type { Judged } from './judge';

/** Of the whole process, Node itself included. */
export const MOST_MEGABYTES = 300;

/** Ten times what a file may take: a machine may be busy, but nobody waits for ever. */
const HANGING = 20_000;

export interface Measured extends Judged {
  readonly milliseconds: number;
  /** The most that the process held at any time. */
  readonly megabytes: number;
}

/** readHere.ts as a program for Node in `folder`; its path. @param root the project's folder */
export function buildReader(root: string, folder: string): string {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const entry = join(root, 'test/hosts/xlsx/read/hostile/readHere.ts');
  const config = join(root, 'webpack.config.programs.js');
  const args = [webpack, '--config', config, '--entry-reset', '--entry', entry, '--output-path', folder];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
  return join(folder, 'main.mjs');
}

const run = promisify(execFile);

/** Without a clock the answer does not hang on how busy the machine is. */
export async function measure(
  name: string,
  reader: string,
  folder: string,
  clock: 'with a clock' | 'without a clock',
): Promise<Measured> {
  const file = hostileFiles.get(name);
  if (!file) throw new Error(`No such file: ${name}`);
  const path = join(folder, `${[...hostileFiles.keys()].indexOf(name)}.xlsx`);
  writeFileSync(path, file.make());
  const heap = `--max-old-space-size=${MOST_MEGABYTES}`;
  const { stdout } = await run(process.execPath, [heap, reader, name, path, clock], { timeout: HANGING });
  return JSON.parse(stdout) as Measured;
}
