/** --parquet: the long table for other systems, its partitions under one folder. */
import type { Consolidated } from '../../consolidation/consolidated';
import { failure, success } from '../../result';
import type { CliContext } from '../context';
import { notWrittenLine } from '../hints';
import { said, type Written } from './written';

/** A folder for each partition; where one of the files is there already, none is written. */
export function writeTables(
  { lines }: Consolidated,
  folder: string,
  force: { readonly force: boolean },
  { files, writeParquet }: CliContext,
): Written {
  const tables = writeParquet(lines).map(({ path, bytes }) => ({ path, bytes, whole: files.join(folder, path) }));
  const present = force.force ? undefined : tables.find(({ whole }) => files.exists(whole));
  if (present) return failure(notWrittenLine(present.whole, { code: 'exists' }));
  for (const { path, bytes, whole } of tables) {
    const inFolder = files.join(folder, path.slice(0, path.lastIndexOf('/')));
    const made = said(inFolder, files.makeFolder(inFolder));
    const done = made.ok ? said(whole, files.writeParts(whole, [bytes], force)) : made;
    if (!done.ok) return done;
  }
  return success(undefined);
}
