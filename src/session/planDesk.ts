/**
 * One plan being brought in before one officer: read, looked at, handed over as a review workbook, read again, and saved
 * as a plan file. It touches no report; everything it needs from outside is an argument.
 */
import type { Draft } from '../intake/draft';
import { reviewWorkbook, type Brought } from '../workflows/plans/bringIn';
import type { Library } from '../workflows/library';
import type { Rejection } from '../workflows/plans/planFile';
import { broughtPlan, type BroughtPlan } from './broughtPlan';
import { refusalNotice } from './notices';
import { readSource, sourceName, type PlanSource, type SourceReaders } from './planSource';
import type { SessionContext } from './session';
import type { Notice } from './state';

export interface PlanDeskContext extends Omit<SourceReaders, 'agencies'>, Pick<SessionContext, 'deliver' | 'place'> {
  readonly library: Library;
  /** Hands over a text as a file. In Excel's pane nothing can be downloaded for certain: there it is shown for copying. */
  readonly saveText: ((fileName: string, text: string) => void) | undefined;
}

/** What came of reading a source. */
export type PlanOutcome =
  | { readonly kind: 'brought'; readonly source: string; readonly plan: BroughtPlan }
  | { readonly kind: 'refused'; readonly source: string; readonly rejection: Rejection };

export interface PlanDeskState {
  readonly activity?: 'reading' | 'making';
  readonly outcome?: PlanOutcome;
  /** The review workbook has been handed over, or the plan file; or why not. */
  readonly done?: PlanDone;
}

export type PlanDone =
  | { readonly kind: 'review' | 'saved'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly notice: Notice };

export interface PlanDesk {
  /** For useSyncExternalStore. */
  readonly state: () => PlanDeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly place: SessionContext['place'];
  /** Reads it in the place of what was read before. Of two at once, the later one asked for counts. */
  read(source: PlanSource): Promise<void>;
  /** Hands over the workbook in which what was read is reviewed. */
  makeReview(): Promise<void>;
  /** Hands over the plan file; undefined where that cannot be done. */
  readonly save: (() => void) | undefined;
}

export function planDesk(context: PlanDeskContext): PlanDesk {
  const { library, place, saveText } = context;
  const readers: SourceReaders = { ...context, agencies: library.agencies };
  const listeners = new Set<() => void>();
  let state: PlanDeskState = {};
  let draft: Draft | undefined;
  let latest: PlanSource | undefined;

  const become = (next: PlanDeskState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const withOutcome = (): Pick<PlanDeskState, 'outcome'> => (state.outcome ? { outcome: state.outcome } : {});
  const isAtWork = (): boolean => state.activity !== undefined;

  async function read(source: PlanSource): Promise<void> {
    latest = source;
    become({ ...withOutcome(), activity: 'reading' });
    let next: PlanDeskState = {};
    try {
      await context.pause();
      const brought = await readSource(source, readers);
      await context.pause();
      if (latest !== source) return;
      draft = brought.ok ? brought.value : undefined;
      next = { outcome: outcomeOf(source, brought) };
    } finally {
      if (latest === source) become(next);
    }
  }

  const outcomeOf = (of: PlanSource, brought: Brought): PlanOutcome =>
    brought.ok
      ? { kind: 'brought', source: sourceName(of), plan: broughtPlan(brought.value, library) }
      : { kind: 'refused', source: sourceName(of), rejection: brought.error };

  async function makeReview(): Promise<void> {
    const { outcome } = state;
    if (isAtWork() || !draft || outcome?.kind !== 'brought') return;
    const working: PlanDeskState = { outcome, activity: 'making' };
    let next: PlanDeskState = { outcome };
    become(working);
    try {
      await context.pause();
      const fileName = outcome.plan.reviewName;
      const delivered = await context.deliver(fileName, reviewWorkbook(draft, library.agencies));
      const done: PlanDone = delivered.ok
        ? { kind: 'review', fileName }
        : { kind: 'failed', notice: refusalNotice(delivered.error) };
      next = { outcome, done };
    } finally {
      // Another source may have been read meanwhile.
      if (state === working) become(next);
    }
  }

  const save =
    saveText &&
    ((): void => {
      const { outcome } = state;
      if (isAtWork() || outcome?.kind !== 'brought' || !outcome.plan.file) return;
      const { name, text } = outcome.plan.file;
      saveText(name, text);
      become({ outcome, done: { kind: 'saved', fileName: name } });
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    place,
    read,
    makeReview,
    save,
  };
}
