/** What a command may use: the library, files, a clock and a place to print. main.ts wires the real ones, tests fakes. */
import type { SourceDocument } from '../intake/source';
import type { Day } from '../plan/day';
import type { Result } from '../result';
import type { WorkbookPort } from '../workbook/port';
import type { Refusal } from '../workbook/refusal';
import type { Library } from '../workflows/library';

export interface FileHost {
  /** The workbook of that name, there or yet to be written; a file that exists is written over only by force. */
  workbook(path: string, options?: { readonly force: boolean }): WorkbookPort;
  /** All of a file of moderate size. */
  readBytes(path: string): Result<Uint8Array, Refusal>;
  writeText(path: string, text: string, options: { readonly force: boolean }): Result<void, Refusal>;
  /** The .xlsx files of a folder, by name; temporary files that Excel leaves (~$...) are passed over. */
  list(folder: string): Result<string[], Refusal>;
  /** The folder is there, made where it was missing. */
  makeFolder(folder: string): Result<void, Refusal>;
  exists(path: string): boolean;
  /** Two names of one file that is there: "a.xlsx", "./a.xlsx", a link. */
  isSame(path: string, other: string): boolean;
  join(folder: string, name: string): string;
}

export interface CliContext {
  readonly library: Library;
  readonly files: FileHost;
  /** A Word file as the source of a plan. */
  readonly readDocx: (bytes: Uint8Array, file: string) => Promise<Result<SourceDocument, Refusal>>;
  /** The instant now, ISO: only stamps use it. */
  readonly now: () => string;
  /** The day on the user's calendar: which reports are due depends on it. */
  readonly today: () => Day;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly progress: Progress;
}

/** Progress of a long job: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  step(what: string, done: number, of: number): void;
  end(): void;
}

/** 0 clean, 1 findings of severity lỗi, 2 unusable input. */
export const exitCodes = { clean: 0, errors: 1, unusable: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command: its own arguments in, an exit code out; everything else it says is printed. */
export type Command = (args: readonly string[], context: CliContext) => Promise<ExitCode>;
