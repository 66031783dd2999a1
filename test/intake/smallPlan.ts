/** Plan 300, made up and small, to be brought in: as a Word document and as a pasted table. */
import { p, tbl, tc, tr, wordFile } from '../hosts/docx/read/wordBuilder';

const HEAD = [
  'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
  'Số: 300/KH-UBND',
  'Cần Thơ, ngày 20 tháng 12 năm 2026',
  'KẾ HOẠCH',
  'Chuyển đổi số thành phố Cần Thơ năm 2027',
  'Các cơ quan báo cáo tiến độ thực hiện về Sở Khoa học và Công nghệ trước ngày 15 hằng tháng.',
  'PHỤ LỤC',
  'PHÂN CÔNG NHIỆM VỤ',
  '(Kèm theo Kế hoạch số 300/KH-UBND ngày 20 tháng 12 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)',
];

export interface SmallPlan {
  /** Of its one table, the headings first. */
  readonly rows: readonly (readonly string[])[];
  readonly word: () => Uint8Array;
  readonly pasted: string;
}

/** @param secondLeads who leads the second task, as its cell says it */
export function smallPlan(secondLeads: string): SmallPlan {
  const rows = [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    ['1', 'Ban hành kế hoạch chuyển đổi số của ngành', 'Sở Y tế', 'Sở Khoa học và Công nghệ', 'Tháng 6/2027'],
    ['2', 'Tuyên truyền về chuyển đổi số', secondLeads, 'UBND xã, phường', 'Thường xuyên'],
  ];
  return {
    rows,
    word: () =>
      wordFile(HEAD.map((line) => p(line)).join('') + tbl(...rows.map((row) => tr(...row.map((cell) => tc(p(cell))))))),
    pasted: rows.map((row) => row.join('\t')).join('\r\n'),
  };
}
