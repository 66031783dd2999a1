/** Workbooks in the files and folders of this machine: what the command line reads and writes. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success, type Result } from '../../result';
import type { WorkbookPort } from '../../workbook/port';
import type { Refusal, RefusalCode } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import { findFiles } from './folders';
import { READING, readFileBytes, refusalOf, WRITING, writeFileSafely } from './files';
import { nodePlatform } from '../ooxml/nodePlatform';
import { ownLimits } from './ownLimits';
import { readXlsx } from './read/readXlsx';
import { writeTogether } from './together';
import { writeXlsx } from './write/writeXlsx';

/** A file stands where a folder is wanted, or on the way to it. */
const NO_FOLDER: readonly (readonly [string, RefusalCode])[] = [
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
];

/** The workbook of that name, there or yet to be written; one that exists is written over only by force. */
const workbook = (path: string, options = { force: false }): WorkbookPort => ({
  read: () => {
    const bytes = readFileBytes(path);
    return Promise.resolve(bytes.ok ? readXlsx(bytes.value, nodePlatform) : bytes);
  },
  write: async (model) => {
    // Laying bytes out costs far more than looking: a name already taken is refused before it.
    if (!options.force && existsSync(path)) return failure({ code: 'exists' });
    return writeFileSafely(path, await writeXlsx(model), options);
  },
});

/** A workbook of this product's own: a consolidated one is larger than what agencies may send. */
function readOwn(path: string): Promise<Result<Snapshot, Refusal>> {
  const bytes = readFileBytes(path, ownLimits.fileBytes);
  return Promise.resolve(bytes.ok ? readXlsx(bytes.value, nodePlatform, { limits: ownLimits }) : bytes);
}

/** The workbooks of a folder, by name; what Excel leaves beside an open file ("~$...") is none. */
function list(folder: string): Result<string[], Refusal> {
  try {
    const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'));
    return success(names.sort());
  } catch (thrown) {
    return failure(refusalOf(thrown, new Map([...READING, ...NO_FOLDER]), 'unreadable'));
  }
}

/** The folder is there, with those above it; made where missing. */
function makeFolder(folder: string): Result<void, Refusal> {
  try {
    mkdirSync(folder, { recursive: true });
    return success(undefined);
  } catch (thrown) {
    return failure(refusalOf(thrown, new Map([...WRITING, ...NO_FOLDER]), 'not-writable'));
  }
}

/** Two names of one file that is there. A name that leads to none is no other's: writing to it tells why. */
function isSame(path: string, other: string): boolean {
  try {
    const [one, two] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
    return one.dev === two.dev && one.ino === two.ino;
  } catch (thrown) {
    refusalOf(thrown, READING, 'unreadable');
    return false;
  }
}

/** All that a face without a workbook program of its own asks of a disk. */
export const nodeFiles = {
  workbook,
  readOwn,
  readBytes: (path: string, maxBytes?: number): Result<Uint8Array, Refusal> => readFileBytes(path, maxBytes),
  writeText: (path: string, text: string, options: { readonly force: boolean }): Result<void, Refusal> =>
    writeFileSafely(path, new TextEncoder().encode(text), options),
  writeParts: writeFileSafely,
  writeTogether,
  list,
  find: findFiles,
  makeFolder,
  exists: existsSync,
  isSame,
  join,
};
