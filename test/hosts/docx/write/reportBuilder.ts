/** A report in code with every kind of text a report has; a test says what it changes. */
import type {
  AnnexRow,
  AnnexTable,
  Block,
  Report,
  Section,
  TableBlock,
  TextBlock,
} from '../../../../src/report/report';

export const text = (kind: TextBlock['kind'], words: string): TextBlock => ({ kind, id: words, text: words });

const table: TableBlock = {
  kind: 'table',
  id: 'by-field',
  columns: [
    { heading: 'Lĩnh vực', share: 0.4, align: 'left' },
    { heading: 'Số chỉ tiêu đạt', share: 0.3, align: 'center' },
    { heading: 'Số chỉ tiêu chưa đạt', share: 0.3, align: 'center' },
  ],
  rows: [
    { id: '1', cells: ['Chính quyền số', '12', '03'] },
    { id: '2', cells: ['Kinh tế số', '02', '02'] },
  ],
};

export const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });

const row = (no: number, change: Partial<AnnexRow> = {}): AnnexRow => ({
  id: `I/${no}`,
  annex: [String(no), `Chỉ tiêu thử số ${no} của kế hoạch`, `Sở chủ trì số ${no}`],
  lines: [['98,72%', 'Chưa đạt', `Nguyên nhân của chỉ tiêu số ${no}`]],
  ...change,
});

export const annex = (label: string, rows: number): AnnexTable => ({
  id: label,
  label,
  title: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
  attachedTo: '(Kèm theo Báo cáo số 05/BC-SNV ngày 12 tháng 11 năm 2026 của Sở Nội vụ)',
  columns: [
    { key: 'no', heading: 'STT' },
    { key: 'text', heading: 'Mục tiêu, chỉ tiêu' },
    { key: 'lead', heading: 'Cơ quan chủ trì' },
    { key: 'value', heading: 'Kết quả' },
    { key: 'verdict', heading: 'Đánh giá' },
    { key: 'reasons', heading: 'Nguyên nhân' },
  ],
  rows: Array.from({ length: rows }, (_, index) =>
    row(index + 1, {
      ...(index === 0 ? { headings: [{ no: 'A', text: 'Chính quyền số', level: 1 }] } : {}),
      ...(index === 1
        ? {
            lines: [
              ['83,33%', 'Đạt', 'Dòng đầu của hai dòng'],
              ['50,00%', 'Chưa đạt', 'Dòng sau của hai dòng'],
            ],
          }
        : {}),
    }),
  ),
});

const whole: Report = {
  isAdministrative: true,
  letterhead: {
    parent: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
    body: ['SỞ NỘI VỤ'],
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    symbol: 'Số:        /BC-SNV',
    placeAndDate: 'Cần Thơ, ngày      tháng      năm',
  },
  kind: 'BÁO CÁO',
  abstract: ['Tiến độ thực hiện Kế hoạch Chuyển đổi số năm 2026', '(kỳ báo cáo tháng 11 năm 2026)'],
  addressees: ['Kính gửi: Ủy ban nhân dân thành phố (qua Sở Khoa học và Công nghệ)'],
  opening: 'Thực hiện Kế hoạch số 224/KH-UBND, Sở Nội vụ báo cáo tiến độ thực hiện kỳ tháng 11 năm 2026 như sau:',
  sections: [
    section('overview', 'TÌNH HÌNH CHUNG', [text('paragraph', 'Sở chủ trì 08 chỉ tiêu và 17 nhiệm vụ.'), table]),
    section('tasks', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ', [
      text('khoan', 'Nhiệm vụ hoàn thành trong kỳ'),
      text('item', 'Nhiệm vụ số 33: hoàn thành ngày 03/11/2026.'),
      text('item', 'Nhiệm vụ số 34: hoàn thành ngày 05/11/2026.'),
      text('khoan-text', 'Không có nhiệm vụ quá hạn.'),
      text('khoan', 'Nhiệm vụ thường xuyên'),
      text('paragraph', 'Đăng 12 tin, bài; lũy kế 1.250 lượt xem.'),
    ]),
    section('difficulties', 'KHÓ KHĂN, VƯỚNG MẮC', [
      text('khoan-text', 'Nhân lực chuyên trách công nghệ thông tin còn thiếu.'),
      text('khoan-text', 'Một số phần mềm của Bộ chưa mở kết nối.'),
    ]),
  ],
  closing: 'Trên đây là báo cáo tiến độ thực hiện kỳ tháng 11 năm 2026, Sở Nội vụ kính báo cáo./.',
  recipients: ['Như trên;', 'Sở Khoa học và Công nghệ (tổng hợp);', 'Lưu: VT.'],
  signature: { authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
  checkCode: 'Mã đối chiếu số liệu: 7F3A-91C2-0B5E',
  annexes: [annex('Phụ lục I', 3), annex('Phụ lục II', 60)],
};

export const reportOf = (change: Partial<Report> = {}): Report => ({ ...whole, ...change });

export const commune: Partial<Report> = {
  letterhead: {
    body: ['ỦY BAN NHÂN DÂN', 'XÃ PHONG ĐIỀN'],
    nation: whole.letterhead.nation,
    motto: whole.letterhead.motto,
    symbol: 'Số:        /BC-UBND',
    placeAndDate: 'Phong Điền, ngày      tháng      năm',
  },
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trần Thị B' },
};
