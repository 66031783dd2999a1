import { ribbonActions, buttons, type Button } from '../../src/commands/ribbon';
import { screenChoice } from '../../src/session/screen';
import type { Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/state';

type Given = Partial<Pick<Session, 'layOut' | 'check' | 'carryForward' | 'makeReport'>> & {
  readonly workbook?: SessionState['workbook'];
  readonly made?: SessionState['made'];
};

const blank: SessionState['workbook'] = { kind: 'blank' };
const unidentified: SessionState['workbook'] = { kind: 'unidentified', findings: [] };
const notToBeCalled = () => {
  throw new Error('No button asks for this');
};

/** A session that says what it was asked. */
function faked({ workbook = blank, made, ...given }: Given): { session: Session; asked: unknown[] } {
  const asked: unknown[] = [];
  const noting =
    (what: string) =>
    (...args: readonly unknown[]): Promise<void> => {
      asked.push([what, ...args]);
      return Promise.resolve();
    };
  const session: Session = {
    place: 'excel',
    state: () => ({ workbook, openings: 0, undoable: 0, ...(made && { made }) }),
    subscribe: () => () => undefined,
    plans: notToBeCalled,
    agencies: notToBeCalled,
    periods: notToBeCalled,
    rememberedAgency: notToBeCalled,
    check: noting('check'),
    layOut: noting('layOut'),
    carryForward: noting('carryForward'),
    makeReport: noting('makeReport'),
    open: notToBeCalled,
    openAnother: notToBeCalled,
    confirm: notToBeCalled,
    reveal: notToBeCalled,
    repair: notToBeCalled,
    undo: notToBeCalled,
    enter: notToBeCalled,
    justify: notToBeCalled,
    info: notToBeCalled,
    choose: notToBeCalled,
    preview: notToBeCalled,
    editReport: notToBeCalled,
    restoreText: notToBeCalled,
    makeDocument: notToBeCalled,
    download: notToBeCalled,
    dismissNotice: notToBeCalled,
    ...given,
  };
  return { session, asked };
}

/** Presses a button: what the session was asked, which screen the pane shows, and whether Excel was let go on. */
async function press(button: Button, given: Given = {}, showPane = () => Promise.resolve()) {
  const { session, asked } = faked(given);
  const screens = screenChoice('settings');
  const order: string[] = [];
  const shown = () => {
    order.push(`pane on ${[screens.current(), screens.wish()?.view].filter(Boolean).join(', ')}`);
    return showPane();
  };
  const pressed = ribbonActions(session, screens, shown)[button]({ completed: () => order.push('completed') });
  const failed = await pressed.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { asked, order, failed };
}

test.each<[Button, Given, unknown[], string]>([
  ['check', {}, [['check']], 'work, findings'],
  ['makeReport', {}, [['makeReport']], 'report'],
  ['layOut', {}, [['layOut']], 'start'],
  ['carryForward', {}, [['carryForward']], 'start'],
  ['openConsolidation', {}, [], 'consolidate'],
  ['openHelp', {}, [], 'help'],
])('%s asks the session and shows what came of it', async (button, given, expected, screen) => {
  const { asked, order } = await press(button, given);
  expect(asked).toEqual(expected);
  expect(order).toEqual([`pane on ${screen}`, 'completed']);
});

test('layOut shows the work once there is a report, and the start where there is none', async () => {
  const report = { kind: 'report' } as SessionState['workbook'];
  expect((await press('layOut', { workbook: report })).order[0]).toBe('pane on work');
  expect((await press('layOut', { workbook: unidentified })).order[0]).toBe('pane on start');
});

test('makeReport leads to the Word document once there is a report: a page nobody sees may not have downloaded it', async () => {
  const made = { fileName: 'a.xlsx', documentName: 'a.docx', checkCode: '1234-5678' };
  expect((await press('makeReport', { made })).order[0]).toBe('pane on report, document');
});

test.each(buttons)('%s lets Excel go on where the pane does not open', async (button) => {
  const { order, failed } = await press(button, {}, () => Promise.reject(new Error('no pane')));
  expect(order.at(-1)).toBe('completed');
  expect(failed).toEqual(new Error('no pane'));
});

test('Excel is let go on where the session itself breaks', async () => {
  const { order, failed } = await press('check', { check: () => Promise.reject(new Error('broken')) });
  expect(order).toEqual(['completed']);
  expect(failed).toEqual(new Error('broken'));
});
