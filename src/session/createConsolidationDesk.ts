/** Makes the desk of a consolidation: what was decided lies on it, what takes time is done in the room behind it. */
import { emptyDocket, type Docket } from '../consolidation/docket';
import { consolidationScope } from '../workflows/consolidate/scope';
import { isPassedOver } from '../workflows/consolidate/fileKinds';
import { joined, withAct, type Act } from './consolidation/acts';
import type { ReceivedFile, Standing } from './consolidation/calls';
import type { ConsolidationActivity, ConsolidationState } from './consolidation/deskState';
import { editActs, isDraftAct, withDraftActs, type DraftAct } from './consolidation/drafts';
import { beginEntering } from './consolidation/entering';
import { handOverAll } from './consolidation/handingOver';
import { filesOf, isKeptIn, type Made } from './consolidation/making';
import { readingFrom, type ReadingTime } from './consolidation/readingTime';
import { roomOnDemand } from './consolidation/roomOnDemand';
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
import type { Notice } from './state';
import type { ConsolidationDesk, ConsolidationDeskContext } from './consolidationDesk';

type Change = Omit<Partial<ConsolidationState>, 'notice'>;

const WHO = 'consolidation.by';

export function createConsolidationDesk(context: ConsolidationDeskContext): ConsolidationDesk {
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
  let reading: ReadingTime | undefined;
  let turn = 0;
  const known = new Set<string>();
  /** What was written into reports since the page was opened: nothing taken up stands in its place. */
  let writtenHere: DraftAct[] = [];

  const become = (next: ConsolidationState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const room = roomOnDemand(
    (onProgress) => context.openRoom(state, onProgress),
    (progress) => {
      if (reading) become({ ...state, activity: { kind: 'reading', ...progress, ...reading(progress, now()) } });
    },
  );
  const standing = (docket: Docket = state.docket): Standing => ({ docket, today: today(), now: now() });

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
    room.end();
    known.clear();
  }

  async function receive(files: readonly ReceivedFile[]): Promise<void> {
    const wanted = files.filter((file) => !isPassedOver(file.path) && !known.has(keyOf(file)));
    if (wanted.length === 0) {
      if (files.length > 0 && !state.activity) become({ ...state, notice: nothingNew });
      return;
    }
    const total = wanted.length;
    reading = readingFrom(now());
    await during({ kind: 'reading', done: 0, of: total }, async () => {
      const view = await room.ask('read', { files: wanted, ...standing() });
      if (!view) return { notice: undefined };
      for (const file of wanted) known.add(keyOf(file));
      return { view, files: state.files + total, notice: receivedText(total, files.length - total, view.elsewhere) };
    });
  }

  const takeUp = (file: ReceivedFile): Promise<void> =>
    during({ kind: 'taking-up' }, async () => {
      const taken = await room.ask('takeUp', file);
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
        const view = await room.ask('consolidate', standing(joined(value.docket, state.docket)));
        return { docket: joined(value.docket, state.docket), view, notice: takenUpText(value) };
      }
      reading = readingFrom(now());
      // What was read is checked again, now against what stood in the period before.
      const view = state.files > 0 ? await room.ask('read', { files: [], ...standing() }) : state.view;
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
      const view = await room.ask('consolidate', standing(docket()));
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
      const files = await filesOf(made, docket, room);
      if (!files.ok) return { notice: refusedText(files.error) };
      const { names, refusal } = await handOverAll(files.value, context.handOver);
      const notice = refusal ? handedInPart(names, refusal, context.place) : handedOver(names, context.place);
      const isKept = names.length > 0 && isKeptIn(made, state.view, docket);
      return isKept ? { notice, isUnsaved: state.docket !== docket } : { notice };
    });

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
    cancel: () => void looked(room.ask('cancel', undefined)),
    takeUp,
    act,
    call: (who) => {
      memory.set(WHO, who);
      become({ ...state, who });
    },
    enterFor,
    leaveEntering: () => become(without(state, 'entering')),
    make,
    agency: (agencyId) => looked(room.ask('agency', agencyId)),
    line: (line) => looked(room.ask('line', line)),
    report: (about) => looked(room.ask('report', about)),
    startAnew: () => {
      turn += 1;
      writtenHere = [];
      closeRoom();
      become(fresh(state.planId, state.periodId));
    },
    dismissNotice: () => become(without(state, 'notice')),
  };
}

/** The same file given once more is no other one. */
const keyOf = ({ path, file }: ReceivedFile): string => `${path} ${file.size} ${file.lastModified}`;

/** The state with something taken out of it and something put in. */
function without(
  state: ConsolidationState,
  key: 'activity' | 'notice' | 'entering',
  change: Partial<ConsolidationState> | undefined = {},
): ConsolidationState {
  const { [key]: _, ...rest } = state;
  return { ...rest, ...change };
}
