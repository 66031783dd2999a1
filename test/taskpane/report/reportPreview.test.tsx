/** @jest-environment jsdom */
import '../browser';
import { useState, type ReactNode } from 'react';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { edited } from '../../../src/report/edited';
import { slotsOf } from '../../../src/report/slots';
import { ReportPreview } from '../../../src/taskpane/report/preview/ReportPreview';
import { edit, smallReport } from '../../workflows/report/smallReport';
import { byRole, click, hide, leave, pageText, press, settled, showThemed } from '../show';
import { texts, write } from '../work/live';

Element.prototype.scrollIntoView = () => undefined;

/** The preview over edits that are kept as a session keeps them; what was asked of it. */
async function shown(first: readonly ReportEdit[] = [], report = smallReport): Promise<string[]> {
  const asked: string[] = [];
  const made = new Map(slotsOf(report).map(({ address, text }) => [address, text]));
  function Live(): ReactNode {
    const [edits, setEdits] = useState(first);
    return (
      <ReportPreview
        {...edited(report, edits)}
        onEdit={(address, text) => {
          asked.push(`${address} = ${text}`);
          setEdits([...edits, edit(address, made.get(address) ?? '', text)]);
        }}
        onRestore={(address) => {
          asked.push(`${address} restored`);
          setEdits(edits.filter((one) => one.address !== address));
        }}
      />
    );
  }
  await showThemed(<Live />);
  return asked;
}

const COUNTS = 'Sở chủ trì 02 nhiệm vụ.';
const area = (): HTMLTextAreaElement => document.querySelector('textarea')!;
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');

test('shows the page in the order of reading', async () => {
  await shown();
  const order = ['SỞ NỘI VỤ', 'BÁO CÁO', 'Kính gửi: Ủy ban', 'I. TÌNH HÌNH CHUNG', '1. Hoàn thành', '- Nhiệm vụ số 1'];
  const places = [...order, 'Nơi nhận:', '- Lưu: VT', 'GIÁM ĐỐC', 'Phụ lục. Kết quả'].map((text) =>
    pageText().indexOf(text),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('an edited text is kept, marked, listed and can be taken back', async () => {
  const asked = await shown();
  await click(byRole('button', `Sửa: ${COUNTS}`));
  expect(document.activeElement).toBe(area());
  await write(area(), ' Sở chủ trì 02 nhiệm vụ, đã xong. \n\n Có nêu gương. ');
  await click(byRole('button', 'Lưu'));
  expect(asked).toEqual(['overview/counts = Sở chủ trì 02 nhiệm vụ, đã xong.\nCó nêu gương.']);
  expect(focused()).toBe('Sửa: Sở chủ trì 02 nhiệm vụ, đã xong.');
  expect(pageText()).toContain('Đã sửa');
  expect(pageText()).toContain('Nội dung đã sửa (01)');
  await click(byRole('button', 'Dùng lại câu tự lập: Sở chủ trì 02 nhiệm vụ, đã xong.'));
  expect(asked.at(-1)).toBe('overview/counts restored');
  expect(focused()).toBe(`Sửa: ${COUNTS}`);
  expect(pageText()).not.toContain('Nội dung đã sửa');
});

test('Esc lets go what was typed; an unchanged text is no edit', async () => {
  const asked = await shown();
  await click(byRole('button', `Sửa: ${COUNTS}`));
  await write(area(), 'Khác');
  await press(area(), 'Escape');
  expect(focused()).toBe(`Sửa: ${COUNTS}`);
  await click(byRole('button', `Sửa: ${COUNTS}`));
  await click(byRole('button', 'Lưu'));
  expect(asked).toEqual([]);
});

test('what was typed is kept when the field is left, and Esc still brings back what stood there', async () => {
  const asked = await shown();
  await click(byRole('button', `Sửa: ${COUNTS}`));
  await write(area(), 'Sở chủ trì nhiều nhiệm vụ.');
  await leave(area());
  expect(asked).toEqual(['overview/counts = Sở chủ trì nhiều nhiệm vụ.']);
  expect(area().value).toBe('Sở chủ trì nhiều nhiệm vụ.');
  await press(area(), 'Escape');
  expect(asked.at(-1)).toBe('overview/counts restored');
  expect(focused()).toBe(`Sửa: ${COUNTS}`);
});

test('what was typed is kept when the preview itself goes', async () => {
  const asked = await shown();
  await click(byRole('button', `Sửa: ${COUNTS}`));
  await write(area(), 'Sở chủ trì nhiều nhiệm vụ.');
  await hide();
  expect(asked).toEqual(['overview/counts = Sở chủ trì nhiều nhiệm vụ.']);
});

test('Ctrl+Enter keeps a text of several lines, Enter one of a single line', async () => {
  const asked = await shown();
  await click(byRole('button', 'Sửa: Số, ký hiệu'));
  await write(area(), 'Số: 12/BC-SNV');
  await press(area(), 'Enter');
  await click(byRole('button', 'Sửa: Trích yếu'));
  await write(area(), 'Một dòng');
  await press(area(), 'Enter');
  expect(asked).toEqual(['symbol = Số: 12/BC-SNV']);
  await settled(() =>
    area().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })),
  );
  expect(asked).toEqual(['symbol = Số: 12/BC-SNV', 'abstract = Một dòng']);
});

test('a text left empty is left out where it was, and brought back from there', async () => {
  const asked = await shown();
  await click(byRole('button', `Sửa: ${COUNTS}`));
  await write(area(), '  ');
  await click(byRole('button', 'Lưu'));
  expect(texts('span')).toContain('Đã bỏ câu này');
  expect(focused()).toBe(`Khôi phục: ${COUNTS}`);
  await click(byRole('button', `Khôi phục: ${COUNTS}`));
  expect(asked.at(-1)).toBe('overview/counts restored');
  expect(focused()).toBe(`Sửa: ${COUNTS}`);
});

describe('an edit on figures that have changed since', () => {
  const outdated = edit('overview/counts', 'Sở chủ trì 01 nhiệm vụ.', 'Sở có 01 nhiệm vụ.');

  test('shows both texts and asks which holds', async () => {
    const asked = await shown([outdated]);
    expect(texts('dd')).toEqual(['Sở có 01 nhiệm vụ.', COUNTS]);
    await click(byRole('button', 'Giữ câu đã sửa'));
    expect(asked).toEqual(['overview/counts = Sở có 01 nhiệm vụ.']);
    expect(pageText()).not.toContain('Số liệu đã thay đổi');
    expect(pageText()).toContain('Đã sửa');
  });

  test('lets go of the officer’s own where the new one is taken', async () => {
    const asked = await shown([outdated]);
    await click(byRole('button', 'Dùng câu mới'));
    expect(asked).toEqual(['overview/counts restored']);
    expect(pageText()).toContain(COUNTS);
  });
});

test('edits without a place are kept at the end, to be removed', async () => {
  const asked = await shown([edit('tasks/II/9', 'Nhiệm vụ số 9.', 'Nhiệm vụ số 9 vướng mặt bằng.')]);
  expect(pageText()).toContain('Nội dung đã sửa không còn chỗ trong báo cáo (01)');
  await click(byRole('button', 'Xóa nội dung đã sửa: Nhiệm vụ số 9 vướng mặt bằng.'));
  expect(asked).toEqual(['tasks/II/9 restored']);
  expect(pageText()).not.toContain('không còn chỗ');
});

test('the list of edits leads to each, into a folded annex too', async () => {
  const delay = 'annex/9-2026/II/II/2/2/delay';
  await shown([
    edit('overview/counts', COUNTS, 'Sở có 02 nhiệm vụ.'),
    edit(delay, 'Mưa lũ', 'Mưa lũ kéo dài trong tháng 10.'),
  ]);
  expect(pageText()).not.toContain('Tập huấn');
  await click(byRole('button', 'Nội dung đã sửa (02)'));
  await click(byRole('button', 'Sở có 02 nhiệm vụ. (mục I)'));
  expect(focused()).toBe('Sửa: Sở có 02 nhiệm vụ.');
  await click(byRole('button', 'Mưa lũ kéo dài trong tháng 10. (Phụ lục, dòng số 2)'));
  expect(focused()).toBe('Sửa: Nguyên nhân chậm (dòng 02)');
});

test('a row of an annex opens to its cells; those of the plan itself cannot be edited', async () => {
  const asked = await shown();
  expect(pageText()).not.toContain('Xây dựng nền tảng');
  await click(
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Kết quả thực'))!,
  );
  await click(byRole('button', 'Sửa dòng: 1 Xây dựng nền tảng'));
  expect(texts('dt')).toEqual(['Kết quả', 'Nguyên nhân chậm']);
  await click(byRole('button', 'Sửa: Nguyên nhân chậm'));
  await write(area(), 'Không chậm');
  await press(area(), 'Escape');
  await click(byRole('button', 'Sửa: Kết quả'));
  await write(area(), 'Đã xong\nQuyết định số 5');
  await click(byRole('button', 'Lưu'));
  expect(asked).toEqual(['annex/9-2026/II/II/1/1/result = Đã xong\nQuyết định số 5']);
});

test('a body outside the decree has its annexes alone', async () => {
  await shown([], { ...smallReport, isAdministrative: false });
  expect(pageText()).not.toContain('TÌNH HÌNH CHUNG');
  expect(pageText()).toContain('chỉ lập các phụ lục số liệu');
  expect(pageText()).toContain('Phụ lục. Kết quả');
});

test('a long annex is drawn thirty rows at a time, and further to what is asked for', async () => {
  const [annex] = smallReport.annexes;
  const rows = Array.from({ length: 100 }, (_, place) => ({
    id: `row-${place}`,
    annex: [`${place}`, `Nhiệm vụ ${place}`],
    lines: [[`Kết quả ${place}`, '']],
  }));
  const long = { ...smallReport, annexes: [{ ...annex!, rows }] };
  await shown([edit('annex/9-2026/II/row-59/1/result', 'Kết quả 59', 'Kết quả khác')], long);
  await click([...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Phụ lục.'))!);
  expect(texts('table:last-of-type tbody tr').filter((text) => text.includes('Kết quả'))).toHaveLength(30);
  await click(byRole('button', 'Nội dung đã sửa (01)'));
  await click(byRole('button', 'Kết quả khác (Phụ lục, dòng số 59)'));
  expect(focused()).toBe('Sửa: Kết quả');
  expect(texts('table:last-of-type tbody tr').filter((text) => text.includes('Kết quả 58'))).toHaveLength(1);
});
