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

  preview: 'Số liệu sẽ đưa vào báo cáo',
  stillErrors: 'Còn lỗi nên số liệu dưới đây có thể thay đổi.',
  make: 'Lập báo cáo',
  making: 'Đang lập báo cáo…',
  cannotMake: (count: number): string => `Chưa lập được: còn ${counted(count)} lỗi.`,

  made: 'Đã lập báo cáo',
  send: (consolidator: string, due: string): string => `Gửi ${consolidator} ${due}: tệp này và bản ký.`,
  fileName: 'Tên tệp',
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
  downloaded: 'Tệp báo cáo đã được tải xuống với tên này, ở thư mục tải xuống của trình duyệt.',
} as const;
