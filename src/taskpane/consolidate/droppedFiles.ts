/** Files dropped on the page, folders taken apart: each file with its path as it lay in its folder. */
import type { ReceivedFile } from '../../session/consolidation/calls';

/**
 * To be called while the drop is told of: afterwards the browser shows nothing of it any more.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly ReceivedFile[]> {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  // Where the browser knows no folders, or hands over files that lie nowhere.
  if (entries.length === 0) return Promise.resolve([...files].map(chosenFile));
  return Promise.all(entries.map(filesOf)).then((found) => found.flat());
}

/** A file chosen in a dialog; of a folder, with its path. */
export const chosenFile = (file: File): ReceivedFile => ({
  path: file.webkitRelativePath || file.name,
  file,
});

async function filesOf(entry: FileSystemEntry): Promise<readonly ReceivedFile[]> {
  if (entry.isFile) {
    return [{ path: entry.fullPath.replace(/^\//u, ''), file: await fileOf(entry as FileSystemFileEntry) }];
  }
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** What may not be read has no bytes, and is refused where everyone sees it. */
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));

/** A folder tells of a hundred at a time, until it tells of none. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
    reader.readEntries(resolve, () => resolve([])),
  );
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}
