/**
 * Reads many files through a crew of workers, off the thread that must go on answering. Each worker has one file at a time.
 * A file that keeps its worker past the limit, or ends it, becomes a refused submission and the worker is replaced; so every
 * file given has its submission, in the order given, whatever is in it.
 *
 *   const submissions = await readAll(files, { workers: 2, milliseconds: 10_000, spawn, start, timer, onProgress });
 *   if (!submissions) ... cancelled ...
 */
import type { Submission } from '../../consolidation/submission';
import type { Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import { hire, type Crewman, type HireSettings } from './crewman';
import type { FileGiven } from './messages';

export interface FileToRead {
  readonly file: FileGiven;
  /** Its bytes, fetched when a worker is about to be free for them: those of all files are never held at once. */
  readonly read: () => Promise<Result<Uint8Array, Refusal>>;
}

interface Fetched {
  readonly file: FileToRead;
  readonly bytes: Promise<Result<Uint8Array, Refusal>>;
}

export interface CrewSettings extends HireSettings {
  /** How many at once, at least 1. */
  readonly workers: number;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A submission for each file, in the order given; undefined when the signal put an end to it. */
export async function readAll(
  files: readonly FileToRead[],
  settings: CrewSettings,
): Promise<readonly Submission[] | undefined> {
  const { workers, onProgress, signal } = settings;
  const isCancelled = (): boolean => signal?.aborted ?? false;
  const submissions = new Map<FileToRead, Submission>();
  const queue = files.values();
  /** Fetched for a worker in whose place none could be started. */
  const handedBack: Fetched[] = [];
  const fetchNext = (): Fetched | undefined => {
    const back = handedBack.pop();
    if (back) return back;
    const next = queue.next();
    return next.done ? undefined : { file: next.value, bytes: next.value.read() };
  };

  async function workThroughQueue(): Promise<void> {
    let crewman = isCancelled() ? undefined : await hire(settings);
    let fetched = crewman && fetchNext();
    while (crewman && fetched && !isCancelled()) {
      const { file, bytes } = fetched;
      const submission = submissionBy(crewman, file, await bytes);
      // While the worker is at it: nothing of its time is spent waiting for a disk.
      fetched = fetchNext();
      submissions.set(file, await submission);
      if (!isCancelled()) onProgress?.(submissions.size, files.length);
      if (fetched && !crewman.isAlive() && !isCancelled()) crewman = await hire(settings);
    }
    if (crewman) crewman.end();
    else if (fetched) handedBack.push(fetched);
  }

  await Promise.all(Array.from({ length: Math.min(workers, files.length) }, workThroughQueue));
  if (isCancelled()) return undefined;
  // Those nobody took: not one worker could be started.
  return files.map((each) => submissions.get(each) ?? refused(each.file, '', { code: 'part-missing' }));
}

async function submissionBy(
  crewman: Crewman,
  { file }: FileToRead,
  bytes: Result<Uint8Array, Refusal>,
): Promise<Submission> {
  if (!bytes.ok) return refused(file, '', bytes.error);
  const answer = await crewman.read(file, bytes.value);
  return answer.kind === 'submission' ? answer.submission : refused(file, answer.hash, answer.why);
}

const refused = (file: FileGiven, hash: string, refusal: Refusal): Submission => ({
  file: { ...file, hash },
  content: { kind: 'refused', refusal },
});
