/**
 * npm run bench -- hostile: every hostile file of test/hosts/xlsx/read/hostile, read in a process of its own: whether the
 * answer is the one asserted, how long it took and the most memory the process held. Past its time a file is refused, which
 * is as good an answer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileFiles } from '../test/hosts/xlsx/read/hostile/hostileFiles';
import { buildReader, measure, MOST_MEGABYTES, type Measured } from '../test/hosts/xlsx/read/hostile/measure';
import { say } from './say';

/** Milliseconds a file may take. */
const MOST_MILLISECONDS = 2_000;
const SHOWN = 5;

/** The bundle stands in build/. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface MeasuredFile extends Measured {
  readonly name: string;
}

export async function benchHostile(): Promise<void> {
  const measured = await measureAll();
  const past = measured.filter(
    ({ milliseconds, megabytes }) => milliseconds > MOST_MILLISECONDS || megabytes > MOST_MEGABYTES,
  );
  const peak = Math.max(...measured.map(({ megabytes }) => megabytes));
  say(
    `Hostile files: ${measured.filter(({ isRight }) => isRight).length} of ${measured.length} answered as they should be`,
  );
  say(
    `  past ${MOST_MILLISECONDS} ms or ${MOST_MEGABYTES} MB: ${past.length}; peak memory ${peak.toFixed(0)} MB; the slowest:`,
  );
  for (const { name, milliseconds, megabytes, answer } of measured.slice(-SHOWN)) {
    say(
      `  ${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB  ${answer.padEnd(16)} ${name}`,
    );
  }
}

/** One after the other, the costliest last. */
async function measureAll(): Promise<readonly MeasuredFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-hostile-'));
  try {
    const reader = buildReader(root, folder);
    const measured: MeasuredFile[] = [];
    for (const name of hostileFiles.keys()) {
      const cost = await measure(name, reader, folder, 'with a clock');
      measured.push({ name, ...cost, isRight: cost.isRight || cost.answer === 'too-slow' });
    }
    return measured.sort((a, b) => a.milliseconds - b.milliseconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
