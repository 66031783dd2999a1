/** Workbooks in the files and folders of this machine: what the command line reads and writes. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { failure, success, type Result } from '../../result';
import type { WorkbookPort } from '../../workbook/port';
import type { Refusal } from '../../workbook/refusal';
import { READING, readFileBytes, refusalOf, WRITING, writeFileSafely } from './files';
import { nodePlatform } from './read/nodePlatform';
import { readXlsx } from './read/readXlsx';
import { writeXlsx } from './write/writeXlsx';

/** The workbook of that name, there or yet to be written; one that exists is written over only by force. */
export const workbookFile = (path: string, options = { force: false }): WorkbookPort => ({
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

/** The workbooks of a folder, by name; what Excel leaves beside an open file ("~$...") is none. */
export function listWorkbooks(folder: string): Result<string[], Refusal> {
  try {
    const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'));
    return success(names.sort());
  } catch (thrown) {
    return failure(refusalOf(thrown, READING, 'unreadable'));
  }
}

/** The folder is there, with those above it; made where missing. */
export function makeFolder(folder: string): Result<void, Refusal> {
  try {
    mkdirSync(folder, { recursive: true });
    return success(undefined);
  } catch (thrown) {
    return failure(refusalOf(thrown, WRITING, 'not-writable'));
  }
}
