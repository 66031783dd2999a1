/** What the screen Tổng hợp says. */
import { counted } from './counted';

/** Who has to report, before anything has come in. */
export const consolidate = {
  heading: 'Cơ quan phải gửi báo cáo',
  plan: 'Kế hoạch',
  search: 'Tìm cơ quan',
  searchHint: 'Không cần gõ dấu.',
  clear: 'Xóa chữ đã gõ',
  copy: 'Sao chép danh sách sang Excel',
  copied: (count: number): string => `Đã sao chép ${counted(count)} dòng. Hãy chọn một ô trong Excel rồi bấm Ctrl+V.`,
  notCopied: 'Trình duyệt không cho phép sao chép tự động. Hãy bấm vào ô dưới đây rồi bấm Ctrl+C.',
  list: 'Danh sách cơ quan',
  listText: 'Danh sách để sao chép',
  asked: 'Đề nghị cung cấp số liệu',
  obliged: 'Thuộc diện báo cáo',
  none: 'Không có cơ quan nào khớp với chữ đã gõ.',
  summary: (all: number, obliged: number): string => {
    const asked = all - obliged;
    return `${counted(all)} cơ quan: ${counted(obliged)} thuộc diện báo cáo${asked === 0 ? '' : `, ${counted(asked)} được đề nghị cung cấp số liệu`}.`;
  },
  found: (count: number): string => `Tìm thấy ${counted(count)} cơ quan.`,
  columns: ['STT', 'Cơ quan, đơn vị', 'Diện', 'Hạn gửi', 'Tên tệp'],
} as const;

export const period = {
  heading: 'Kỳ tổng hợp',
  period: 'Kỳ báo cáo',
  none: 'Kế hoạch này không có kỳ báo cáo nào.',
  startAnew: 'Tổng hợp kỳ khác',
  loses:
    'Tổng hợp kỳ khác sẽ bỏ các tệp đã nhận, các quyết định và nội dung sửa trong báo cáo chưa ghi vào tệp tổng hợp. Tiếp tục?',
} as const;

export const intake = {
  heading: 'Tệp báo cáo nhận được',
  purpose:
    'Đưa vào mọi tệp các cơ quan đã gửi, kể cả tệp gửi nhiều lần, tệp scan. Tệp chỉ được đọc trên máy này, không gửi đi đâu và không bị thay đổi.',
  files: 'Chọn tệp báo cáo',
  folder: 'Chọn thư mục',
  drop: 'hoặc kéo tệp, thư mục vào đây',
  earlier: 'Mở tệp tổng hợp đã có',
  earlierHint:
    'Tệp tổng hợp kỳ trước: để so sánh, kiểm tra. Tệp tổng hợp của chính kỳ này: để lấy lại các quyết định đã ghi, lập báo cáo. Tệp báo cáo tổng hợp của kỳ này: để lấy lại nội dung đã sửa.',
  history: (name: string): string => `Đang so sánh với ${name}.`,
  count: (files: number): string => `Đã nhận ${counted(files)} tệp.`,
  cancel: 'Dừng đọc',
  begun: (of: number): string => `Đang đọc ${counted(of)} tệp`,
  reading: (done: number, of: number): string => `Đang đọc: ${counted(done)}/${counted(of)} tệp`,
  left: (seconds: number): string =>
    seconds < MINUTE
      ? `còn khoảng ${counted(seconds)} giây`
      : `còn khoảng ${counted(Math.ceil(seconds / MINUTE))} phút`,
  'taking-up': 'Đang đọc tệp tổng hợp đã có…',
  opening: 'Đang mở biểu mẫu…',
  consolidating: 'Đang tổng hợp…',
  making: 'Đang lập tệp…',
  dismiss: 'Đóng thông báo',
} as const;

const MINUTE = 60;

export const questions = {
  heading: (count: number): string => `Cần quyết định (${count})`,
  hint: 'Cho đến khi có quyết định, phần mềm dùng bản mới nhất đọc được.',
} as const;

export const ledger = {
  heading: 'Sổ theo dõi',
  strays: 'Tệp chưa gắn với cơ quan nào',
  search: 'Tìm cơ quan',
  state: 'Tình trạng',
  allStates: (count: number): string => `Tất cả (${count})`,
  stateOption: (label: string, count: number): string => `${label} (${count})`,
  block: 'Khối',
  allBlocks: 'Tất cả',
  found: (count: number): string => `${counted(count)} cơ quan`,
  none: 'Không có cơ quan nào phù hợp.',
  used: 'Đang sử dụng',
  files: 'Các tệp đã gửi',
  noFiles: 'Chưa có tệp nào.',
  findings: (count: number): string => `Nội dung cần rà soát (${count})`,
  reminder: 'Tin nhắc',
  copyReminder: 'Sao chép tin nhắc',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho phép sao chép tự động. Hãy bấm vào ô trên rồi bấm Ctrl+C.',
  reason: (reason: string): string => `Cơ quan giải trình: ${reason}`,
  slip: 'Lập phiếu rà soát',
  unavailable: 'Chưa xem được. Hãy chọn lại các tệp báo cáo.',
} as const;

export const acts = {
  include: 'Dùng tệp này',
  exclude: 'Không dùng tệp này',
  'into-period': 'Nhận vào kỳ này',
  received: 'Ghi ngày nhận',
  attach: 'Gắn với cơ quan',
  asked: 'Ghi đã đề nghị hoàn thiện',
  of: (act: string, about: string): string => `${act}: ${about}`,
  reason: 'Lý do',
  reasonMissing: 'Phải ghi lý do; lý do được lưu trong tệp tổng hợp.',
  who: 'Người quyết định',
  whoMissing: 'Phải ghi họ tên người quyết định.',
  receivedOn: 'Ngày nhận',
  until: 'Thời hạn hoàn thiện',
  dayForm: 'ngày/tháng/năm',
  dayMissing: 'Chưa rõ ngày. Hãy ghi dạng ngày/tháng/năm, ví dụ 13/11/2026.',
  agencyMissing: 'Chưa chọn cơ quan.',
  save: 'Ghi quyết định',
  cancel: 'Thôi',
  usualReason: {
    include: '',
    exclude: '',
    'into-period': '',
    received: 'Theo sổ công văn đến',
    attach: '',
    asked: 'Đề nghị sửa các nội dung cần rà soát',
  },
} as const;

export const city = {
  heading: 'Số liệu toàn thành phố',
  targets: 'Mục tiêu, chỉ tiêu',
  tasks: 'Nhiệm vụ',
  search: 'Tìm chỉ tiêu, nhiệm vụ',
  searchHint: 'Theo số hoặc nội dung, không cần gõ dấu.',
  none: 'Không có dòng nào phù hợp.',
  reported: (coverage: string): string => `${coverage} đã báo cáo`,
  rows: 'Số liệu của từng cơ quan',
  copyPlace: 'Sao chép vị trí',
  notCopied: 'Chưa sao chép được. Hãy chọn dòng vị trí rồi bấm Ctrl+C (máy Mac: ⌘C).',
  copyPlaceOf: (name: string): string => `Sao chép vị trí số liệu của ${name}`,
} as const;

export const enterFor = {
  heading: 'Nhập thay',
  hint: 'Khi cơ quan báo số liệu qua điện thoại, thư hoặc bản scan. Số liệu nhập thay chờ cơ quan xác nhận; nguồn và người nhập được lưu trong tệp tổng hợp.',
  begin: 'Bắt đầu nhập thay',
  of: (name: string): string => `Nhập thay: ${name}`,
  source: 'Nguồn số liệu',
  sources: { telephone: 'Điện thoại', scan: 'Bản scan, bản giấy', mail: 'Thư điện tử' },
  note: 'Ghi chú về nguồn',
  noteHint: 'Ví dụ: ông Nguyễn Văn A, chuyên viên Văn phòng, đọc qua điện thoại.',
  noteMissing: 'Phải ghi rõ ai cung cấp số liệu.',
  nothing: 'Chưa nhập dòng nào.',
  errors: (count: number): string => `Còn ${counted(count)} lỗi; dòng có lỗi được để riêng, chưa tính vào số liệu.`,
  save: 'Ghi nhập thay',
  leave: 'Bỏ, không ghi',
  confirm: 'Cơ quan đã xác nhận',
  withdraw: 'Bỏ số liệu nhập thay',
} as const;

export const report = {
  heading: 'Lập báo cáo',
  kind: 'Loại báo cáo',
  request: 'Văn bản yêu cầu báo cáo',
  requestHint: 'Ví dụ: Công văn số 1234/UBND-KGVX ngày 05/11/2026.',
  requestMissing: 'Phải ghi văn bản yêu cầu; phần mở đầu của báo cáo viện dẫn văn bản này.',
  hint: 'Câu chữ lập từ số liệu đã tổng hợp. Chỗ nào cần viết khác thì sửa ngay dưới đây; nội dung đã sửa được giữ khi lập lại báo cáo và được lưu trong tệp tổng hợp.',
  fromWorkbook:
    'Báo cáo lập từ số liệu trong tệp tổng hợp đã mở. Nội dung sửa dưới đây được lưu trong tệp báo cáo Excel.',
  make: 'Lập báo cáo Excel và Word',
  unavailable: 'Chưa xem được. Hãy chọn lại các tệp báo cáo.',
  making: 'Đang lập báo cáo…',
  outdated: (count: number): string => `${counted(count)} nội dung được sửa theo số liệu cũ, cần xem lại.`,
  placeless: (count: number): string =>
    `${counted(count)} nội dung đã sửa không còn chỗ trong báo cáo, được để riêng ở cuối trang.`,
} as const;

export const made = {
  heading: 'Kết quả tổng hợp',
  workbook: 'Lập tệp tổng hợp',
  csv: 'Tải dữ liệu (CSV)',
  json: 'Tải dữ liệu (JSON)',
  tables: 'Tệp CSV mở được bằng Excel. Tệp JSON dùng cho phần mềm khác.',
  beside:
    'Đã nhận trên 300 tệp Excel: tệp tổng hợp không có trang tính Dữ liệu, hai tệp dữ liệu CSV và JSON được tải xuống kèm theo.',
  late: 'Công văn đôn đốc',
  completion: 'Công văn đề nghị hoàn thiện',
  letter: (name: string, agencies: number): string => `${name} (${agencies})`,
  close: 'Chốt tổng hợp',
  closeQuestion:
    'Sau khi chốt, tệp nhận thêm là bổ sung sau chốt và chỉ được tính khi có người quyết định. Chốt tổng hợp kỳ này?',
  closed: (on: string, by: string): string => `Đã chốt tổng hợp ngày ${on} (${by}).`,
  reopen: 'Bỏ chốt',
  unsaved: 'Có quyết định hoặc nội dung sửa trong báo cáo chưa ghi vào tệp tổng hợp. Hãy lập tệp tổng hợp để lưu lại.',
  unsavedEdits: 'Có nội dung sửa trong báo cáo chưa lưu. Hãy lập báo cáo để lưu lại.',
  only: {
    workbook:
      'Mới mở tệp tổng hợp, chưa có các tệp báo cáo: số liệu toàn thành phố dưới đây là số liệu trong tệp tổng hợp, báo cáo lập được ngay. Để xem sổ theo dõi, ghi quyết định hoặc lập lại tệp tổng hợp, hãy chọn các tệp báo cáo đã nhận.',
    docket: 'Mới lấy lại các quyết định từ tệp tổng hợp. Hãy chọn các tệp báo cáo đã nhận để tổng hợp.',
  },
  inExcel: 'Dữ liệu từng dòng nằm ở trang tính Dữ liệu của tệp tổng hợp.',
  lettersElsewhere: 'Công văn lập được trên trang Phụ lục ở trình duyệt.',
} as const;
