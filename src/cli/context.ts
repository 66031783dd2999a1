/** What a command may use: the library, files, a clock and a place to print. main.ts wires the real ones, tests fakes. */
import type { SourceDocument } from '../intake/source';
import type { Day } from '../plan/day';
import type { Result } from '../result';
import type { WorkbookModel } from '../workbook/model';
import type { WorkbookPort } from '../workbook/port';
import type { Refusal } from '../workbook/refusal';
import type { Snapshot } from '../workbook/snapshot';
import type { LongLine } from '../consolidation/longTable/longLine';
import type { Brief } from '../report/brief';
import type { Letter } from '../report/letters/letter';
import type { Report } from '../report/report';
import type { CrewSettings } from '../workflows/consolidate/crew';
import type { Library, TemplateTexts } from '../workflows/library';

export interface FileHost {
  /** The workbook of that name, there or yet to be written; a file that exists is written over only by force. */
  workbook(path: string, options?: { readonly force: boolean }): WorkbookPort;
  /** A workbook of this product's own making, which may be larger than an agency's. */
  readOwn(path: string): Promise<Result<Snapshot, Refusal>>;
  /** All of a file of moderate size, or of so many bytes. */
  readBytes(path: string, maxBytes?: number): Result<Uint8Array, Refusal>;
  /** The parts one after the other, all of them or nothing. */
  writeParts(path: string, parts: Iterable<Uint8Array>, options: { readonly force: boolean }): Result<void, Refusal>;
  /** Files that belong together: all of them, or each name is left as it was. */
  writeTogether(
    files: readonly { readonly path: string; readonly content: WorkbookModel | Uint8Array }[],
    options: { readonly force: boolean },
  ): Promise<Result<void, { readonly path: string; readonly refusal: Refusal }>>;
  writeText(path: string, text: string, options: { readonly force: boolean }): Result<void, Refusal>;
  /** The .xlsx files of a folder, by name; temporary files that Excel leaves (~$...) are passed over. */
  list(folder: string): Result<string[], Refusal>;
  /** The file of that name, or all files of the folder of that name and of those below it, by name. */
  find(given: string): Result<FoundFiles, { readonly path: string; readonly refusal: Refusal }>;
  /** The folder is there, made where it was missing. */
  makeFolder(folder: string): Result<void, Refusal>;
  exists(path: string): boolean;
  /** Two names of one file that is there: "a.xlsx", "./a.xlsx", a link. */
  isSame(path: string, other: string): boolean;
  join(folder: string, name: string): string;
}

export interface FoundFile {
  readonly path: string;
  /** From the folder searched, with "/" between folders. */
  readonly name: string;
  readonly bytes: number;
  /** When it was last changed, ISO instant in UTC. */
  readonly modified: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Links to elsewhere, not followed. */
  readonly links: readonly string[];
}

export interface CliContext {
  readonly library: Library;
  /** What the library was made of, for worker threads to make their own. */
  readonly templates: TemplateTexts;
  readonly files: FileHost;
  /** A Word file as the source of a plan. */
  readonly readDocx: (bytes: Uint8Array, file: string) => Promise<Result<SourceDocument, Refusal>>;
  readonly writeLetter: (letter: Letter) => Promise<Uint8Array>;
  readonly writeReport: (report: Report) => Promise<Uint8Array>;
  readonly writeBrief: (brief: Brief) => Promise<Uint8Array>;
  /** The long table as Parquet files, with their paths under one folder. */
  readonly writeParquet: (
    lines: readonly LongLine[],
  ) => readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The instant now, ISO: only stamps use it. */
  readonly now: () => string;
  /** The day on the user's calendar: which reports are due depends on it. */
  readonly today: () => Day;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly progress: Progress;
  readonly crew: Pick<CrewSettings, 'workers' | 'spawn' | 'timer'>;
  /** From now on Ctrl-C does no more than this; a second one ends the program. */
  readonly interruption: () => AbortSignal;
}

/** Progress of a long job: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  step(what: string, done: number, of: number): void;
  end(): void;
}

/** 0 clean, 1 findings of severity lỗi or something else that asks for a person, 2 unusable input, 130 ended by Ctrl-C. */
export const exitCodes = { clean: 0, errors: 1, unusable: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command: its own arguments in, an exit code out; everything else it says is printed. */
export type Command = (args: readonly string[], context: CliContext) => Promise<ExitCode> | ExitCode;
