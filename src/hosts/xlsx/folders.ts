/** All files of a folder and those below it: what was sent may lie in any folder, and none of it may be overlooked. */
import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import { READING, refusalOf } from './files';

export interface FoundFile {
  readonly path: string;
  /** From the folder searched, with "/": "dot-2/so-y-te.xlsx". */
  readonly name: string;
  readonly bytes: number;
  /** When it was last changed, ISO instant in UTC. */
  readonly modified: string;
}

interface Found {
  /** By name. */
  readonly files: readonly FoundFile[];
  /** Links to files and folders elsewhere, which are not followed: they may lead round in a circle, or out of what was sent. */
  readonly links: readonly string[];
}

/** What stands in the way, and where. */
interface Obstacle {
  readonly path: string;
  readonly refusal: Refusal;
}

const MAX_FILES = 50_000;
const MAX_DEPTH = 32;

/** The file of that name, or all files of the folder of that name. */
export function findFiles(given: string): Result<Found, Obstacle> {
  const files: FoundFile[] = [];
  const links: string[] = [];
  const open = [{ path: given, name: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, name, depth } = next;
    try {
      // What a person named is meant, be it a link.
      const stats = depth === 0 ? statSync(path) : lstatSync(path);
      if (stats.isSymbolicLink()) links.push(path);
      else if (!stats.isDirectory()) files.push(foundFile(path, name === '' ? basename(path) : name, stats));
      else {
        const names = readdirSync(path);
        if (depth > MAX_DEPTH || files.length + open.length + names.length > MAX_FILES) {
          return failure({ path, refusal: { code: 'too-many-files' } });
        }
        for (const each of names) {
          open.push({ path: join(path, each), name: name === '' ? each : `${name}/${each}`, depth: depth + 1 });
        }
      }
    } catch (thrown) {
      return failure({ path, refusal: refusalOf(thrown, READING, 'unreadable') });
    }
  }
  return success({ files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), links: links.sort() });
}

const foundFile = (path: string, name: string, { size, mtime }: Stats): FoundFile => ({
  path,
  name,
  bytes: size,
  modified: mtime.toISOString(),
});
