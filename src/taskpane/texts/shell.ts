/** What the frame of the pane says: tabs, what is going on, and what stops it. */
import type { Screen } from '../../session/screen';
import type { Activity } from '../../session/state';

export const product = 'Phụ lục';
export const tagline = 'Báo cáo theo phụ lục kế hoạch';

export const screenLabels: Record<Screen, string> = {
  start: 'Bắt đầu',
  work: 'Nhập liệu',
  report: 'Báo cáo',
  consolidate: 'Tổng hợp',
  settings: 'Cài đặt',
  help: 'Trợ giúp',
};
export const screensLabel = 'Các phần của Phụ lục';

export const activityLabels: Record<Activity, string> = {
  opening: 'Đang đọc tệp…',
  'laying-out': 'Đang lập biểu mẫu…',
  checking: 'Đang kiểm tra số liệu…',
  repairing: 'Đang sửa…',
  saving: 'Đang ghi…',
  reporting: 'Đang lập báo cáo…',
  'carrying-forward': 'Đang chuyển sang kỳ sau…',
};

export const loading = 'Đang mở Phụ lục…';

export const notice = {
  region: 'Thông báo',
  dismiss: 'Đóng thông báo',
} as const;

export const confirmation = {
  title: 'Xác nhận',
  agree: 'Vẫn tiếp tục',
  keep: 'Giữ nguyên',
} as const;

export const failed = {
  title: 'Phụ lục gặp lỗi và đã dừng.',
  text: 'Số liệu trong tệp không bị ảnh hưởng. Hãy tải lại; nếu vẫn lỗi, hãy gửi dòng chữ dưới đây cho bộ phận hỗ trợ.',
  reload: 'Tải lại',
} as const;

export const cannotStart = {
  title: 'Chưa mở được Phụ lục.',
  incomplete: 'Không tải được dữ liệu kế hoạch. Hãy kiểm tra kết nối mạng rồi tải lại.',
  partMissing: 'Không tải được một phần của Phụ lục. Hãy kiểm tra kết nối mạng rồi tải lại trang.',
  /** Of a part of the screen, asked for again in its place. */
  partNotThere:
    'Không tải được một phần của Phụ lục. Hãy kiểm tra kết nối mạng rồi bấm Tải lại; số liệu đang mở vẫn được giữ.',
  reload: 'Tải lại',
} as const;

export type NoExcel = 'not-in-excel' | 'too-old';
export const noExcel = {
  titles: {
    'not-in-excel': 'Trang này chỉ dùng trong Excel.',
    'too-old': 'Phiên bản Excel này chưa dùng được Phụ lục.',
  } satisfies Record<NoExcel, string>,
  reasons: {
    'not-in-excel': 'Trang đang được mở bằng trình duyệt, không phải từ nút Phụ lục trong Excel.',
    'too-old': 'Phụ lục cần Excel 2021 trở lên, Excel của Microsoft 365 hoặc Excel trên web.',
  } satisfies Record<NoExcel, string>,
  instead: 'Vẫn có thể lập biểu mẫu, kiểm tra và lập báo cáo trên trình duyệt với tệp .xlsx.',
  open: 'Mở trang Phụ lục trên trình duyệt',
} as const;

export const secrets = 'Không nhập nội dung thuộc phạm vi bí mật nhà nước vào Phụ lục và các tệp do Phụ lục lập.';
