/**
 * One consolidation before the officers of the consolidator: the files that came in, what was decided of them, and what
 * comes out. It lives outside the screen, so that nothing is lost by looking at another one; what takes time is done in
 * the room behind it. Everything it needs from outside is an argument.
 */
import { emptyDocket, type Docket } from '../consolidation/docket';
import type { Report } from '../report/report';
import { success, type Result } from '../result';
import type { Refusal } from '../workbook/refusal';
import { consolidationScope } from '../workflows/consolidate/scope';
import type { CityReportAbout } from '../report/city/cityReport';
import { isPassedOver } from '../workflows/consolidate/fileKinds';
import type { CityReportKind } from '../report/city/source';
import { joined, withAct, type Act } from './consolidation/acts';
import type { OpenRoom, ReceivedFile, Room, RoomCalls, Standing } from './consolidation/calls';
import type { ConsolidationActivity, ConsolidationState } from './consolidation/deskState';
import { draftOf, editActs, isDraftAct, withDraftActs, type DraftAct } from './consolidation/drafts';
import { beginEntering, type EnteringContext } from './consolidation/entering';
import { handOverAll } from './consolidation/handingOver';
import { readingFrom, type ReadingTime } from './consolidation/readingTime';
import type { AgencyView, ConsolidationView, LineView, MadeFile } from './consolidation/views';
import {
  handedInPart,
  handedOver,
  nothingNew,
  partMissing,
  periodName,
  receivedText,
  refusedText,
  takenUpText,
} from './consolidation/words';
import type { Memory, SessionContext } from './session';
import type { Notice } from './state';

export interface ConsolidationDeskContext extends Pick<SessionContext, 'place'>, EnteringContext {
  readonly memory: Memory;
  readonly openRoom: OpenRoom;
  /** Hands over a file made here: a download, or a workbook in a new window of Excel. */
  readonly handOver: (file: MadeFile) => Promise<Result<void, Refusal>>;
  /** The plan and the period to begin with. */
  readonly start: { readonly planId: string; readonly periodId: string };
}

/** What can be made of a consolidation. */
export type Made =
  | 'workbook'
  | 'csv'
  | 'json'
  | { readonly slipFor: string }
  | { readonly letter: 'late' | 'completion' }
  | { readonly report: CityReportKind };

export interface ConsolidationDesk {
  /** For useSyncExternalStore. */
  readonly state: () => ConsolidationState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly place: SessionContext['place'];
  /** Only while nothing has come in. */
  choose(planId: string, periodId: string): void;
  receive(files: readonly ReceivedFile[]): Promise<void>;
  cancel(): void;
  /** An earlier consolidated workbook, of a period before or of this one. */
  takeUp(file: ReceivedFile): Promise<void>;
  act(act: Act): Promise<void>;
  call(who: string): void;
  /** Opens an agency's form, to enter for it; what was entered so far is lost by leaving it. */
  enterFor(agencyId: string): Promise<void>;
  leaveEntering(): void;
  make(made: Made): Promise<void>;
  /** Undefined where it cannot be had. */
  agency(agencyId: string): Promise<AgencyView | undefined>;
  line(line: string): Promise<LineView | undefined>;
  /** As the figures make it, without what was written into it. */
  report(about: CityReportAbout): Promise<Result<Report, string> | undefined>;
  /** Nothing of it is kept. */
  startAnew(): void;
  dismissNotice(): void;
}

type Change = Omit<Partial<ConsolidationState>, 'notice'>;

const WHO = 'consolidation.by';

export function consolidationDesk(context: ConsolidationDeskContext): ConsolidationDesk {
  const { memory, today, now } = context;
  const listeners = new Set<() => void>();
  const fresh = (planId: string, periodId: string): ConsolidationState => ({
    planId,
    periodId,
    files: 0,
    docket: emptyDocket,
    who: memory.get(WHO) ?? '',
    isUnsaved: false,
  });
  let state = fresh(context.start.planId, context.start.periodId);
  let room: Room | undefined;
  let reading: ReadingTime | undefined;
  let turn = 0;
  const known = new Set<string>();
  /** What was written into reports since the page was opened: nothing taken up stands in its place. */
  let writtenHere: DraftAct[] = [];

  const become = (next: ConsolidationState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const standing = (docket: Docket = state.docket): Standing => ({ docket, today: today(), now: now() });

  function opened(): Room {
    const own = context.openRoom(state, (progress) => {
      if (room !== own || !reading) return;
      become({ ...state, activity: { kind: 'reading', ...progress, ...reading(progress, now()) } });
    });
    return own;
  }

  function ask<Name extends keyof RoomCalls>(
    name: Name,
    given: RoomCalls[Name]['given'],
  ): Promise<RoomCalls[Name]['gives']> {
    room ??= opened();
    return room.ask(name, given);
  }

  /** One thing at a time; what it gives becomes the state, unless everything was begun anew meanwhile. */
  async function during(
    activity: ConsolidationActivity,
    work: () => Promise<Change & { readonly notice: Notice | undefined }>,
  ): Promise<void> {
    if (state.activity) return;
    const mine = turn;
    become(without(state, 'notice', { activity }));
    try {
      const { notice, ...change } = await work();
      if (mine === turn) become(without({ ...state, ...change }, 'activity', notice && { notice }));
    } catch {
      // The room is a part of the site, and a big one: it may not come, or break down. What was decided is kept.
      if (mine !== turn) return;
      closeRoom();
      const { planId, periodId, docket, isUnsaved } = state;
      become({ ...fresh(planId, periodId), docket, isUnsaved, notice: partMissing });
    } finally {
      reading = undefined;
    }
  }

  function closeRoom(): void {
    room?.end();
    room = undefined;
    known.clear();
  }

  const isNew = ({ path, file }: ReceivedFile): boolean => !known.has(`${path} ${file.size} ${file.lastModified}`);

  async function receive(files: readonly ReceivedFile[]): Promise<void> {
    const wanted = files.filter((file) => !isPassedOver(file.path) && isNew(file));
    if (wanted.length === 0) {
      if (files.length > 0 && !state.activity) become({ ...state, notice: nothingNew });
      return;
    }
    const total = wanted.length;
    reading = readingFrom(now());
    await during({ kind: 'reading', done: 0, of: total }, async () => {
      const view = await ask('read', { files: wanted, ...standing() });
      if (!view) return { notice: undefined };
      for (const { path, file } of wanted) known.add(`${path} ${file.size} ${file.lastModified}`);
      return { view, files: state.files + total, notice: receivedText(total, files.length - total, view.elsewhere) };
    });
  }

  const takeUp = (file: ReceivedFile): Promise<void> =>
    during({ kind: 'taking-up' }, async () => {
      const taken = await ask('takeUp', file);
      if (!taken.ok) return { notice: refusedText(taken.error) };
      const { value } = taken;
      if (value.kind === 'edits') {
        return {
          docket: withDraftActs(state.docket, [...editActs(value.report, value.edits), ...writtenHere]),
          isUnsaved: true,
          notice: takenUpText(value),
        };
      }
      if (value.kind === 'docket') {
        const view = await ask('consolidate', standing(joined(value.docket, state.docket)));
        return { docket: joined(value.docket, state.docket), view, notice: takenUpText(value) };
      }
      reading = readingFrom(now());
      // What was read is checked again, now against what stood in the period before.
      const view = state.files > 0 ? await ask('read', { files: [], ...standing() }) : state.view;
      return { history: periodName(value.periodId), ...(view ? { view } : {}), notice: takenUpText(value) };
    });

  async function act(decided: Act): Promise<void> {
    const docket = (): Docket => withAct(state.docket, decided, state.who, today());
    if (isDraftAct(decided)) {
      writtenHere.push(decided);
      become({ ...state, docket: docket(), isUnsaved: true });
      return;
    }
    await during({ kind: 'consolidating' }, async () => {
      const view = await ask('consolidate', standing(docket()));
      if (decided.kind === 'enter-for') become(without(state, 'entering'));
      // Texts of a report may have been edited meanwhile.
      return { docket: docket(), view, isUnsaved: true, notice: undefined };
    });
  }

  const enterFor = (agencyId: string): Promise<void> =>
    during({ kind: 'opening' }, async () => {
      const scope = consolidationScope(context.library, state.planId, state.periodId);
      const expected = scope.ok && scope.value.agencies.find(({ agency }) => agency.id === agencyId);
      if (!expected) return { notice: undefined };
      const earlier = state.docket.enteredFor.find((one) => one.agencyId === agencyId);
      return { entering: await beginEntering(context, expected, earlier), notice: undefined };
    });

  const make = (made: Made): Promise<void> =>
    during({ kind: 'making' }, async () => {
      const { docket } = state;
      const files = await filesOf(made);
      if (!files.ok) return { notice: refusedText(files.error) };
      const { names, refusal } = await handOverAll(files.value, context.handOver);
      const notice = refusal ? handedInPart(names, refusal, context.place) : handedOver(names, context.place);
      // What keeps the decisions is handed over first.
      const isKept = names.length > 0 && isKeptIn(made, state.view, docket);
      return isKept ? { notice, isUnsaved: state.docket !== docket } : { notice };
    });

  async function filesOf(made: Made): Promise<Result<readonly MadeFile[], string>> {
    if (made === 'workbook') return success(await ask('workbook', state.docket));
    if (made === 'csv' || made === 'json') return success([await ask('table', made)]);
    if ('report' in made) return ask('reportFiles', draftOf(state.docket, made.report));
    const file = await ('slipFor' in made ? ask('reviewSlip', made.slipFor) : ask('letter', made.letter));
    return file.ok ? success([file.value]) : file;
  }

  /** What is only looked at: where the room broke down meanwhile, the next thing to do says so. */
  const looked = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    place: context.place,
    choose: (planId, periodId) => {
      if (state.files === 0 && !state.view && !state.activity) {
        closeRoom();
        writtenHere = [];
        become(fresh(planId, periodId));
      }
    },
    receive,
    cancel: () => void looked(ask('cancel', undefined)),
    takeUp,
    act,
    call: (who) => {
      memory.set(WHO, who);
      become({ ...state, who });
    },
    enterFor,
    leaveEntering: () => become(without(state, 'entering')),
    make,
    agency: (agencyId) => looked(ask('agency', agencyId)),
    line: (line) => looked(ask('line', line)),
    report: (about) => looked(ask('report', about)),
    startAnew: () => {
      turn += 1;
      writtenHere = [];
      closeRoom();
      become(fresh(state.planId, state.periodId));
    },
    dismissNotice: () => become(without(state, 'notice')),
  };
}

/** The consolidated workbook keeps all that was decided; without files there is none to make, and a report keeps its own edits. */
const isKeptIn = (made: Made, view: ConsolidationView | undefined, { reports = [] }: Docket): boolean =>
  made === 'workbook' ||
  (view?.basis === 'workbook' &&
    typeof made === 'object' &&
    'report' in made &&
    reports.every(({ kind }) => kind === made.report));

/** The state with something taken out of it and something put in. */
function without(
  state: ConsolidationState,
  key: 'activity' | 'notice' | 'entering',
  change: Partial<ConsolidationState> | undefined = {},
): ConsolidationState {
  const { [key]: _, ...rest } = state;
  return { ...rest, ...change };
}
