/** The session: its actions, each in its own file, over one desk. */
import { failure, type Result } from '../result';
import { agencyChoices, periodChoices, planChoices } from '../workflows/choices';
import { askedNow } from '../workflows/explain';
import { infoFormOf } from '../workflows/infoForm';
import { rowAt } from '../workflows/rowForm';
import { Desk } from './desk';
import { contentOf, enter, justify, repair, undo } from './entering';
import { carryForwardToNext, layOut } from './layingOut';
import { checkedNotice, noReport, notListening, notWrittenYet, refusalNotice } from './notices';
import { rememberedAgency } from './remembered';
import { document, download, report } from './reporting';
import type { Session, SessionContext } from './session';
import type { Activity, Notice } from './state';

export function createSession(context: SessionContext): Session {
  const desk = new Desk(context);
  const { library, workbook, memory, today, place } = context;
  let isWatching = false;

  async function watch(): Promise<boolean> {
    if (isWatching) return true;
    const watching = await workbook.watch({
      changed: (read) => void desk.show(read),
      selected: (at) => {
        const rowId = desk.report && desk.snapshot && rowAt(desk.report, desk.snapshot, at);
        if (rowId !== undefined) desk.choose(rowId);
      },
    });
    isWatching = watching.ok;
    return isWatching;
  }

  /** Listening may fail while Excel is busy; every action tries again, and says so where it has nothing else to say. */
  const during = (activity: Activity, work: () => Promise<Notice | undefined>): Promise<void> =>
    desk.during(activity, async () => {
      const notice = await work();
      const isHeard = (await watch()) || desk.state().workbook.kind === 'refused';
      return notice ?? (isHeard ? undefined : notListening);
    });

  return {
    state: desk.state,
    subscribe: desk.subscribe,
    place,
    plans: () => planChoices(library, today()),
    agencies: (planId) => agencyChoices(library, planId, today()),
    periods: (planId) => periodChoices(library, planId, today()),
    rememberedAgency: () => rememberedAgency(memory),
    open: () => during('opening', () => opened(desk)),
    openAnother: () =>
      during('opening', () => {
        desk.forget();
        return opened(desk);
      }),
    check: () =>
      during('checking', async () => {
        const read = await desk.reread();
        if (!read.ok) return refusalNotice(read.error);
        return desk.report ? checkedNotice(desk.report) : noReport;
      }),
    layOut: (request) => during('laying-out', () => layOut(desk, request)),
    carryForward: () => during('carrying-forward', () => carryForwardToNext(desk)),
    confirm: (isAgreed) => during('laying-out', async () => (isAgreed ? desk.agree() : desk.decline())),
    reveal: async (at) => {
      const revealed = await workbook.reveal(at);
      if (!revealed.ok) desk.update({ notice: refusalNotice(revealed.error) });
    },
    repair: (keys) => during('repairing', () => repair(desk, keys)),
    undo: () => during('repairing', () => undo(desk)),
    enter: async (rowId, field, typed) => {
      const seen = contentOf(desk.report, rowId, field);
      let result: Result<void, string> = failure(notWrittenYet);
      await during('saving', async () => {
        result = await enter(desk, rowId, field, typed, seen);
        return undefined;
      });
      return result;
    },
    justify: (key, reason) => {
      const asked = desk.report && askedNow(desk.report, key);
      return during('saving', () => justify(desk, key, reason, asked));
    },
    info: () => (desk.report ? infoFormOf(desk.report) : []),
    choose: (rowId) => desk.choose(rowId),
    preview: () => desk.texts.report,
    editReport: (address, text) => desk.texts.edit(address, text),
    restoreText: (address) => desk.texts.restore(address),
    makeReport: () => during('reporting', () => report(desk)),
    makeDocument: (kind = 'report') => during('reporting', () => document(desk, kind)),
    download: () => during('saving', () => download(desk)),
    dismissNotice: () => desk.update({ notice: undefined }),
  };
}

/** Why nothing could be read is part of the state itself. */
async function opened(desk: Desk): Promise<undefined> {
  await desk.reread();
}
