/**
 * npm run bench -- readers: our reader beside every other one, on the same 150 workbooks in the same run, and beside the
 * floor of inflating the same parts. Rounds take turns, so that a slow moment of the machine is everybody's.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { nodePlatform } from '../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../src/hosts/xlsx/read/readXlsx';
import type { Library } from '../src/workflows/library';
import { makeCorpus, PYTHON, removeCorpus, type Corpus } from './corpus';
import { inflateNeededParts } from './floor';
import { middle } from './measure';
import { loadPeers, type Peer } from './peers';
import { say } from './say';

const ROUNDS = 5;
/** Workbooks each reads before its turn counts. */
const WARM_UP = 50;
const SIZE = { files: 150, byLibreOffice: 20, byOpenpyxl: 10 };

const OPENPYXL = join(dirname(fileURLToPath(import.meta.url)), '../bench/read_by_openpyxl.py');

interface Reading {
  readonly name: string;
  /** A workbook, in milliseconds, by round. */
  readonly rounds: readonly number[];
  readonly cells?: number;
  /** Workbooks it could not read; their time does not count. */
  readonly refused?: number;
}

export async function benchReaders(library: Library): Promise<void> {
  const corpus = await makeCorpus(library, SIZE);
  try {
    const { peers, missing } = await loadPeers();
    say(describeCorpus(corpus));
    const floor: Peer = { name: 'floor: inflating the needed parts (zlib)', read: inflateNeededParts };
    const ours: Peer = { name: 'phuluc (limits and CRC on)', read: readByUs };
    const files = corpus.files.map((path) => readFileSync(path));
    const measured = await takeTurns([floor, ours, ...peers], files);
    const outside = ['read-only', 'whole'].flatMap((mode) => readByOpenpyxl(mode, corpus));
    report([...measured, ...outside]);
    const absent = [...missing, ...(outside.length === 0 ? ['openpyxl'] : [])];
    if (absent.length > 0) say(`  not measured, not to be had on this machine: ${absent.join(', ')}`);
  } finally {
    removeCorpus(corpus);
  }
}

function describeCorpus({ files, bytes, savedBy }: Corpus): string {
  const saved = [...savedBy].map(([program, count]) => `${count} re-saved by ${program}`).join(', ');
  const size = (bytes / files.length / 1024).toFixed(0);
  return `Reading ${files.length} workbooks of ${size} KiB on average (${saved}), every cell of every sheet; median of ${ROUNDS} rounds`;
}

function readByUs(bytes: Buffer): number {
  const read = readXlsx(bytes, nodePlatform);
  if (!read.ok) throw new Error(`Not read: ${read.error.code}`);
  return read.value.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The first round warms up, finds out what each can read, and does not count. */
async function takeTurns(readers: readonly Peer[], files: readonly Buffer[]): Promise<Reading[]> {
  const turns = readers.map(({ name, read }) => ({ name, read, rounds: [] as number[], cells: 0, files: [...files] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const turn of turns) {
      if (round === 0) turn.files = await readable(turn.read, files);
      collectGarbage(); // what the one before left behind is not this one's to clear away
      // That also throws away code compiled for shapes of which no object was left: everybody compiles anew, unmeasured.
      for (const bytes of turn.files.slice(0, WARM_UP)) await turn.read(bytes);
      const start = performance.now();
      let cells = 0;
      for (const bytes of turn.files) cells += await turn.read(bytes);
      if (round > 0) turn.rounds.push((performance.now() - start) / turn.files.length);
      turn.cells = cells;
    }
  }
  return turns.map(({ name, rounds, cells, files: read }, n) => ({
    name,
    rounds,
    // What comes out of the floor is bytes.
    ...(n === 0 ? {} : { cells, refused: files.length - read.length }),
  }));
}

async function readable(read: Peer['read'], files: readonly Buffer[]): Promise<Buffer[]> {
  const fit: Buffer[] = [];
  for (const bytes of files) {
    try {
      await read(bytes);
      fit.push(bytes);
    } catch {
      // Said as a number beside its name.
    }
  }
  return fit;
}

/** In a process of its own, which times itself; nothing where there is no openpyxl. */
function readByOpenpyxl(mode: string, { files }: Corpus): Reading[] {
  const python = spawnSync(PYTHON, [OPENPYXL, mode, String(ROUNDS), ...files], { encoding: 'utf8' });
  if (python.status !== 0) return [];
  const { seconds, cells } = JSON.parse(python.stdout) as { seconds: number[]; cells: number };
  return [{ name: `openpyxl (${mode})`, rounds: seconds.map((each) => (each * 1000) / files.length), cells }];
}

function report(readings: readonly Reading[]): void {
  const [floor = NaN, ours = NaN] = readings.map(({ rounds }) => middle(rounds));
  const line = (name: string, ...figures: readonly (string | number)[]): void =>
    say(`  ${name.padEnd(44)}${figures.map((figure) => String(figure).padStart(10)).join('')}`);
  line('', 'ms a file', 'x floor', 'x ours', 'cells', 'refused');
  for (const { name, rounds, cells = '', refused = '' } of readings) {
    const ms = middle(rounds);
    line(name, ms.toFixed(2), (ms / floor).toFixed(1), (ms / ours).toFixed(1), cells, refused);
  }
}
