/**
 * Several files that belong together, as a report's workbook and its Word documents: written all or none. What is refused
 * on the way, even at the last of them, leaves every name as it was.
 */
import fs from 'node:fs';
import { failure, success, type Result } from '../../result';
import type { WorkbookModel } from '../../workbook/model';
import type { Refusal } from '../../workbook/refusal';
import { openBeside, putWhereNothingIs, refusalOf, remove, WRITING } from './files';
import { writeXlsx } from './write/writeXlsx';

export interface FileToWrite {
  readonly path: string;
  readonly content: WorkbookModel | Uint8Array;
}

export interface NotWritten {
  readonly path: string;
  readonly refusal: Refusal;
}

interface Named {
  readonly path: string;
  /** Another name of what was there before. */
  readonly before?: string;
}

export async function writeTogether(
  files: readonly FileToWrite[],
  options: { readonly force: boolean },
): Promise<Result<void, NotWritten>> {
  const taken = options.force ? undefined : files.find(({ path }) => fs.existsSync(path));
  if (taken) return failure({ path: taken.path, refusal: { code: 'exists' } });
  const contents = await Promise.all(files.map(({ content }) => bytesOf(content)));
  const ours: string[] = [];
  const named: Named[] = [];
  let at = '';
  try {
    const staged = files.map(({ path }, index) => {
      at = path;
      return { path, name: stage(path, contents[index], ours), ...earlier(path, ours) };
    });
    for (const { name, ...file } of staged) {
      at = file.path;
      if (options.force) fs.renameSync(name, file.path);
      else putWhereNothingIs(name, file.path);
      named.push(file);
    }
    return success(undefined);
  } catch (thrown) {
    named.forEach(takeBack);
    return failure({ path: at, refusal: refusalOf(thrown, WRITING, 'not-writable') });
  } finally {
    ours.forEach(remove);
  }
}

const bytesOf = async (content: FileToWrite['content']): Promise<Uint8Array> =>
  content instanceof Uint8Array ? content : writeXlsx(content);

/** All of a file on the disk, beside the name it is to have. */
function stage(path: string, bytes: Uint8Array | undefined, ours: string[]): string {
  const { name, file } = openBeside(path);
  ours.push(name);
  try {
    fs.writeFileSync(file, bytes ?? '');
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
  return name;
}

/** A copy of what is there, rather than a link, which a file system may not have. */
function earlier(path: string, ours: string[]): Pick<Named, 'before'> {
  if (!fs.existsSync(path)) return {};
  const { name, file } = openBeside(path);
  ours.push(name);
  fs.closeSync(file);
  fs.copyFileSync(path, name);
  return { before: name };
}

function takeBack({ path, before }: Named): void {
  if (before === undefined) remove(path);
  else fs.renameSync(before, path);
}
