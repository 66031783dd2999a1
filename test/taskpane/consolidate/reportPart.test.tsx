/** @jest-environment jsdom */
import '../browser';
import { useState } from 'react';
import { emptyDocket, type Docket } from '../../../src/consolidation/docket';
import type { Report } from '../../../src/report/report';
import { failure, success, type Result } from '../../../src/result';
import { withAct } from '../../../src/session/consolidation/acts';
import type { ConsolidationState } from '../../../src/session/consolidation/deskState';
import type { ConsolidationView } from '../../../src/session/consolidation/views';
import type { ConsolidationDesk } from '../../../src/session/consolidationDesk';
import { ReportPart } from '../../../src/taskpane/consolidate/ReportPart';
import { byRole, click, leave, pageText, press, settled, showThemed, type } from '../show';
import { stillDesk, view } from './stillDesk';

const SENTENCE = 'Có 01/118 cơ quan gửi báo cáo.';

const report = (sentence = SENTENCE): Report => ({
  isAdministrative: true,
  letterhead: {
    body: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    nation: 'CỘNG HÒA',
    motto: 'Độc lập',
    symbol: 'Số:',
    placeAndDate: 'Cần Thơ',
  },
  kind: 'BÁO CÁO',
  abstract: ['Quý IV năm 2026'],
  addressees: ['Ủy ban nhân dân thành phố'],
  opening: 'Báo cáo như sau:',
  sections: [{ id: 'sending', title: 'CÔNG TÁC BÁO CÁO', blocks: [{ kind: 'paragraph', id: 'sent', text: sentence }] }],
  closing: 'Trên đây là báo cáo./.',
  recipients: ['Như trên'],
  signature: { authority: ['GIÁM ĐỐC'] },
  annexes: [],
});

interface Shown {
  readonly docket?: Docket;
  readonly made?: Result<Report, string> | undefined;
  readonly state?: Partial<ConsolidationState>;
  readonly of?: ConsolidationView;
}

/** The part, open, over a docket that what is done here changes. */
async function open({ docket = emptyDocket, made = success(report()), state, of = view() }: Shown = {}) {
  const desk = stillDesk({ docket, ...state });
  desk.report.mockImplementation(() => Promise.resolve(made));
  function Live() {
    const [current, setCurrent] = useState(docket);
    desk.act.mockImplementation(((...[act]: Parameters<ConsolidationDesk['act']>) => {
      setCurrent(withAct(current, act, '', '2026-11-16'));
      return Promise.resolve();
    }) as () => Promise<void>);
    return <ReportPart desk={desk} state={{ ...desk.state(), docket: current }} view={of} />;
  }
  await showThemed(<Live />);
  await click(byRole('button', 'Lập báo cáo'));
  await settled(() => undefined);
  return desk;
}

const choose = (kind: string): Promise<void> =>
  settled(() => {
    const select = byRole('combobox', 'Loại báo cáo') as HTMLSelectElement;
    select.value = kind;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const write = (text: string): Promise<void> =>
  settled(() => {
    const box = document.querySelector('textarea')!;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const edited = (was: string, address = 'sending/sent'): Docket =>
  withAct(
    emptyDocket,
    { kind: 'edit-text', report: 'quarter', address, was, text: 'Hầu hết cơ quan đã gửi báo cáo.' },
    '',
    '2026-11-16',
  );

test('closed, nothing is asked for', async () => {
  const desk = stillDesk({});
  await showThemed(<ReportPart desk={desk} state={desk.state()} view={view()} />);
  expect(desk.report).not.toHaveBeenCalled();
  expect(pageText()).toBe('Lập báo cáo');
});

test('the reports that the period can serve, the first of them shown', async () => {
  const desk = await open();
  expect([...document.querySelectorAll('option')].map(({ text }) => text)).toEqual([
    'Phiếu tổng hợp tháng 11 năm 2026',
    'Báo cáo quý IV năm 2026',
    'Báo cáo theo yêu cầu',
  ]);
  expect(desk.report).toHaveBeenLastCalledWith({ kind: 'month' });
  expect(pageText()).toContain(SENTENCE);
});

test('a sentence is edited in its place, kept for this kind of report alone, and taken back', async () => {
  const desk = await open();
  await choose('quarter');
  await click(byRole('button', `Sửa: ${SENTENCE}`));
  await write('Hầu hết cơ quan đã gửi báo cáo.');
  await click(byRole('button', 'Lưu'));
  expect(desk.act).toHaveBeenCalledWith({
    kind: 'edit-text',
    report: 'quarter',
    address: 'sending/sent',
    was: SENTENCE,
    text: 'Hầu hết cơ quan đã gửi báo cáo.',
  });
  expect(pageText()).toContain('Hầu hết cơ quan đã gửi báo cáo.');
  expect(pageText()).toContain('Nội dung đã sửa (01)');
  await choose('month');
  expect(pageText()).toContain(SENTENCE);
  await choose('quarter');
  await click(byRole('button', 'Dùng lại câu tự lập: Hầu hết cơ quan đã gửi báo cáo.'));
  expect(pageText()).toContain(SENTENCE);
  expect(pageText()).not.toContain('Nội dung đã sửa (');
});

test('the report worked on last is the one to go on with', async () => {
  const desk = await open({ docket: edited(SENTENCE) });
  expect(desk.report).toHaveBeenLastCalledWith({ kind: 'quarter' });
  expect(pageText()).toContain('Hầu hết cơ quan đã gửi báo cáo.');
});

test('how many edits were written for other figures, and how many have no place any more', async () => {
  const docket = withAct(
    edited('Có 05/118 cơ quan gửi báo cáo.'),
    { kind: 'edit-text', report: 'quarter', address: 'overdue/x', was: 'a', text: 'b' },
    '',
    '2026-11-16',
  );
  await open({ docket });
  expect(pageText()).toContain('01 nội dung được sửa theo số liệu cũ, cần xem lại.');
  expect(pageText()).toContain('01 nội dung đã sửa không còn chỗ trong báo cáo');
});

test('one click makes the files of the kind that is shown', async () => {
  const desk = await open();
  await choose('quarter');
  await click(byRole('button', 'Lập báo cáo Excel và Word'));
  expect(desk.make).toHaveBeenCalledWith({ report: 'quarter' });
});

test('what came of it is said beside the button', async () => {
  const desk = await open({ state: { notice: { tone: 'success', text: 'Đã tải xuống 03 tệp.' } } });
  await click(byRole('button', 'Lập báo cáo Excel và Word'));
  expect(pageText()).toContain('Đã tải xuống 03 tệp.');
  expect(desk.dismissNotice).toHaveBeenCalled();
});

test('a report on request asks for the document that asks for it', async () => {
  const desk = await open();
  await choose('request');
  await click(byRole('button', 'Lập báo cáo Excel và Word'));
  expect(pageText()).toContain('Phải ghi văn bản yêu cầu');
  expect(desk.make).not.toHaveBeenCalled();
  const field = byRole('textbox', 'Văn bản yêu cầu báo cáo');
  await type(field, ' Công văn số 12/UBND ');
  await leave(field);
  expect(desk.report).toHaveBeenLastCalledWith({ kind: 'request', request: 'Công văn số 12/UBND' });
  expect(pageText()).not.toContain('Phải ghi văn bản yêu cầu');
  await click(byRole('button', 'Lập báo cáo Excel và Word'));
  expect(desk.make).toHaveBeenCalledWith({ report: 'request' });
});

test('the words of a request hold with Enter too', async () => {
  const desk = await open();
  await choose('request');
  const field = byRole('textbox', 'Văn bản yêu cầu báo cáo');
  await type(field, 'Công văn số 12/UBND');
  await press(field, 'Enter');
  expect(desk.act).toHaveBeenCalledWith({ kind: 'request', words: 'Công văn số 12/UBND' });
});

test('the figures have changed: the report is asked for again, the last one is shown meanwhile', async () => {
  const desk = stillDesk({});
  desk.report.mockResolvedValueOnce(success(report())).mockReturnValueOnce(new Promise(() => undefined));
  function Changing() {
    const [of, setOf] = useState(view());
    return (
      <>
        <ReportPart desk={desk} state={desk.state()} view={of} />
        <button onClick={() => setOf(view())}>Có tệp mới</button>
      </>
    );
  }
  await showThemed(<Changing />);
  await click(byRole('button', 'Lập báo cáo'));
  await click(byRole('button', 'Có tệp mới'));
  expect(desk.report).toHaveBeenCalledTimes(2);
  expect(pageText()).toContain(SENTENCE);
});

test('why there is no report is said, and none can be made', async () => {
  const desk = await open({ made: failure('Tệp tổng hợp không có trang tính Dữ liệu.') });
  expect(pageText()).toContain('Tệp tổng hợp không có trang tính Dữ liệu.');
  await click(byRole('button', 'Lập báo cáo Excel và Word'));
  expect(desk.make).not.toHaveBeenCalled();
});

test('nothing is made while something else is being done', async () => {
  const desk = await open({ state: { activity: { kind: 'consolidating' } } });
  await click(byRole('button', 'Lập báo cáo Excel và Word'));
  expect(desk.make).not.toHaveBeenCalled();
});

test('from a consolidated workbook alone: where the figures come from, where edits are kept', async () => {
  await open({ of: view({ basis: 'workbook' }) });
  expect(pageText()).toContain('Báo cáo lập từ số liệu trong tệp tổng hợp đã mở.');
});
