/** Every word of the report screen that does not come from the workbook. */
import { counted } from '../texts/counted';

export const texts = {
  before: 'Trước khi lập báo cáo',
  errors: (count: number): string => `Còn ${counted(count)} lỗi phải sửa thì mới lập được báo cáo.`,
  noErrors: 'Không còn lỗi.',
  unexplained: (count: number): string =>
    `Còn ${counted(count)} nội dung cần giải trình chưa ghi lý do. Vẫn lập được báo cáo, nhưng báo cáo sẽ ghi rõ con số này.`,
  noUnexplained: 'Không còn nội dung cần giải trình nào thiếu lý do.',
  empty: (count: number): string => `Còn ${counted(count)} dòng chưa nhập, trong báo cáo sẽ ghi là “Chưa báo cáo”.`,
  noEmpty: 'Các dòng đều đã nhập.',
  missingInfo: (labels: string): string => `Chưa nhập: ${labels}. Các mục này trên báo cáo sẽ để trống.`,
  noMissingInfo: 'Đã có người lập và người ký báo cáo.',
  emptyGeneral: 'Nội dung chung chưa nhập:',
  gap: (labels: string, effect: string): string => `${labels}: ${effect}`,
  noEmptyGeneral: 'Nội dung chung đã nhập.',
  toFindings: 'Xem và sửa',
  toReasons: 'Ghi lý do',
  toRows: 'Nhập tiếp',
  toSettings: 'Nhập thông tin',
  toGeneral: 'Nhập nội dung',
  edited: 'Số liệu đã thay đổi sau khi lập báo cáo; hãy lập lại báo cáo trước khi in, trình ký.',

  figures: 'Số liệu sẽ đưa vào báo cáo',
  stillErrors: 'Còn lỗi nên số liệu dưới đây có thể thay đổi.',
  preview: 'Xem trước và sửa nội dung',
  editedCount: (count: number): string => `Đã sửa ${counted(count)}`,
  previewHint:
    'Mọi câu chữ do phần mềm tự lập đều sửa được; nội dung đã sửa được giữ lại khi lập lại báo cáo. Muốn sửa số liệu, hãy sửa ở phần Nhập liệu.',
  outdatedEdits: (count: number): string =>
    `Có ${counted(count)} nội dung đã sửa mà số liệu nay đã thay đổi. Hãy xem lại trước khi lập báo cáo.`,
  seeOutdated: 'Xem lại',
  make: 'Lập báo cáo',
  makeHint: 'Lập các trang tính báo cáo và văn bản Word cùng lúc, nội dung giống nhau.',
  making: 'Đang lập báo cáo…',
  cannotMake: (count: number): string => `Chưa lập được: còn ${counted(count)} lỗi.`,

  document: 'Tạo văn bản Word',
  brief: 'Tạo Tóm tắt trình ký',

  made: 'Đã lập báo cáo',
  send: (consolidator: string, due: string): string => `Gửi ${consolidator} ${due}: tệp này và bản ký.`,
  fileName: 'Tên tệp',
  documentName: 'Văn bản Word',
  documentHandedOver: 'Văn bản Word ở thư mục Tải xuống (Downloads); mở bằng Word để sửa tiếp, in hoặc ký số.',
  noDocument: 'Chưa lấy được văn bản Word. Các trang tính báo cáo đã lập xong và dùng được ngay.',
  documentElsewhere: {
    lost: 'Không thấy văn bản Word?',
    again: 'Hãy bấm Tạo văn bản Word một lần nữa. Nếu vẫn không thấy:',
    noDownload: 'Excel trên máy Mac và iPad không tải tệp xuống được. Cách lấy văn bản Word:',
    way: 'lưu tệp này, mở trang Phụ lục trên trình duyệt, mở tệp vừa lưu rồi bấm Tạo văn bản Word ở phần Báo cáo.',
    open: 'Mở trang Phụ lục trên trình duyệt',
  },
  copy: 'Sao chép',
  copied: 'Đã sao chép tên tệp.',
  notCopied: 'Tên tệp đã được chọn, bấm Ctrl+C để sao chép (máy Mac: ⌘C).',
  checkCode: 'Mã đối chiếu',
  checkCodeMeaning: 'Mã này được in trên báo cáo, dùng để đối chiếu bản giấy với tệp số liệu.',
  howToSave: 'Lưu tệp để gửi',
  steps: [
    'Bấm Sao chép để lấy tên tệp.',
    'Mở hộp thoại lưu: bấm F12 (máy xách tay có thể phải bấm Fn+F12; máy Mac: ⇧⌘S; trên web: Tệp > Lưu bản sao).',
    'Dán tên tệp vào ô tên rồi bấm Lưu.',
  ],
  downloaded:
    'Tệp báo cáo đã được tải xuống với tên này, ở thư mục tải xuống của trình duyệt. Nếu trình duyệt hỏi có cho tải nhiều tệp không, hãy bấm Cho phép để nhận cả văn bản Word.',
} as const;
