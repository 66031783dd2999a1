/**
 * Workbook files on a disk, in Node. What the file system refuses is a Refusal; its sentence is made in checks/describe.
 *
 *   const written = writeFileSafely('bao-cao.xlsx', bytes, { force: false });
 *   if (!written.ok) ... written.error.code ...
 */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../../result';
import { failure, success } from '../../result';
import type { Refusal, RefusalCode } from '../../workbook/refusal';

const MEGABYTE = 1024 * 1024;
const MAX_FILE_BYTES = 25 * MEGABYTE;

export const READING: ReadonlyMap<string, RefusalCode> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'directory'],
]);
export const WRITING: ReadonlyMap<string, RefusalCode> = new Map([
  ['ENOENT', 'no-folder'],
  ['EEXIST', 'exists'],
  ['EISDIR', 'directory'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
]);

/** File systems without hard links: FAT on a memory stick, some network shares. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** The system's code of what a call of node:fs threw; anything else thrown is a mistake of ours and goes on. */
function systemCode(thrown: unknown): string {
  const { code } = thrown as { code?: unknown };
  if (typeof code === 'string') return code;
  throw thrown;
}

export function refusalOf(thrown: unknown, known: ReadonlyMap<string, RefusalCode>, otherwise: RefusalCode): Refusal {
  const detail = systemCode(thrown);
  return { code: known.get(detail) ?? otherwise, detail };
}

/**
 * The bytes of a file of at most so many bytes; a longer one is refused unread. A pipe or a device is refused too:
 * it has no size and may never end.
 */
export function readFileBytes(path: string, maxBytes = MAX_FILE_BYTES): Result<Uint8Array, Refusal> {
  try {
    const found = fs.statSync(path);
    if (found.isDirectory()) return failure({ code: 'directory' });
    if (!found.isFile()) return failure({ code: 'unreadable' });
    if (found.size > maxBytes) return failure({ code: 'too-large', detail: String(maxBytes) });
    return success(fs.readFileSync(path));
  } catch (thrown) {
    return failure(refusalOf(thrown, READING, 'unreadable'));
  }
}

/** A new file of a name nobody has, beside the one wanted: a rename must not cross file systems. */
export function openBeside(path: string): { readonly name: string; readonly file: number } {
  for (let attempt = 0; ; attempt += 1) {
    const name = join(dirname(path), `.phu-luc-${process.pid}-${attempt}.tmp`);
    try {
      return { name, file: fs.openSync(name, 'wx') };
    } catch (thrown) {
      if (systemCode(thrown) !== 'EEXIST') throw thrown;
    }
  }
}

/** Gives the finished file its name unless something has it: link and exclusive copy both look and take at once. */
export function putWhereNothingIs(name: string, path: string): void {
  try {
    fs.linkSync(name, path);
  } catch (thrown) {
    if (!NO_LINKS.has(systemCode(thrown))) throw thrown;
    fs.copyFileSync(name, path, fs.constants.COPYFILE_EXCL);
  }
}

/** A name of ours that cannot be removed, as while a virus scanner reads it, takes nothing from what was written. */
export function remove(name: string): void {
  try {
    fs.rmSync(name, { force: true, maxRetries: 3 });
  } catch (thrown) {
    systemCode(thrown);
  }
}

/**
 * Writes all of a file, as one or in parts, or nothing. Without force a file already there is left as it is, even one that appears meanwhile;
 * with it the old file stays whole until the new one, on the disk to its last byte, takes its name.
 */
export function writeFileSafely(
  path: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  { force }: { force: boolean },
): Result<void, Refusal> {
  let beside: ReturnType<typeof openBeside> | undefined;
  try {
    beside = openBeside(path);
    try {
      for (const part of bytes instanceof Uint8Array ? [bytes] : bytes) fs.writeFileSync(beside.file, part);
      fs.fsyncSync(beside.file);
    } finally {
      fs.closeSync(beside.file);
    }
    if (force) fs.renameSync(beside.name, path);
    else putWhereNothingIs(beside.name, path);
    return success(undefined);
  } catch (thrown) {
    return failure(refusalOf(thrown, WRITING, 'not-writable'));
  } finally {
    if (beside) remove(beside.name);
  }
}
