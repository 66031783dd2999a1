/** Tóm tắt trình ký as a Word file. */
import { writeBrief } from '../../../../src/hosts/docx/write/writeBrief';
import type { Brief } from '../../../../src/report/brief';
import { openWord } from './wordFile';

const brief: Brief = {
  title: 'TÓM TẮT TRÌNH KÝ',
  subtitle: ['Báo cáo tiến độ thực hiện Kế hoạch số 224/KH-UBND', '(kỳ báo cáo tháng 11 năm 2026)'],
  parts: [
    { heading: 'Quá hạn', lines: ['Không có.'] },
    { heading: 'Chưa đạt', lines: ['Chỉ tiêu số 3: 98,72%.', 'Chỉ tiêu số 5: 50,00%.'] },
  ],
};

it('sets the heading of each part beside its lines', async () => {
  const { paragraphs } = openWord(await writeBrief(brief));
  expect(paragraphs.filter(({ text }) => text !== '').map(({ style, text }) => [style, text])).toEqual([
    ['Tên loại', 'TÓM TẮT TRÌNH KÝ'],
    ['Trích yếu', brief.subtitle[0]],
    ['Trích yếu', brief.subtitle[1]],
    ['Đề mục tóm tắt', 'Quá hạn'],
    ['Nội dung tóm tắt', 'Không có.'],
    ['Đề mục tóm tắt', 'Chưa đạt'],
    ['Nội dung tóm tắt', 'Chỉ tiêu số 3: 98,72%.'],
    ['Nội dung tóm tắt', 'Chỉ tiêu số 5: 50,00%.'],
  ]);
});

it('names nobody as its author', async () => {
  const { parts } = openWord(await writeBrief(brief));
  expect(parts.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
});

it('is the same bytes whenever it is written', async () => {
  const first = await writeBrief(brief);
  expect(Buffer.from(await writeBrief(brief)).equals(Buffer.from(first))).toBe(true);
});
