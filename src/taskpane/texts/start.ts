/** What the screen Bắt đầu says. */

export const start = {
  layOutHeading: 'Lập biểu mẫu báo cáo',
  anotherHeading: 'Lập biểu mẫu khác',
  anotherHint: 'Biểu mẫu của cơ quan hoặc kỳ khác được lập thành tệp mới; tệp đang mở được giữ nguyên.',
  plan: 'Kế hoạch',
  agency: 'Cơ quan, đơn vị',
  agencyHint: 'Gõ vài chữ trong tên, không cần dấu; ví dụ: “so y te”.',
  agencyPlaceholder: 'Chọn cơ quan, đơn vị',
  openAgencies: 'Mở danh sách cơ quan',
  agencyMissing: 'Hãy chọn cơ quan, đơn vị báo cáo.',
  noAgencyFound: 'Không có cơ quan nào khớp với chữ đã gõ.',
  obliged: 'Thuộc diện báo cáo',
  asked: 'Đề nghị cung cấp số liệu',
  period: 'Kỳ báo cáo',
  noPeriod: 'Kế hoạch này không có kỳ báo cáo nào.',
  layOut: 'Lập biểu mẫu',
} as const;

export const deadline = {
  time: 'Thời gian',
  due: 'Hạn gửi',
  sendOn: 'Ngày gửi',
  cutOff: 'Số liệu đến',
} as const;

export const report = {
  heading: 'Báo cáo đang mở',
  enter: 'Nhập số liệu',
  renew: 'Nạp lại biểu mẫu (giữ nguyên số liệu đã nhập)',
  carryForward: 'Chuyển sang kỳ sau',
} as const;

export const trouble = {
  unidentified: {
    title: 'Chưa xác định được tệp này là báo cáo của cơ quan nào, kỳ nào.',
    fix: 'Hãy mở đúng tệp báo cáo do Phụ lục lập, hoặc lập biểu mẫu mới ở dưới; tệp đang mở được giữ nguyên.',
  },
  noScope: {
    title: 'Không có báo cáo nào ứng với kế hoạch, cơ quan và kỳ ghi trong tệp này.',
    fix: 'Hãy kiểm tra lại tệp, hoặc lập biểu mẫu mới ở dưới; tệp đang mở được giữ nguyên.',
  },
  again: 'Đọc lại tệp',
} as const;

export const files = {
  heading: 'Tệp Excel',
  hint: 'Mở tệp báo cáo đã có (.xlsx) để nhập tiếp, kiểm tra và lập báo cáo. Tệp được xử lý ngay trên máy này, không gửi đi đâu.',
  open: 'Mở tệp .xlsx',
  openAnother: 'Mở tệp khác',
  drop: 'hoặc kéo tệp vào đây',
  download: 'Tải xuống',
  startAnew: 'Đóng tệp này',
  oneOnly: 'Mỗi lần chỉ mở được một tệp.',
  unsaved: 'Những nội dung đã nhập mà chưa tải xuống sẽ mất. Nếu cần giữ lại, hãy bấm Giữ nguyên rồi bấm Tải xuống.',
} as const;
