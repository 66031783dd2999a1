/** Files with sample entries, made by the command line: to be looked at, and to take pictures of. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** @typedef {{ name: string, buffer: Buffer }} NamedFile */

/** @param {string[]} args @param {number[]} [codes] those that say it was done */
function phuluc(args, codes = [0]) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'build/phuluc.mjs'), ...args], {
    encoding: 'utf8',
  });
  if (!codes.includes(status ?? NaN)) throw new Error(stderr);
}

/** What the command line makes in a folder, by name. @param {(folder: string) => void} make @returns {Map<string, Buffer>} */
function filesMade(make) {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  try {
    make(folder);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(paths.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {Map<string, Buffer>} files @param {string} name @returns {NamedFile} */
function named(files, name) {
  const buffer = files.get(name);
  if (!buffer) throw new Error(`Not made: ${name}`);
  return { name, buffer };
}

/** A report workbook of one agency under plan 224, filled in. @param {string} agency @param {string} period */
export function sampleFile(agency, period) {
  const name = `224_${period}_${agency}.xlsx`;
  return named(
    filesMade((folder) => {
      phuluc(['make', '--plan', '224-2025', '--period', period, '--agency', agency, '--out', folder]);
      phuluc(['sample', folder]);
    }),
    name,
  );
}

/** The whole city in November 2026: what every agency sends, the consolidated workbook and the reports made of it. */
export function sampleCity() {
  const files = filesMade((folder) => phuluc(['demo', '--out', folder]));
  return {
    /** @param {string} name */
    file: (name) => named(files, name),
    sent: [...files.keys()].filter((name) => name.endsWith('_bao-cao.xlsx')).map((name) => named(files, name)),
  };
}
