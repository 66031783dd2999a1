/**
 * npm run bench -- scale: a consolidation past one province, by the command line's own program: reading, checking,
 * consolidating and writing the long table of 150, 1,500 and 3,500 communes. How the time grows is the exponent between
 * the smallest and the largest: 1 is linear.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCommunes, type Communes } from './communes';
import { middle } from './measure';
import { say } from './say';

const SIZES = [150, 1_500, 3_500];
const RUNS = 3;
const JOBS = 2;
/** How often the memory of the program is looked at, in milliseconds. */
const OFTEN = 50;

const program = join(dirname(fileURLToPath(import.meta.url)), 'phuluc.mjs');

interface Run {
  readonly seconds: number;
  /** Megabytes; not told on every system. */
  readonly peak?: number;
  readonly csvBytes: number;
}

export async function benchScale(): Promise<void> {
  // Not bundled: it is run as it stands, and is as far from build/ as from here.
  const { ensureBundle } = await import(/* webpackIgnore: true */ '../scripts/setup.mjs');
  if (!ensureBundle('build/phuluc.mjs')) throw new Error('The program cannot be built');
  say(`Consolidating to CSV in one run on ${JOBS} cores, median of ${RUNS}`);
  const seconds: number[] = [];
  for (const size of SIZES) {
    const communes = await makeCommunes(size);
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await consolidate(communes));
    const median = middle(runs.map((run) => run.seconds));
    const peaks = runs.flatMap(({ peak }) => peak ?? []);
    const memory = peaks.length === 0 ? 'not told' : `${Math.max(...peaks).toFixed(0)} MB`;
    const [{ csvBytes } = { csvBytes: NaN }] = runs;
    seconds.push(median);
    say(
      `  ${String(size).padStart(5)} reports ${median.toFixed(1).padStart(6)} s   ${((median * 1000) / size).toFixed(1)} ms each   ` +
        `memory at most ${memory}   CSV ${(csvBytes / 2 ** 20).toFixed(1)} MiB`,
    );
  }
  const [first = NaN, last = NaN] = [seconds[0], seconds.at(-1)];
  const exponent = Math.log(last / first) / Math.log((SIZES.at(-1) ?? NaN) / (SIZES[0] ?? NaN));
  say(`  growth from ${SIZES[0]} to ${SIZES.at(-1)}: exponent ${exponent.toFixed(2)}`);
}

async function consolidate({ templates, reports }: Communes): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-scale-'));
  const csv = join(folder, 'so-lieu.csv');
  const args = ['consolidate', reports, '--templates', templates, '--plan', '224-2025', '--period', '2026-11'];
  try {
    const start = performance.now();
    const peak = await run([...args, '--csv', csv, '--jobs', String(JOBS)]);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, csvBytes: statSync(csv).size, ...(peak === undefined ? {} : { peak }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Findings and missing reports are no failure here. @returns the peak memory in megabytes, where the system tells it */
function run(args: readonly string[]): Promise<number | undefined> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let peak: number | undefined;
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-2_000)));
  const watch = setInterval(() => (peak = peakOf(child.pid) ?? peak), OFTEN);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0 || code === 1) resolve(peak);
      else reject(new Error(`phuluc consolidate ended with ${code}: ${said}`));
    });
  });
}

/** Linux keeps the most a process ever held. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
