/** @jest-environment jsdom */
import '../browser';
import { webcrypto } from 'node:crypto';
import { act } from 'react';
import { ReportScreen } from '../../../src/taskpane/report/ReportScreen';
import { deskOn, fillIn, laidOut, MEASURE, reportOf, typeInto } from '../../session/desk';
import { byRole, click, pageText } from '../show';
import { finished, showLive, texts } from '../work/live';

// The stamp's hash: jsdom has no crypto.subtle.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

/** The page's clipboard; undefined as in a webview without one. */
function clipboardOf(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

const refuses = (): Promise<void> => Promise.reject(new Error('NotAllowedError'));

async function made(change: Parameters<typeof laidOut>[0] = {}): Promise<void> {
  const desk = await laidOut(change);
  await fillIn(desk);
  await showLive(desk, ReportScreen);
  await click(byRole('button', 'Lập báo cáo'));
  await finished(desk);
}

const nameField = (): HTMLInputElement => document.querySelector('input[readonly]')!;

test('while there are errors it cannot be made, and says how many', async () => {
  const desk = await laidOut();
  await typeInto(desk, MEASURE, 'numerator', 'nhiều');
  const makeReport = jest.spyOn(desk.session, 'makeReport');
  const asked = await showLive(desk, ReportScreen);
  await click(byRole('button', 'Lập báo cáo'));
  expect(makeReport).not.toHaveBeenCalled();
  expect(pageText()).toContain('Chưa lập được: còn 01 lỗi.');
  expect(pageText()).toContain('Còn lỗi nên số liệu dưới đây có thể thay đổi.');
  await click(byRole('button', 'Xem và sửa'));
  expect(asked).toEqual(['work findings']);
});

test('says what else is missing, and leads there', async () => {
  const desk = await laidOut();
  await desk.session.enter('info', 'preparer', 'Nguyễn Văn A');
  const asked = await showLive(desk, ReportScreen);
  expect(pageText()).toContain('Còn 01 nội dung cần giải trình chưa ghi lý do');
  expect(pageText()).toContain('Còn 30 dòng chưa nhập');
  expect(pageText()).toContain('Họ và tên người ký');
  expect(pageText()).not.toContain('Người lập báo cáo');
  for (const way of ['Nhập thông tin', 'Ghi lý do', 'Nhập tiếp']) await click(byRole('button', way));
  expect(asked).toEqual(['settings', 'work reasons', 'work empty']);
});

describe('Nội dung chung left empty', () => {
  test('is said with what the report will say; in Excel a click goes to the first empty cell', async () => {
    const desk = await laidOut();
    await desk.session.enter('general', 'overview', 'Đã chỉ đạo');
    const reveal = jest.spyOn(desk.session, 'reveal');
    await showLive(desk, ReportScreen);
    expect(texts('li li')).toContain(
      'Khó khăn, vướng mắc và nguyên nhân; Kiến nghị, đề xuất: báo cáo sẽ ghi “Không có.”',
    );
    expect(pageText()).not.toContain('Đánh giá chung');
    await click(byRole('button', 'Nhập nội dung'));
    expect(reveal).toHaveBeenCalledWith(reportOf(desk).checked.reading.locate('general', 'breakthrough'));
  });

  test('without a sheet to see, a click goes to its form', async () => {
    const desk = await laidOut({ place: 'browser' });
    const asked = await showLive(desk, ReportScreen);
    await click(byRole('button', 'Nhập nội dung'));
    expect(desk.session.state().form?.rowId).toBe('general');
    expect(asked).toEqual(['work rows']);
  });
});

const EDITED = 'Số liệu đã thay đổi sau khi lập báo cáo';

test('after an edit it says that the report made is no longer right', async () => {
  const desk = await laidOut();
  await fillIn(desk);
  await desk.session.makeReport();
  await showLive(desk, ReportScreen);
  expect(pageText()).not.toContain(EDITED);
  await act(() => desk.session.enter(MEASURE, 'numerator', '86'));
  await finished(desk);
  expect(pageText()).toContain(EDITED);
});

test('previews the headline figures without the officer’s own progress', async () => {
  await showLive(await laidOut(), ReportScreen);
  expect(document.querySelectorAll('dt')).toHaveLength(4);
  expect(pageText()).not.toContain('Tiến độ nhập liệu');
});

test('once made it gives the file name, the check code and how to save, and takes the focus there', async () => {
  await made();
  expect(nameField().value).toBe('224_2026-11_so-y-te_bao-cao.xlsx');
  expect(pageText()).toMatch(/Mã đối chiếu[0-9A-F]{4}-[0-9A-F]{4}/);
  expect(pageText()).toContain('F12');
  expect(pageText()).toMatch(/Gửi Sở Khoa học và Công nghệ trước ngày 15\/11\/2026: tệp này và bản ký\./);
  expect(pageText()).not.toContain('Còn lỗi');
  expect(document.activeElement?.textContent).toBe('Đã lập báo cáo');
});

test('in the browser the file has been downloaded under that name', async () => {
  await made({ place: 'browser' });
  expect(pageText()).toContain('đã được tải xuống');
  expect(pageText()).not.toContain('F12');
});

test('copies the file name', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  clipboardOf(writeText);
  await made();
  await click(byRole('button', 'Sao chép'));
  expect(writeText).toHaveBeenCalledWith('224_2026-11_so-y-te_bao-cao.xlsx');
  expect(pageText()).toContain('Đã sao chép tên tệp.');
});

test.each([
  ['refuses', refuses],
  ['is not there', undefined],
])('where the clipboard %s, the name is selected for Ctrl+C', async (_, writeText) => {
  clipboardOf(writeText);
  Object.assign(document, { execCommand: () => false });
  await made();
  await click(byRole('button', 'Sao chép'));
  expect(pageText()).toContain('bấm Ctrl+C');
  const { selectionStart, selectionEnd, value } = nameField();
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
});

test('without a report it leads to the start', async () => {
  const desk = deskOn();
  await desk.session.open();
  const asked = await showLive(desk, ReportScreen);
  await click(byRole('button', 'Đến phần Bắt đầu'));
  expect(asked).toEqual(['start']);
});
