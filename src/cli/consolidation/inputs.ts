/** The files of a period: those named, and all of the folders named, each to be read when a worker is free for it. */
import { failure, success, type Result } from '../../result';
import type { FileToRead } from '../../workflows/consolidate/crew';
import { isAttachment, isPassedOver } from '../../workflows/consolidate/fileKinds';
import { describeRefusal } from '../../workflows/describe';
import type { FileHost, FoundFile } from '../context';

/** Signed scans are larger than workbooks, and only their hash is taken. */
const SCAN_BYTES = 256 * 1024 * 1024;

export interface Inputs {
  readonly files: readonly FileToRead[];
  /** Where the file of a name stands. */
  readonly paths: ReadonlyMap<string, string>;
  /** Links to elsewhere, not followed. */
  readonly links: readonly string[];
}

/** @param own files of ours that may lie in the same folders: what is written, what is taken up */
export function inputsOf(given: readonly string[], own: readonly string[], host: FileHost): Result<Inputs, string> {
  const found: FoundFile[] = [];
  const links: string[] = [];
  for (const path of given) {
    const here = host.find(path);
    if (!here.ok) return failure(describeRefusal(here.error.path, here.error.refusal));
    found.push(...here.value.files);
    links.push(...here.value.links);
  }
  const present = own.filter((path) => host.exists(path));
  const files = (given.length === 1 ? found : withFolders(onceEach(found))).filter(
    ({ name, path }) => !isPassedOver(name) && !present.some((mine) => host.isSame(mine, path)),
  );
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  return success({ files: files.map((file) => toRead(file, host)), paths, links });
}

/** Files of two folders may have one name: where several are named, files go by their paths from the folder that holds all. */
function withFolders(files: readonly FoundFile[]): FoundFile[] {
  const paths = files.map(({ path }) => path.replaceAll('\\', '/'));
  const [first = ''] = paths;
  const shared = first.split('/').slice(0, -1);
  while (shared.length > 0 && !paths.every((path) => path.startsWith(`${shared.join('/')}/`))) shared.pop();
  const from = shared.length === 0 ? 0 : shared.join('/').length + 1;
  return files.map((file, index) => ({ ...file, name: (paths[index] ?? '').slice(from) }));
}

/** A folder named beside one that holds it. */
const onceEach = (found: readonly FoundFile[]): FoundFile[] => [
  ...new Map(found.map((file) => [file.path, file])).values(),
];

const toRead = ({ path, name, bytes, modified }: FoundFile, host: FileHost): FileToRead => ({
  file: { name, bytes, modified },
  read: () => Promise.resolve(isAttachment(name) ? host.readBytes(path, SCAN_BYTES) : host.readBytes(path)),
});
