/** @jest-environment jsdom */
import '../browser';
import type { ConsolidationState } from '../../../src/session/consolidation/deskState';
import type { AgencyView } from '../../../src/session/consolidation/views';
import type { ConsolidationDesk } from '../../../src/session/consolidationDesk';
import { Consolidation } from '../../../src/taskpane/consolidate/Consolidation';
import { library } from '../../library';
import { deskOn } from '../../session/desk';
import { file, stillDesk, view } from './stillDesk';
import { byRole, click, pageText, settled, showThemed, type } from '../show';

const soYTe: AgencyView = {
  agencyId: 'so-y-te',
  name: 'Sở Y tế',
  facts: [['Lần gửi', '1']],
  files: [file()],
  findings: [
    { place: '224-PL I, ô H8', severity: 'lỗi', message: 'Tử số lớn hơn mẫu số.', reason: 'Tính cả nơi khác' },
  ],
  slip: true,
  reminder: 'Kính gửi Sở Y tế: …',
};

async function open(state: Partial<ConsolidationState>, place?: ConsolidationDesk['place']) {
  const { session } = deskOn();
  const desk = stillDesk(state, place);
  desk.agency.mockResolvedValue(soYTe);
  await showThemed(<Consolidation desk={desk} session={session} library={library} />);
  return desk;
}

const names = (): string[] => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const agencies = (): string[] =>
  [...document.querySelectorAll('ul[aria-label="Sổ theo dõi"] > li')].map(({ textContent }) => textContent);
const write = (label: string, text: string): Promise<void> => {
  const box = [...document.querySelectorAll<HTMLElement>('input, textarea')].find(
    ({ id }) => document.querySelector(`label[for="${id}"]`)?.firstChild?.textContent === label,
  )!;
  return box instanceof HTMLTextAreaElement
    ? settled(() => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      })
    : type(box, text);
};

test('before anything has come in: who has to report, and by when', async () => {
  await open({ files: 0 });
  expect(pageText()).toContain('Cơ quan phải gửi báo cáo');
  expect(pageText()).not.toContain('Sổ theo dõi');
  expect(names()).toEqual(expect.arrayContaining(['Chọn tệp báo cáo', 'Mở tệp tổng hợp đã có']));
});

test('how far the reading is, and the button that stops it', async () => {
  const desk = await open({ files: 0, activity: { kind: 'reading', done: 40, of: 125, secondsLeft: 75 } });
  expect(pageText()).toContain('Đang đọc: 40/125 tệp, còn khoảng 02 phút');
  await click(byRole('button', 'Dừng đọc'));
  expect(desk.cancel).toHaveBeenCalled();
});

test('open questions stand before everything else that came of the files', async () => {
  await open({ view: view({ questions: [{ key: 'q', text: 'Bản nào?', files: [file()] }] }) });
  const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(headings.indexOf('Cần quyết định (1)')).toBeLessThan(headings.indexOf('Kết quả tổng hợp'));
  expect(headings.indexOf('Kết quả tổng hợp')).toBeLessThan(headings.indexOf('Sổ theo dõi'));
});

test('the ledger is filtered by name without diacritics, by state and by block', async () => {
  await open({ view: view() });
  expect(agencies()).toHaveLength(2);
  await write('Tìm cơ quan', 'phong d');
  expect(agencies()).toEqual([expect.stringContaining('Phong Điền')]);
  await write('Tìm cơ quan', '');
  const [state, block] = [...document.querySelectorAll('select')];
  expect([...state!.options].map(({ text }) => text)).toEqual(['Tất cả (2)', 'Đã tiếp nhận (1)', 'Chưa gửi (1)']);
  await settled(() => {
    block!.value = 'commune';
    block!.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(agencies()).toEqual([expect.stringContaining('Phong Điền')]);
});

test('nothing is decided without a reason and a name', async () => {
  const desk = await open({ view: view() });
  await click(document.querySelector<HTMLElement>('ul[aria-label="Sổ theo dõi"] button')!);
  expect(pageText()).toContain('Cơ quan giải trình: Tính cả nơi khác');
  await click(byRole('button', 'Không dùng tệp này: so-y-te.xlsx'));
  await click(byRole('button', 'Ghi quyết định'));
  expect(pageText()).toContain('Phải ghi lý do');
  expect(pageText()).toContain('Phải ghi họ tên');
  expect(desk.act).not.toHaveBeenCalled();
  await write('Lý do', ' Gửi nhầm ');
  await write('Người quyết định', 'Trần Thị B');
  await click(byRole('button', 'Ghi quyết định'));
  expect(desk.call).toHaveBeenCalledWith('Trần Thị B');
  expect(desk.act).toHaveBeenCalledWith({ kind: 'exclude', file: 'a'.repeat(64), reason: 'Gửi nhầm' });
});

test('the day of receipt as officers type it; another is asked for again', async () => {
  const desk = await open({ view: view(), who: 'B' });
  await click(document.querySelector<HTMLElement>('ul[aria-label="Sổ theo dõi"] button')!);
  await click(byRole('button', 'Ghi ngày nhận: so-y-te.xlsx'));
  await write('Ngày nhận', '31/02/2026');
  await click(byRole('button', 'Ghi quyết định'));
  expect(pageText()).toContain('Chưa rõ ngày');
  await write('Ngày nhận', '13/11/2026');
  await click(byRole('button', 'Ghi quyết định'));
  expect(desk.act).toHaveBeenCalledWith({
    kind: 'received',
    file: 'a'.repeat(64),
    receivedOn: '2026-11-13',
    reason: 'Theo sổ công văn đến',
  });
});

test('in Excel only what can be handed over there is offered', async () => {
  await open({ view: view() }, 'excel');
  expect(names()).toContain('Lập tệp tổng hợp');
  expect(names()).not.toContain('Tải dữ liệu (CSV)');
});

test('of over 300 files the workbook is said to come with its tables of data', async () => {
  const desk = await open({ view: view({ hasLinesBeside: true }) });
  expect(pageText()).toContain('tệp tổng hợp không có trang tính Dữ liệu');
  await click(byRole('button', 'Tải dữ liệu (JSON)'));
  expect(desk.make).toHaveBeenCalledWith('json');
});

test('a place that cannot be copied is said beside it', async () => {
  const line = {
    line: 'm',
    label: 'Chỉ tiêu số 3',
    text: 'Hồ sơ',
    figure: '1/1',
    status: 'Đạt',
    coverage: '01/01 cơ quan',
  };
  const desk = await open({ view: view({ plans: [{ plan: 'Kế hoạch số 224', targets: [line], tasks: [] }] }) });
  const row = {
    agencyId: 'so-y-te',
    name: 'Sở Y tế',
    figure: '1/1',
    status: 'Đạt',
    use: 'Có',
    place: 'a.xlsx – dòng 7',
  };
  desk.line.mockResolvedValue({ line: 'm', rows: [row] });
  await click(byRole('button', 'Số liệu toàn thành phố'));
  await click(
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Chỉ tiêu số 3'))!,
  );
  await click(byRole('button', 'Sao chép vị trí số liệu của Sở Y tế'));
  expect(pageText()).toContain('Chưa sao chép được');
});

test('of a consolidated workbook alone only the figures and the reports are shown', async () => {
  await open({ files: 0, view: view({ basis: 'workbook' }) });
  const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(headings.slice(2)).toEqual(['Kết quả tổng hợp', 'Số liệu toàn thành phố', 'Lập báo cáo']);
  expect(names()).not.toContain('Lập tệp tổng hợp');
});

test('of decisions alone no figures are shown', async () => {
  await open({ files: 0, view: view({ basis: 'docket' }) });
  expect(pageText()).toContain('Mới lấy lại các quyết định từ tệp tổng hợp.');
  expect(pageText()).not.toContain('Số liệu toàn thành phố');
});

test('communes are called districts where districts report', async () => {
  await open({ view: view({ blocks: { department: 'Sở, ban, ngành', commune: 'Quận, huyện' } }) });
  const [, block] = [...document.querySelectorAll('select')];
  expect([...block!.options].map(({ text }) => text)).toEqual(['Tất cả', 'Sở, ban, ngành', 'Quận, huyện']);
});

test('the letters that would go to nobody today are not offered', async () => {
  const desk = await open({ view: view() });
  expect(names()).not.toContain('Công văn đề nghị hoàn thiện (0)');
  await click(byRole('button', 'Công văn đôn đốc (1)'));
  expect(desk.make).toHaveBeenCalledWith({ letter: 'late' });
});

test('closing asks who closes', async () => {
  const desk = await open({ view: view() });
  await click(byRole('button', 'Chốt tổng hợp'));
  await click(
    [...document.querySelectorAll('button')].find(
      ({ type: kind, textContent }) => kind === 'submit' && textContent === 'Chốt tổng hợp',
    )!,
  );
  expect(desk.act).not.toHaveBeenCalled();
  await write('Người quyết định', 'Trần Thị B');
  await click(document.querySelector<HTMLElement>('button[type=submit]')!);
  expect(desk.act).toHaveBeenCalledWith({ kind: 'close', files: ['a'.repeat(64)] });
});

test('beginning anew is asked about first', async () => {
  const desk = await open({ view: view() });
  await click(byRole('button', 'Tổng hợp kỳ khác'));
  expect(desk.startAnew).not.toHaveBeenCalled();
  await click(byRole('button', 'Vẫn tiếp tục'));
  expect(desk.startAnew).toHaveBeenCalled();
});
