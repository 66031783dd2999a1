/** What the pane works with once everything is loaded. */
import type { ConsolidationDesk } from '../session/consolidationDesk';
import type { PlanDesk } from '../session/planDesk';
import type { Session } from '../session/session';
import type { Result } from '../result';
import type { Library } from '../workflows/library';
import type { LatePart } from './plan/latePart';

/** Files of the browser page; Excel has its own. */
export interface BrowserFiles {
  /** Reads a file, or fails with a sentence; what is open stays until that takes its place. */
  readonly read: (file: File) => Promise<Result<OpenableFile, string>>;
  /** The page from the beginning, with nothing open. */
  readonly startAnew: () => void;
  /** Whether something has changed since the last download. */
  readonly hasUnsaved: () => boolean;
}

export interface OpenableFile {
  readonly open: () => Promise<void>;
}

export interface Opened {
  readonly session: Session;
  readonly library: Library;
  readonly files?: BrowserFiles;
  /** The reports of a period, put together. */
  readonly consolidation: LatePart<ConsolidationDesk>;
  /** Bringing in a plan. */
  readonly plans: LatePart<PlanDesk>;
}

/** Fails with sentences: a template that does not fit, a file of the site that does not come. */
export type Opening = Promise<Result<Opened, readonly string[]>>;
