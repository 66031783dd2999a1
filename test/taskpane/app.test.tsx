/** @jest-environment jsdom */
import './browser';
import { createConsolidationDesk } from '../../src/session/createConsolidationDesk';
import { screenChoice, type Screen, type ScreenChoice } from '../../src/session/screen';
import { failure, success } from '../../src/result';
import { App } from '../../src/taskpane/App';
import type { Opening } from '../../src/taskpane/opened';
import { latePart } from '../../src/taskpane/plan/latePart';
import { tabId } from '../../src/taskpane/shell/ids';
import { library } from '../library';
import { deskOn, laidOut, memoryOf, missing, SO_Y_TE, type Desk } from '../session/desk';
import { bringingDesk } from '../session/newPlan';
import { byRole, click, pageText, settled, show, type } from './show';

const reload = jest.fn();

async function open(
  desk: Desk,
  choice: ScreenChoice = screenChoice('start'),
  loading: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const plans = latePart(() => Promise.resolve(success(bringingDesk().desk)));
  const consolidation = latePart(() => Promise.resolve(success(emptyDesk())));
  const opened = success({ session: desk.session, library, plans, consolidation });
  const opening: Opening = loading.then(() => opened);
  await show(<App opening={opening} choice={choice} memory={memoryOf(desk.remembered)} reload={reload} />);
}

/** Nothing has come in: no room is opened. */
const emptyDesk = () =>
  createConsolidationDesk({
    library,
    place: 'excel',
    memory: memoryOf(new Map()),
    today: () => '2026-11-10',
    now: () => '2026-11-10T02:00:00Z',
    pause: () => Promise.resolve(),
    blankWorkbook: missing,
    openRoom: missing,
    handOver: missing,
    start: { planId: '224-2025', periodId: '2026-11' },
  });

const tabOf = (screen: Screen): HTMLElement => document.getElementById(tabId(screen))!;
const tab = (screen: Screen): Promise<void> => click(tabOf(screen));

test('says whose report is open above every screen', async () => {
  await open(await laidOut());
  expect(document.querySelector('header')?.textContent).toContain('Sở Y tế – Tháng 11 năm 2026');
});

test('each tab shows its screen', async () => {
  await open(await laidOut());
  await tab('help');
  expect(pageText()).toContain('Sáu bước làm báo cáo');
  await tab('consolidate');
  expect(pageText()).toContain('224_2026-11_so-y-te_bao-cao.xlsx');
});

test('a tab chosen while the pane is loading is pressed, keeps the focus and has its screen in the end', async () => {
  let load: () => void = () => undefined;
  await open(await laidOut(), screenChoice('start'), new Promise<void>((resolve) => (load = resolve)));
  const help = tabOf('help');
  help.focus();
  await tab('help');
  expect(help.getAttribute('aria-selected')).toBe('true');
  await settled(() => load());
  expect(pageText()).toContain('Sáu bước làm báo cáo');
  // The very same tab: a press that begins before and ends after the loading is still one.
  expect(tabOf('help')).toBe(help);
  expect(document.activeElement).toBe(help);
});

test('a screen is found as it was left', async () => {
  await open(await laidOut());
  await tab('consolidate');
  await type(byRole('textbox', 'Tìm cơ quan'), 'so y te');
  await tab('help');
  expect(tabOf('help').getAttribute('aria-selected')).toBe('true');
  await tab('consolidate');
  expect((byRole('textbox', 'Tìm cơ quan') as HTMLInputElement).value).toBe('so y te');
  expect(document.activeElement).not.toBe(document.body);
});

test('nothing of one workbook is left on the screens of another', async () => {
  const desk = await laidOut();
  await open(desk);
  await tab('settings');
  await type(byRole('textbox', 'Người lập báo cáo'), 'Nguyễn Văn A');
  await tab('help');
  await settled(() => desk.session.openAnother());
  await settled(() => desk.session.check());
  await tab('settings');
  expect((byRole('textbox', 'Người lập báo cáo') as HTMLInputElement).value).toBe('');
});

test('a screen asked for by the ribbon takes the focus; one chosen by its tab leaves it there', async () => {
  const choice = screenChoice('start');
  await open(await laidOut(), choice);
  await settled(() => choice.go('help'));
  expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
  tabOf('settings').focus();
  await tab('settings');
  expect(document.activeElement).toBe(tabOf('settings'));
});

test('what the session said stands in a live region until it is dismissed', async () => {
  const desk = await laidOut();
  await open(desk);
  expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('Đã lập biểu mẫu');
  await click(byRole('button', 'Đóng thông báo'));
  expect(pageText()).not.toContain('Đã lập biểu mẫu');
});

test('when the form gives way to the report, what comes next takes the focus', async () => {
  const desk = deskOn();
  await desk.session.open();
  await open(desk);
  byRole('button', 'Lập biểu mẫu').focus();
  await settled(() => desk.session.layOut(SO_Y_TE));
  await settled(() => desk.session.check());
  expect(document.activeElement?.textContent).toBe('Nhập số liệu');
});

test('what would be lost is asked about, and kept unless the officer agrees', async () => {
  const desk = await laidOut();
  await desk.workbook.put([{ sheet: 'Thông tin chung', cell: 'Z40', value: 'Ghi chú riêng' }]);
  await desk.session.layOut(SO_Y_TE);
  await open(desk);
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('Z40');
  await click(byRole('button', 'Giữ nguyên'));
  expect(document.querySelector('[role=alertdialog]')).toBeNull();
  expect(pageText()).toContain('Đã giữ nguyên tệp, chưa thay đổi gì.');
});

test('the theme is remembered on this computer', async () => {
  const desk = deskOn();
  await desk.session.open();
  await open(desk);
  await tab('settings');
  await click(document.querySelector<HTMLElement>('input[type=radio][value=contrast]')!);
  expect(desk.remembered.get('theme')).toBe('contrast');
  await open(desk);
  await tab('settings');
  expect(document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value).toBe('contrast');
});

test('templates that do not fit are said in place of the pane', async () => {
  const opening: Opening = Promise.resolve(failure(['Tệp 224-2025.json: cần số.']));
  await show(<App opening={opening} choice={screenChoice('start')} memory={memoryOf(new Map())} reload={reload} />);
  expect(pageText()).toContain('Tệp 224-2025.json: cần số.');
  await click(byRole('button', 'Tải lại'));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a mistake of the program leaves a sentence, not an empty pane', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const opening: Opening = Promise.reject(new Error('broken'));
  await show(<App opening={opening} choice={screenChoice('start')} memory={memoryOf(new Map())} reload={reload} />);
  expect(pageText()).toContain('Phụ lục gặp lỗi và đã dừng.');
  silent.mockRestore();
});
