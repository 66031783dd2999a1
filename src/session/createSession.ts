/** The session: its actions, each in its own file, over one desk. */
import { success, type Result } from '../result';
import { agencyChoices, periodChoices, planChoices } from '../workflows/choices';
import { infoFormOf } from '../workflows/infoForm';
import { rowAt } from '../workflows/rowForm';
import { Desk } from './desk';
import { enter, justify, repair, undo } from './entering';
import { carryForwardToNext, layOut } from './layingOut';
import { checkedNotice, kept, noReport, refusalNotice } from './notices';
import { rememberedAgency } from './remembered';
import { download, report } from './reporting';
import type { Session, SessionContext } from './session';

export function createSession(context: SessionContext): Session {
  const desk = new Desk(context);
  const { library, workbook, memory, today, place } = context;
  let isWatching = false;

  async function watch(): Promise<void> {
    if (isWatching) return;
    const watching = await workbook.watch({
      changed: (read) => void desk.show(read),
      selected: (at) => {
        const rowId = desk.report && desk.snapshot && rowAt(desk.report, desk.snapshot, at);
        if (rowId !== undefined) desk.choose(rowId);
      },
    });
    isWatching = watching.ok;
  }

  return {
    state: desk.state,
    subscribe: desk.subscribe,
    place,
    plans: () => planChoices(library),
    agencies: (planId) => agencyChoices(library, planId),
    periods: (planId) => periodChoices(library, planId, today()),
    rememberedAgency: () => rememberedAgency(memory),
    open: () =>
      desk.during('opening', async () => {
        await desk.reread();
        await watch();
        return undefined;
      }),
    check: () =>
      desk.during('checking', async () => {
        const read = await desk.reread();
        if (!read.ok) return refusalNotice(read.error);
        await watch();
        return desk.report ? checkedNotice(desk.report) : noReport;
      }),
    layOut: (request) => desk.during('laying-out', () => layOut(desk, request)),
    carryForward: () => desk.during('carrying-forward', () => carryForwardToNext(desk)),
    confirm: (isAgreed) => desk.during('laying-out', async () => (await desk.answer(isAgreed)) ?? kept),
    reveal: async (at) => {
      const revealed = await workbook.reveal(at);
      if (!revealed.ok) desk.update({ notice: refusalNotice(revealed.error) });
    },
    repair: (keys) => desk.during('repairing', () => repair(desk, keys)),
    undo: () => desk.during('repairing', () => undo(desk)),
    enter: async (rowId, field, typed) => {
      let result: Result<void, string> = success(undefined);
      await desk.during('saving', async () => {
        result = await enter(desk, rowId, field, typed);
        return undefined;
      });
      return result;
    },
    justify: (key, reason) => desk.during('saving', () => justify(desk, key, reason)),
    info: () => (desk.report ? infoFormOf(desk.report) : []),
    choose: (rowId) => desk.choose(rowId),
    makeReport: () => desk.during('reporting', () => report(desk)),
    download: () => desk.during('saving', () => download(desk)),
    dismissNotice: () => desk.update({ notice: undefined }),
  };
}
