/** What the screen Cài đặt says. */
import type { ThemeChoice } from '../shell/theme';

export const settings = {
  infoHeading: 'Thông tin chung của báo cáo',
  infoHint: 'Được ghi vào trang tính Thông tin chung của tệp khi rời ô hoặc bấm Enter.',
  noReport:
    'Người lập, người ký, số văn bản, địa danh được ghi vào trang tính Thông tin chung của tệp báo cáo. Hãy lập biểu mẫu hoặc mở tệp báo cáo trước, rồi nhập ở đây.',
  toStart: 'Đến phần Bắt đầu',
  saved: 'Đã ghi.',
  themeHeading: 'Giao diện',
  themeLabel: 'Màu sắc',
  rememberedHeading: 'Ghi nhớ trên máy này',
  remembered:
    'Chỉ ghi nhớ cơ quan đã chọn, giao diện và thông tin ít thay đổi của báo cáo (người lập, điện thoại, người ký, chức vụ, chữ viết tắt, địa danh). Không ghi nhớ số liệu; không gửi gì ra ngoài máy.',
  agency: 'Cơ quan đã chọn',
  noAgency: 'Chưa chọn',
  versionHeading: 'Phiên bản',
} as const;

export const themeLabels: Record<ThemeChoice, string> = {
  system: 'Theo Office và hệ thống',
  light: 'Sáng',
  dark: 'Tối',
  contrast: 'Tương phản cao',
};
