/** The files that came in, and what the crew read of each. */
import { earlierFigures } from '../../consolidation/longTable/earlierFigures';
import type { PreviousTable } from '../../consolidation/longTable/longLine';
import type { Submission } from '../../consolidation/submission';
import { readAll, type CrewSettings } from '../../workflows/consolidate/crew';
import type { TemplateTexts } from '../../workflows/library';
import type { Progress, ReceivedFile } from './calls';
import { fileToRead } from './files';

export interface ReadingContext {
  /** The library is made of them by every worker of the crew. */
  readonly templates: TemplateTexts;
  readonly crew: Pick<CrewSettings, 'workers' | 'milliseconds' | 'spawn' | 'timer'>;
  /** Bytes of the largest file that is looked into at all. */
  readonly largest: number;
}

export interface ReceivedFiles {
  readonly submissions: () => readonly Submission[];
  /** The file of a submission, by its hash. */
  readonly file: (hash: string) => ReceivedFile | undefined;
  /**
   * With files: these come in besides. Without: all are read again, as they must be where the history has changed. False
   * when it was cancelled: then nothing has come in.
   */
  readonly read: (more: readonly ReceivedFile[], history: PreviousTable | undefined) => Promise<boolean>;
  readonly cancel: () => void;
}

export function receivedFiles(
  { templates, crew, largest }: ReadingContext,
  onProgress: (progress: Progress) => void,
): ReceivedFiles {
  const received = new Map<string, ReceivedFile>();
  let submissions: readonly Submission[] = [];
  let files: readonly ReceivedFile[] = [];
  let cancelling = new AbortController();

  async function read(more: readonly ReceivedFile[], history: PreviousTable | undefined): Promise<boolean> {
    const wanted = more.length === 0 ? files : more;
    cancelling = new AbortController();
    const came = await readAll(
      wanted.map((file) => fileToRead(file, largest)),
      {
        ...crew,
        start: { kind: 'start', templates, history: history ? earlierFigures(history) : new Map() },
        onProgress: (done, of) => onProgress({ done, of }),
        signal: cancelling.signal,
      },
    );
    if (!came) return false;
    submissions = more.length === 0 ? came : [...submissions, ...came];
    files = more.length === 0 ? files : [...files, ...more];
    for (const [index, { file }] of came.entries()) {
      const own = wanted[index];
      if (own) received.set(file.hash, own);
    }
    return true;
  }

  return {
    submissions: () => submissions,
    file: (hash) => received.get(hash),
    read,
    cancel: () => cancelling.abort(),
  };
}
