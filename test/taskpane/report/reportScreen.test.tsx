/** @jest-environment jsdom */
import '../browser';
import { webcrypto } from 'node:crypto';
import { act } from 'react';
import { failure } from '../../../src/result';
import { ReportScreen } from '../../../src/taskpane/report/ReportScreen';
import { deskOn, fillIn, laidOut, MEASURE, reportOf, typeInto } from '../../session/desk';
import { byRole, click, pageText } from '../show';
import { finished, showLive, texts, write } from '../work/live';

Element.prototype.scrollIntoView = () => undefined;
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

describe('the Word document', () => {
  const wordButton = () => byRole('button', 'Tạo văn bản Word');

  test('is named beside the file, and is one press away again, with the brief', async () => {
    await made();
    expect(pageText()).toContain('224_2026-11_so-y-te_bao-cao.docx');
    expect(pageText()).toContain('Không thấy văn bản Word?');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('index.html');
    expect([wordButton(), byRole('button', 'Tạo Tóm tắt trình ký')]).toHaveLength(2);
  });

  test('where it cannot be had, the sheets are made all the same, and the way to it is said', async () => {
    await made({ deliverDocument: () => Promise.resolve(failure({ code: 'no-download' })) });
    expect(pageText()).toContain('Chưa lấy được văn bản Word');
    expect(pageText()).toContain('máy Mac và iPad không tải tệp xuống được');
    expect(pageText()).not.toContain('một lần nữa');
    expect(pageText()).toContain('mở trang Phụ lục trên trình duyệt');
    expect(nameField().value).toBe('224_2026-11_so-y-te_bao-cao.xlsx');
  });

  test('is not offered of figures that no report was made of', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await showLive(desk, ReportScreen);
    expect(() => wordButton()).toThrow('No button');
    await act(() => desk.session.makeReport());
    await finished(desk);
    expect(() => wordButton()).not.toThrow();
    await act(() => desk.session.enter(MEASURE, 'numerator', '86'));
    await finished(desk);
    expect(() => wordButton()).toThrow('No button');
  });

  test('alone, and the brief alone, are asked of the session', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.makeReport();
    await showLive(desk, ReportScreen);
    await click(wordButton());
    await click(byRole('button', 'Tạo Tóm tắt trình ký'));
    await finished(desk);
    expect(desk.documents.map(({ document: { kind } }) => kind)).toEqual(['report', 'report', 'brief']);
  });

  test('takes the focus where the ribbon has made the report', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    await desk.session.makeReport();
    await showLive(desk, ReportScreen, { view: 'document' });
    expect(document.activeElement).toBe(wordButton());
  });
});

describe('the preview', () => {
  const CLOSING = 'Trên đây là báo cáo của Sở Y tế./.';

  test('is folded, opens to the report, and keeps what is edited', async () => {
    const desk = await laidOut();
    await showLive(desk, ReportScreen);
    expect(pageText()).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await click(byRole('button', 'Xem trước và sửa nội dung'));
    expect(pageText()).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await click(byRole('button', 'Sửa: Câu kết'));
    await write(document.querySelector('textarea')!, CLOSING);
    await click(byRole('button', 'Lưu'));
    expect(desk.session.preview()?.report.closing).toBe(CLOSING);
    expect(pageText()).toContain('Đã sửa 01');
    await click(byRole('button', 'Dùng lại câu tự lập: Câu kết'));
    expect(desk.session.preview()?.edits).toEqual([]);
  });

  test('an edit on figures that have changed since is told at once, with the way to it', async () => {
    const desk = await laidOut();
    await fillIn(desk);
    const address = desk.session.preview()!.made.sections[0]!;
    desk.session.editReport(`${address.id}/${address.blocks[0]!.id}`, 'Sở có số liệu của 01 chỉ tiêu.');
    await desk.session.enter('224-2025/I/4#1', 'numerator', '100');
    await desk.session.enter('224-2025/I/4#1', 'denominator', '100');
    await showLive(desk, ReportScreen);
    expect(pageText()).toContain('Có 01 nội dung đã sửa mà số liệu nay đã thay đổi');
    await click(byRole('button', 'Xem lại'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sửa: Sở có số liệu của 01 chỉ tiêu.');
    await click(byRole('button', 'Giữ câu đã sửa'));
    expect(pageText()).not.toContain('số liệu nay đã thay đổi');
  });
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
