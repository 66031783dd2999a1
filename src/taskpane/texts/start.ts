/** What the screen Bắt đầu says. */

export const start = {
  layOutHeading: 'Lập biểu mẫu báo cáo',
  anotherHeading: 'Lập biểu mẫu khác',
  anotherHint: 'Biểu mẫu của cơ quan, kỳ khác được lập ở một tệp mới; tệp đang mở giữ nguyên.',
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
  due: 'Hạn gửi',
  sendOn: 'Ngày gửi',
  cutOff: 'Số liệu đến',
  left: 'Thời gian',
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
    fix: 'Hãy mở đúng tệp biểu mẫu do Phụ lục lập; hoặc lập biểu mẫu mới ở dưới, tệp đang mở sẽ giữ nguyên.',
  },
  noScope: {
    title: 'Kế hoạch không giao báo cáo như trong tệp này.',
    fix: 'Hãy kiểm tra lại tệp; hoặc lập biểu mẫu mới ở dưới, tệp đang mở sẽ giữ nguyên.',
  },
  again: 'Đọc lại tệp',
} as const;

export const files = {
  heading: 'Tệp Excel',
  hint: 'Mở biểu mẫu đã có (.xlsx) để nhập tiếp, kiểm tra và lập báo cáo. Tệp được xử lý ngay trên máy này, không gửi đi đâu.',
  open: 'Mở tệp .xlsx',
  openAnother: 'Mở tệp khác',
  drop: 'hoặc kéo tệp vào đây',
  download: 'Tải xuống',
  startAnew: 'Bắt đầu lại với tệp trống',
  oneOnly: 'Hãy chọn một tệp thôi.',
  unsaved: 'Nội dung nhập từ lần tải xuống gần nhất sẽ mất. Hãy giữ nguyên và bấm Tải xuống trước nếu cần.',
} as const;
