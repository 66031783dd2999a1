/** What is said of a report taken up again: how much of it was edited, and word for word what could not be taken. */
import { takenUpText } from '../../../src/session/consolidation/words';

const edit = { address: 'opening', was: 'Câu cũ.', text: 'Câu mới.' };

test('edits alone are a success', () => {
  const notice = takenUpText({ kind: 'edits', report: 'quarter', edits: [edit], unkept: [] });
  expect(notice).toMatchObject({ tone: 'success', text: 'Đã lấy lại 01 nội dung đã sửa trong báo cáo quý.' });
  expect(notice.details).toBeUndefined();
});

test('what could not be taken is a warning, with its place', () => {
  const unkept = [{ kind: 'unreadable', sheet: 'Báo cáo', cell: 'B12' }] as const;
  const notice = takenUpText({ kind: 'edits', report: 'quarter', edits: [edit], unkept });
  expect(notice.tone).toBe('warning');
  expect(notice.details?.join()).toContain('Trang tính “Báo cáo”, ô B12: công thức chưa có kết quả');
});
