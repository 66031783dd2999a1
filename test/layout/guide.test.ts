import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { scopeOfPlan } from '../library';

describe('Hướng dẫn', () => {
  const fourth = (agency: string): unknown =>
    makeWorkbook(scopeOfPlan('224-2025', agency, '2026-11'))
      .sheets.find(({ name }) => name === 'Hướng dẫn')!
      .rows.find(({ cells }) => cells.some(({ value }) => value === 'Bước 4'))!
      .cells.at(-1)?.value;

  it('says where to send the file, but not to the office itself that consolidates', () => {
    expect(fourth('so-y-te')).toContain('gửi chính tệp này cho Sở Khoa học và Công nghệ');
    expect(fourth('so-khoa-hoc-va-cong-nghe')).toBe(
      'Kiểm tra số liệu, lập báo cáo bằng chương trình Phụ lục, ghi lý do ở trang Giải trình nếu được yêu cầu.',
    );
  });
});
