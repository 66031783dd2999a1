/** No edit is dropped silently: each that asks for a person is said word for word, with its place. */
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { edited } from '../../../src/report/edited';
import { slotsOf } from '../../../src/report/slots';
import { editLines } from '../../../src/workflows/report/editLines';
import { reportOf } from '../../report/builder';

const made = reportOf({});
const [opening = { address: '', text: '' }] = slotsOf(made).filter(({ address }) => address === 'opening');

const lines = (...edits: ReportEdit[]): string[] => editLines(edited(made, edits).edits, made);

test('nothing of a report that nobody edited', () => {
  expect(lines()).toEqual([]);
});

test('those in their place are counted', () => {
  expect(
    lines(
      { address: 'opening', was: opening.text, text: 'Lời mở đầu.' },
      { address: 'closing', was: made.closing, text: '' },
    ),
  ).toEqual(['Giữ 02 nội dung đã sửa trong báo cáo.']);
});

test('one written for other figures, with what is made now', () => {
  expect(lines({ address: 'opening', was: 'Câu khác.', text: 'Lời\nmở đầu.' })).toEqual([
    'Giữ 01 nội dung đã sửa theo số liệu cũ, nay số liệu đã thay đổi; đề nghị xem lại:',
    `  Đoạn mở đầu: “Lời mở đầu.”; theo số liệu mới: “${opening.text}”`,
  ]);
});

test('one without a place, with what it stood for', () => {
  expect(lines({ address: 'xyz/1', was: 'Câu cũ.', text: '' })).toEqual([
    '01 nội dung đã sửa không còn chỗ trong báo cáo, được lưu riêng trong tệp:',
    '  Phần không còn trong báo cáo: (bỏ khỏi báo cáo); trước khi sửa: “Câu cũ.”',
  ]);
});
