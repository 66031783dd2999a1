/** A report of a few sentences, a table in its body and an annex of two rows, to be read and edited. */
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { edited, type EditedReport } from '../../../src/report/edited';
import type { Report } from '../../../src/report/report';

export const smallReport: Report = {
  isAdministrative: true,
  letterhead: {
    parent: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
    body: ['SỞ NỘI VỤ'],
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    symbol: 'Số:        /BC-SNV',
    placeAndDate: 'Cần Thơ, ngày     tháng 11 năm 2026',
  },
  kind: 'BÁO CÁO',
  abstract: ['Tiến độ thực hiện Kế hoạch', 'kỳ tháng 11 năm 2026'],
  addressees: ['Kính gửi: Ủy ban nhân dân thành phố'],
  opening: 'Sở Nội vụ báo cáo như sau:',
  sections: [
    {
      id: 'overview',
      title: 'TÌNH HÌNH CHUNG',
      blocks: [
        { kind: 'paragraph', id: 'counts', text: 'Sở chủ trì 02 nhiệm vụ.' },
        { kind: 'paragraph', id: 'tasks', text: 'Không có nhiệm vụ quá hạn.' },
      ],
    },
    {
      id: 'tasks',
      title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
      blocks: [
        { kind: 'khoan', id: 'done', text: 'Hoàn thành trong kỳ' },
        { kind: 'item', id: 'II/1', text: 'Nhiệm vụ số 1: hoàn thành.' },
        { kind: 'item', id: 'II/2', text: 'Nhiệm vụ số 2: hoàn thành.' },
        {
          kind: 'table',
          id: 'fields',
          columns: [
            { heading: 'Lĩnh vực', share: 0.5, align: 'left' },
            { heading: 'Số lượng', share: 0.5, align: 'center' },
          ],
          rows: [{ id: 'health', cells: ['Y tế', '01'] }],
        },
        { kind: 'khoan-text', id: 'overdue', text: 'Không có nhiệm vụ quá hạn.' },
      ],
    },
  ],
  closing: 'Trên đây là báo cáo của Sở Nội vụ./.',
  recipients: ['Như trên', 'Lưu: VT'],
  signature: { authority: ['GIÁM ĐỐC'] },
  checkCode: 'Mã đối chiếu số liệu: 1234-5678',
  annexes: [
    {
      id: '9-2026/II',
      label: 'Phụ lục',
      title: 'Kết quả thực hiện nhiệm vụ',
      attachedTo: '(Kèm theo Báo cáo)',
      columns: [
        { key: 'no', heading: 'STT' },
        { key: 'text', heading: 'Nhiệm vụ' },
        { key: 'result', heading: 'Kết quả' },
        { key: 'delay', heading: 'Nguyên nhân chậm' },
      ],
      rows: [
        { id: 'II/1', annex: ['1', 'Xây dựng nền tảng'], lines: [['Đã xong', '']] },
        {
          id: 'II/2',
          headings: [{ no: 'B', text: 'Xã hội số', level: 1 }],
          annex: ['2', 'Tập huấn'],
          lines: [
            ['05 lớp', ''],
            ['100 người', 'Mưa lũ'],
          ],
        },
      ],
    },
  ],
};

/** What an officer wrote in place of a text just made. */
export const edit = (address: string, was: string, text: string): ReportEdit => ({ address, was, text });

export const editedSmall = (...edits: readonly ReportEdit[]): EditedReport => edited(smallReport, edits);
