/** @jest-environment jsdom */
import '../browser';
import { act } from 'react';
import { StartScreen } from '../../../src/taskpane/start/StartScreen';
import { failure, success, type Result } from '../../../src/result';
import type { BrowserFiles, OpenableFile } from '../../../src/taskpane/opened';
import { deskOn, laidOut, type Desk } from '../../session/desk';
import { byRole, click, pageText, press, settled, showThemed, type } from '../show';

async function showStart({ session }: Desk, files?: BrowserFiles): Promise<string[]> {
  const gone: string[] = [];
  const state = session.state();
  await showThemed(
    <StartScreen session={session} state={state} files={files} go={(screen) => void gone.push(screen)} />,
  );
  return gone;
}

async function blank(): Promise<Desk> {
  const desk = deskOn();
  await desk.session.open();
  return desk;
}

const agency = (): HTMLElement => byRole('combobox', 'Cơ quan, đơn vị');
const options = (): string[] => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

test('an agency is found by its name without diacritics, and taken with Enter', async () => {
  await showStart(await blank());
  await type(agency(), 'xa phong d');
  expect(options()).toEqual(['Ủy ban nhân dân xã Phong Điền']);
  await press(agency(), 'Enter');
  expect(agency()).toHaveProperty('value', 'Ủy ban nhân dân xã Phong Điền');
});

test('a name that nobody has is said so', async () => {
  await showStart(await blank());
  await type(agency(), 'xyz');
  expect(options()).toEqual(['Không có cơ quan nào khớp với chữ đã gõ.']);
});

test('the current period is proposed, with its days in words', async () => {
  await showStart(await blank());
  expect(byRole('combobox', 'Kỳ báo cáo')).toHaveProperty('value', '2026-11');
  expect(pageText()).toContain('Còn 04 ngày (đến hết ngày 14/11/2026)');
  expect(pageText()).toContain('Thời giantừ ngày 15/10/2026 đến ngày 14/11/2026');
  expect(pageText()).toContain('trước ngày 15/11/2026');
});

test('without an agency nothing is laid out, and the field says why', async () => {
  const desk = await blank();
  await showStart(desk);
  await click(byRole('button', 'Lập biểu mẫu'));
  expect(pageText()).toContain('Hãy chọn cơ quan, đơn vị báo cáo.');
  expect(desk.session.state().workbook.kind).toBe('blank');
});

test('one button lays out the workbook of the agency chosen', async () => {
  const desk = await blank();
  await showStart(desk);
  await type(agency(), 'so y te');
  await press(agency(), 'Enter');
  await click(byRole('button', 'Lập biểu mẫu'));
  await act(() => desk.session.check());
  const { workbook } = desk.session.state();
  expect(workbook.kind === 'report' && workbook.checked.scope.agency.id).toBe('so-y-te');
});

test('an open report says whose it is and leads on to its entries', async () => {
  const gone = await showStart(await laidOut());
  expect(pageText()).toContain('Sở Y tế');
  await click(byRole('button', 'Nhập số liệu'));
  expect(gone).toEqual(['work']);
});

/** Chooses a file that reads as this, while there is unsaved work. */
async function offerFile(read: (file: File) => Result<OpenableFile, string>): Promise<void> {
  const files: BrowserFiles = {
    read: (file) => Promise.resolve(read(file)),
    startAnew: () => undefined,
    hasUnsaved: () => true,
  };
  await showStart(await laidOut({ place: 'browser' }), files);
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([], 'a.xlsx')] });
  await settled(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

test('a file that cannot be read is refused at once: nothing would be lost', async () => {
  await offerFile(({ name }) => failure(`${name}: Tệp rỗng.`));
  expect(document.querySelector('[role=alert]')?.textContent).toBe('a.xlsx: Tệp rỗng.');
  expect(document.querySelector('[role=alertdialog]')).toBeNull();
});

test('before another file takes the place of unsaved work, the officer is asked', async () => {
  const opened: string[] = [];
  await offerFile(({ name }) => success({ open: () => Promise.resolve(void opened.push(name)) }));
  expect(opened).toEqual([]);
  await click(byRole('button', 'Vẫn tiếp tục'));
  expect(opened).toEqual(['a.xlsx']);
});
