/** @jest-environment jsdom */
import '../browser';
import { failure, success, type Result } from '../../../src/result';
import type { PlanDesk } from '../../../src/session/planDesk';
import { BringInSection } from '../../../src/taskpane/plan/BringInSection';
import { latePart } from '../../../src/taskpane/plan/latePart';
import type { Refusal } from '../../../src/workbook/refusal';
import { bringingDesk, pasted, type BringingDesk } from '../../session/newPlan';
import type { PlanDeskContext } from '../../../src/session/planDesk';
import { byRole, click, pageText, settled, showThemed } from '../show';

async function open(change: Partial<PlanDeskContext> = {}): Promise<BringingDesk> {
  const bringing = bringingDesk(change);
  await showThemed(<BringInSection plans={latePart(() => Promise.resolve(success(bringing.desk)))} />);
  await click(byRole('button', 'Đưa kế hoạch mới vào'));
  await settled(() => undefined);
  return bringing;
}

const box = (): HTMLTextAreaElement => document.querySelector('textarea')!;

async function paste(text: string): Promise<void> {
  await settled(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box(), text);
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(byRole('button', 'Đọc bảng đã dán'));
}

const press = (name: string): Promise<void> => click(byRole('button', name));
const names = (): string[] => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

test('closed, it is a heading and fetches nothing', async () => {
  const fetchIt = jest.fn<Promise<Result<PlanDesk, Refusal>>, []>();
  await showThemed(<BringInSection plans={latePart(fetchIt)} />);
  expect(pageText()).toBe('Đưa kế hoạch mới vào');
  expect(fetchIt).not.toHaveBeenCalled();
});

test('a part that does not come is told, and can be asked for again', async () => {
  const { desk } = bringingDesk();
  const answers: Result<PlanDesk, Refusal>[] = [failure({ code: 'part-missing' }), success(desk)];
  await showThemed(<BringInSection plans={latePart(() => Promise.resolve(answers.shift()!))} />);
  await press('Đưa kế hoạch mới vào');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Không tải được một phần');
  await press('Tải lại');
  await settled(() => undefined);
  expect(names()).toContain('Chọn tệp');
});

test('what was found, what is missing, what must be looked at; the focus goes to its heading', async () => {
  await open();
  await paste(pasted);
  expect(document.activeElement?.textContent).toBe('Đã đọc: bảng đã dán');
  expect(document.activeElement?.tagName).toBe('H3');
  expect(pageText()).toContain('02, trong đó 01 dòng không cần sửa');
  expect(pageText()).toContain('Còn thiếu');
  expect(names()).not.toContain('Lưu tệp kế hoạch');
  await press('Cơ quan không có trong danh bạ1');
  expect(pageText()).toContain('Phụ lục, số 2 – Cơ quan chủ trì');
  expect(pageText()).toContain('“Sở Làng nghề” không có trong danh bạ');
});

test('everything set aside can be read, place, words and reason', async () => {
  await open();
  await paste(`${pasted}\nNơi nhận: Như trên`);
  await press('Nằm ngoài bảng phụ lục1');
  expect(pageText()).toContain('Nơi nhận: Như trên');
  expect(pageText()).toMatch(/Đoạn \d+/);
});

test('nothing pasted is said beside the box', async () => {
  await open();
  await press('Đọc bảng đã dán');
  expect(pageText()).toContain('Chưa có bảng nào được dán.');
});

test('what cannot be read is refused in its sentence, below a heading that takes the focus', async () => {
  await open();
  await paste('Kính gửi các sở');
  expect(document.activeElement?.textContent).toBe('Chưa đọc được: bảng đã dán');
  expect(pageText()).toContain('không có bảng nào');
  expect(names()).not.toContain('Lập bảng rà soát');
});

test('the review workbook, and what to do with it', async () => {
  const { delivered } = await open();
  await paste(pasted);
  await press('Lập bảng rà soát');
  expect(delivered).toHaveLength(1);
  expect(pageText()).toContain('Đã tải xuống ke-hoach_ra-soat.xlsx. Hãy mở bằng Excel, xem các ô nền cam');
});

test('in the browser the plan file is saved, and where it goes is said', async () => {
  const { desk, saved } = await open();
  expect(names()).not.toContain('Đọc tệp đang mở');
  await settled(() => desk.read({ kind: 'open' }));
  await press('Lưu tệp kế hoạch');
  expect(saved.map(({ fileName }) => fileName)).toEqual(['300-2026.json']);
  expect(pageText()).toContain('gửi 300-2026.json cho bộ phận công nghệ thông tin');
  expect(pageText()).toContain('templates/can-tho');
});

test('in Excel the open workbook is read, and the plan file is shown to be copied', async () => {
  await open({ place: 'excel', saveText: undefined });
  await press('Đọc tệp đang mở');
  expect(document.activeElement?.textContent).toBe('Đã đọc: tệp đang mở');
  await press('Lấy tệp kế hoạch');
  const text = [...document.querySelectorAll('textarea')].find(({ readOnly }) => readOnly);
  expect(text?.value).toContain('"number": "300/KH-UBND"');
  // jsdom has no clipboard, as Excel on the web has none.
  await press('Sao chép nội dung');
  expect(document.activeElement).toBe(text);
  expect(pageText()).toContain('bấm Ctrl+C, dán vào Notepad');
});

test('what was read is still there when the part is shown again', async () => {
  const { desk } = bringingDesk();
  const plans = latePart(() => Promise.resolve(success(desk)));
  await plans.load();
  await desk.read({ kind: 'pasted', text: pasted });
  await showThemed(<BringInSection plans={plans} />);
  await settled(() => undefined);
  expect(pageText()).toContain('Đã đọc: bảng đã dán');
  expect(document.activeElement).toBe(document.body);
});
