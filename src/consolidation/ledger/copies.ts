/** The same bytes under several names are one file: one copy stands for all, whichever order they came in. */
import type { Submission } from '../submission';
import { compare, instant } from './instants';

export interface Standing extends Submission {
  /** The other files of the same bytes, by name. */
  readonly copies: readonly Submission[];
  /** Milliseconds; the earliest of all copies, for the bytes were there by then. */
  readonly modifiedAt?: number;
}

/** By name: nothing that follows depends on the order of the files. */
export function standingFiles(submissions: readonly Submission[]): Standing[] {
  const byHash = new Map<string, Submission[]>();
  const unhashed: Submission[][] = [];
  for (const submission of [...submissions].sort(byName)) {
    const { hash } = submission.file;
    const copies = byHash.get(hash);
    // Files that could not be read at all have no hash, and nothing in common.
    if (hash === '') unhashed.push([submission]);
    else if (copies) copies.push(submission);
    else byHash.set(hash, [submission]);
  }
  return [...byHash.values(), ...unhashed].flatMap(standingOf);
}

function standingOf(files: readonly Submission[]): Standing[] {
  // One copy may have run into the time limit where another was read.
  const one = files.find(({ content }) => content.kind !== 'refused') ?? files[0];
  if (!one) return [];
  const times = files.flatMap(({ file }) => instant(file.modified) ?? []);
  return [
    {
      ...one,
      copies: files.filter((file) => file !== one),
      ...(times.length === 0 ? {} : { modifiedAt: times.reduce((a, b) => Math.min(a, b)) }),
    },
  ];
}

/** For sorting; files of one name by what else tells them apart. */
export const byName = ({ file: a }: Pick<Submission, 'file'>, { file: b }: Pick<Submission, 'file'>): number =>
  compare(a.name, b.name) || compare(a.hash, b.hash) || compare(a.modified ?? '', b.modified ?? '');
