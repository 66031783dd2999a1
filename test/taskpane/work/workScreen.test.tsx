/** @jest-environment jsdom */
import '../browser';
import { deskOn, keysOf, laidOut, MEASURE, reportOf, TASK, typeInto, type Desk } from '../../session/desk';
import { useSyncExternalStore, type ReactNode } from 'react';
import { screenChoice, type ScreenChoice } from '../../../src/session/screen';
import { byRole, click, leave, pageText, press, settled, showThemed, type } from '../show';
import { WorkScreen } from '../../../src/taskpane/work/WorkScreen';
import { finished, showLive, texts, write } from './live';

const OTHER = '224-2025/I/4#1';

/** Two figures written as text, which one click each can mend. */
async function withTexts(): Promise<Desk> {
  const desk = await laidOut();
  await typeInto(desk, MEASURE, 'numerator', '85');
  await typeInto(desk, OTHER, 'numerator', '12');
  return desk;
}

const group = (title: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('h3 button')].find((button) => button.textContent.startsWith(title))!;

const gauge = (label: string): Element =>
  [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === label)!.parentElement!;

/** A tab keeps the width it has when chosen by holding its name twice. */
const tab = (name: string): Promise<void> =>
  click([...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent.startsWith(name))!);

const byLabel = (label: string): HTMLTextAreaElement => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
};

/** The screen as the pane shows it, with what is asked of it. */
function Asked({ desk: { session }, choice }: { readonly desk: Desk; readonly choice: ScreenChoice }): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const wish = useSyncExternalStore(choice.subscribe, choice.wish);
  return <WorkScreen session={session} state={state} go={choice.go} wish={wish} />;
}

const item = (text: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('li button')].find(({ textContent }) => textContent.includes(text))!;

describe('figures', () => {
  test('nothing to count yet is said in words, without a bar', async () => {
    await showLive(await laidOut());
    expect(gauge('Chỉ tiêu đạt, vượt').textContent).toContain('chưa có chỉ tiêu nào có số liệu');
    expect(gauge('Chỉ tiêu đạt, vượt').querySelector('[data-bar]')).toBeNull();
    expect(gauge('Tiến độ nhập liệu').querySelector('[data-bar]')).not.toBeNull();
  });

  test('an annex shows its own figures only', async () => {
    await showLive(await laidOut());
    await tab('Phụ lục I');
    expect(texts('dt')).toEqual(['Tiến độ nhập liệu', 'Chỉ tiêu đạt, vượt']);
    expect(gauge('Tiến độ nhập liệu').textContent).toContain('00/10 dòng');
  });

  test('a row still empty is a click away from its cell', async () => {
    const desk = await laidOut();
    const reveal = jest.spyOn(desk.session, 'reveal');
    await showLive(desk);
    await click(group('Dòng chưa nhập'));
    await click(item('số 33'));
    const { annexes } = reportOf(desk).overview;
    const row = annexes.flatMap(({ emptyRows }) => emptyRows).find(({ rowId }) => rowId === TASK);
    expect(reveal).toHaveBeenCalledWith(row?.place);
    expect(desk.session.state().form?.rowId).toBe(TASK);
  });
});

describe('findings', () => {
  test('the worst group is open, the others closed', async () => {
    const desk = await withTexts();
    await typeInto(desk, '224-2025/I/5#1', 'numerator', 'nhiều');
    await showLive(desk);
    expect(texts('h3 button').slice(1)).toEqual(['Lỗi1', 'Cần giải trình2', 'Lưu ý5']);
    expect(group('Lỗi').getAttribute('aria-expanded')).toBe('true');
    expect(group('Lưu ý').getAttribute('aria-expanded')).toBe('false');
  });

  test('its button repairs that finding and no other; undoing brings it back', async () => {
    const desk = await withTexts();
    const repair = jest.spyOn(desk.session, 'repair');
    const [first] = keysOf(desk, 'understood-text');
    await showLive(desk);
    await click(group('Lưu ý'));
    await click(byRole('button', 'Sửa thành 85'));
    await finished(desk);
    expect(repair).toHaveBeenCalledWith([first]);
    expect(keysOf(desk, 'understood-text')).toHaveLength(1);
    await click(byRole('button', 'Hoàn tác (1)'));
    await finished(desk);
    expect(keysOf(desk, 'understood-text')).toHaveLength(2);
  });

  test('one button repairs all of a kind', async () => {
    const desk = await withTexts();
    const repair = jest.spyOn(desk.session, 'repair');
    const keys = keysOf(desk, 'understood-text');
    await showLive(desk);
    await click(group('Lưu ý'));
    await click(document.querySelector<HTMLElement>('button[aria-label^="Sửa tất cả (2)"]')!);
    await finished(desk);
    expect(repair).toHaveBeenCalledWith(keys);
    expect(keysOf(desk, 'understood-text')).toEqual([]);
  });

  test('after a repair the focus stays in the list, though the button is gone', async () => {
    // jsdom takes a page whose focused element was removed for one that has lost the focus.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const desk = await withTexts();
    await showLive(desk);
    await click(group('Lưu ý'));
    byRole('button', 'Sửa thành 85').focus();
    await click(byRole('button', 'Sửa thành 85'));
    await finished(desk);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  test('a reason is saved when its field is left, and is said to hold', async () => {
    const desk = await laidOut();
    const justify = jest.spyOn(desk.session, 'justify');
    const [asked] = reportOf(desk).overview.findings.filter(({ severity }) => severity === 'explain');
    await showLive(desk);
    const area = document.querySelector('textarea')!;
    await write(area, ' Kỳ này chưa có gì ');
    await leave(area);
    await finished(desk);
    expect(justify).toHaveBeenCalledWith(asked?.key, 'Kỳ này chưa có gì');
    expect(pageText()).toContain('Đã ghi lý do');
  });

  test('in Excel a click goes to the cell and the row', async () => {
    const desk = await withTexts();
    const reveal = jest.spyOn(desk.session, 'reveal');
    await showLive(desk);
    await click(group('Lưu ý'));
    const [finding] = reportOf(desk).overview.findings.filter(({ code }) => code === 'understood-text');
    await click(item('85'));
    expect(reveal).toHaveBeenCalledWith({ sheet: finding?.sheet, cell: finding?.cell });
    expect(desk.session.state().form?.rowId).toBe(MEASURE);
  });

  test('without a sheet to see, a click goes to the field of the form', async () => {
    const desk = await laidOut({ place: 'browser' });
    await typeInto(desk, MEASURE, 'numerator', 'nhiều');
    await showLive(desk);
    await tab('Rà soát');
    await click(item('nhiều'));
    expect(document.activeElement).toBe(byRole('textbox', 'Tử số'));
    expect(document.activeElement).toHaveProperty('value', 'nhiều');
  });
});

describe('a row’s form', () => {
  test('what is entered is written when the field is left', async () => {
    const desk = await laidOut();
    desk.session.choose(TASK);
    await showLive(desk);
    await tab('Nhập theo dòng');
    await type(byRole('textbox', 'Tỷ lệ'), '40');
    await leave(byRole('textbox', 'Tỷ lệ'));
    await finished(desk);
    expect(reportOf(desk).checked.reading.entries.tasks.get(TASK)).toEqual({ percent: 0.4 });
    expect(byRole('textbox', 'Tỷ lệ')).toHaveProperty('value', '40%');
    expect(desk.session.state().undoable).toBe(1);
  });

  test('what is refused stays as typed with the reason, on another row too, until it is mended or let go', async () => {
    const desk = await laidOut();
    desk.session.choose(TASK);
    await showLive(desk);
    await tab('Nhập theo dòng');
    await type(byRole('textbox', 'Ngày hoàn thành'), '31/02/2026');
    await press(byRole('textbox', 'Ngày hoàn thành'), 'Enter');
    await finished(desk);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('31/02/2026');
    await click(byRole('button', 'Dòng sau'));
    expect(desk.session.state().form?.rowId).not.toBe(TASK);
    await click(byRole('button', 'Quay lại dòng này'));
    expect(byRole('textbox', 'Ngày hoàn thành')).toHaveProperty('value', '31/02/2026');
    await press(byRole('textbox', 'Ngày hoàn thành'), 'Escape');
    expect(byRole('textbox', 'Ngày hoàn thành')).toHaveProperty('value', '');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  test('a reason is given where what asks for it is read', async () => {
    const desk = await laidOut();
    const justify = jest.spyOn(desk.session, 'justify').mockResolvedValue(undefined);
    await typeInto(desk, MEASURE, 'numerator', '85');
    const [asked] = keysOf(desk, 'only-one-number');
    desk.session.choose(MEASURE);
    await showLive(desk);
    await tab('Nhập theo dòng');
    const area = byLabel('Lý do giải trình');
    await write(area, 'Kỳ này chưa có gì');
    await leave(area);
    expect(justify).toHaveBeenCalledWith(asked, 'Kỳ này chưa có gì');
  });

  test('one button leads to the next row still empty', async () => {
    const desk = await laidOut({ place: 'browser' });
    await desk.session.enter(OTHER, 'numerator', '12');
    desk.session.choose(MEASURE);
    await showLive(desk);
    await click(byRole('button', 'Dòng chưa nhập tiếp theo'));
    expect(desk.session.state().form?.rowId).not.toBe(OTHER);
    expect(document.activeElement?.textContent).toBe(desk.session.state().form?.label);
  });

  test('led rows are counted among themselves', async () => {
    const desk = await laidOut({ place: 'browser' });
    desk.session.choose(MEASURE);
    await showLive(desk);
    expect(pageText()).toMatch(/Chỉ tiêu số 31\/30/);
  });

  test('a list of all rows leads to any of them', async () => {
    const desk = await laidOut({ place: 'browser' });
    await showLive(desk);
    await type(byRole('textbox', 'Tìm dòng'), 'chi tieu so 4');
    await click(item('số 4'));
    expect(document.activeElement?.textContent).toBe('Chỉ tiêu số 4');
  });
});

describe('what was asked from elsewhere', () => {
  test.each(['excel', 'browser'] as const)(
    'reasons: the group that asks for them, though it is not the worst (%s)',
    async (place) => {
      const desk = await laidOut({ place });
      await typeInto(desk, MEASURE, 'numerator', '85');
      await typeInto(desk, OTHER, 'numerator', 'nhiều');
      await showLive(desk, WorkScreen, { view: 'reasons' });
      expect(group('Cần giải trình').getAttribute('aria-expanded')).toBe('true');
      expect(group('Lỗi').getAttribute('aria-expanded')).toBe('false');
    },
  );

  test('the rows still empty: in Excel the list that leads to their cells', async () => {
    await showLive(await laidOut(), WorkScreen, { view: 'empty' });
    expect(group('Dòng chưa nhập').getAttribute('aria-expanded')).toBe('true');
  });

  test('the rows still empty: elsewhere the list of forms, without those filled in', async () => {
    const desk = await laidOut({ place: 'browser' });
    await desk.session.enter(TASK, 'percent', '40%');
    desk.session.choose(TASK);
    await showLive(desk, WorkScreen, { view: 'empty' });
    expect(byRole('checkbox', 'Chỉ hiện dòng chưa nhập')).toHaveProperty('checked', true);
    expect(item('số 33')).toBeUndefined();
    expect(item('số 13')).toBeDefined();
  });

  test('the findings: heard on a screen that shows something else', async () => {
    const desk = await laidOut();
    const choice = screenChoice('work');
    await showThemed(<Asked desk={desk} choice={choice} />);
    await tab('Nhập theo dòng');
    await settled(() => choice.go('work', 'findings'));
    expect(group('Cần giải trình').getAttribute('aria-expanded')).toBe('true');
  });
});

test('without a report it says so and leads to the start', async () => {
  const desk = deskOn();
  await desk.session.open();
  const asked = await showLive(desk);
  expect(pageText()).toContain('Chưa có biểu mẫu báo cáo');
  await click(byRole('button', 'Đến phần Bắt đầu'));
  expect(asked).toEqual(['start']);
});
