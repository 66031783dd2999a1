/**
 * What each kind of paragraph looks like, by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V: its sample sizes. Each becomes a
 * style of the Word file under the name given here, so that an office changes one style and not every paragraph.
 */

export interface Look {
  /** As Word lists it among its styles. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'center' | 'justify' | 'left';
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** Of the first line: what is set in as the body is, millimetres. */
  readonly firstLine?: number;
  /** Of the whole text, millimetres; what hangs before it, points. */
  readonly left?: number;
  readonly hanging?: number;
  /** Lines; one where absent. */
  readonly lineHeight?: number;
  /** A line of exactly this height, points. */
  readonly exactly?: number;
  /** No page parts it from what follows. */
  readonly staysWithNext?: boolean;
}

/** Khoảng cách giữa các đoạn văn tối thiểu 6pt. */
const BETWEEN = 6;
/** Lùi vào 1 cm hoặc 1,27 cm. */
const FIRST_LINE = 12.7;
/** Between single and one and a half. */
const LINE = 1.1;
/** Room for the signature and the seal. */
const SIGNING_ROOM = 72;
/** A dash and its space at size 14. */
const DASH = 9;

const body = { size: 14, align: 'justify', before: BETWEEN, firstLine: FIRST_LINE, lineHeight: LINE } as const;
const centred = { align: 'center' } as const;
const cell = { before: 2, after: 2 } as const;

const all = {
  nation: { ...centred, name: 'Quốc hiệu', size: 12, bold: true },
  motto: { ...centred, name: 'Tiêu ngữ', size: 13, bold: true },
  parent: { ...centred, name: 'Cơ quan chủ quản', size: 12 },
  body: { ...centred, name: 'Cơ quan ban hành', size: 12, bold: true },
  symbol: { ...centred, name: 'Số, ký hiệu', size: 13, before: 6 },
  letterSubject: { ...centred, name: 'Trích yếu công văn', size: 12, before: 6 },
  placeAndDate: { ...centred, name: 'Địa danh, ngày tháng', size: 13, italic: true, before: 6 },
  kind: { ...centred, name: 'Tên loại', size: 14, bold: true, before: 14, staysWithNext: true },
  abstract: { ...centred, name: 'Trích yếu', size: 14, bold: true, staysWithNext: true },
  addressee: { ...centred, name: 'Kính gửi', size: 14, before: 12, after: 6 },
  addressees: { name: 'Kính gửi nhiều nơi', size: 14, align: 'left', before: 12, left: 25, staysWithNext: true },
  addresseeItem: { name: 'Nơi được kính gửi', size: 14, align: 'left', left: 45, hanging: DASH },
  text: { ...body, name: 'Nội dung' },
  section: { ...body, name: 'Mục', bold: true, align: 'left', staysWithNext: true },
  khoan: { ...body, name: 'Khoản', bold: true, staysWithNext: true },
  khoanText: { ...body, name: 'Khoản không có tiêu đề' },
  item: { ...body, name: 'Liệt kê' },
  authority: { ...centred, name: 'Chức vụ', size: 14, bold: true, staysWithNext: true },
  signer: { ...centred, name: 'Họ tên', size: 14, bold: true, before: SIGNING_ROOM, staysWithNext: true },
  recipientsHeading: {
    name: 'Nơi nhận',
    size: 12,
    bold: true,
    italic: true,
    align: 'left',
    staysWithNext: true,
  },
  recipient: { name: 'Nơi nhận liệt kê', size: 11, align: 'left', staysWithNext: true },
  checkCode: { name: 'Mã đối chiếu', size: 11, align: 'left', before: 6, staysWithNext: true },
  annexLabel: { ...centred, name: 'Phụ lục', size: 14, bold: true, staysWithNext: true },
  annexTitle: { ...centred, name: 'Tên phụ lục', size: 14, bold: true, staysWithNext: true },
  annexOf: { ...centred, name: 'Kèm theo', size: 13, italic: true, staysWithNext: true },
  tableHeading: { ...cell, ...centred, name: 'Tiêu đề bảng', size: 12, bold: true, staysWithNext: true },
  tableSection: { ...cell, name: 'Nhóm trong bảng', size: 12, bold: true, align: 'left', staysWithNext: true },
  tableText: { ...cell, name: 'Ô bảng', size: 12, align: 'left' },
  tableShort: { ...cell, ...centred, name: 'Ô bảng giữa', size: 12 },
  annexHeading: { ...cell, ...centred, name: 'Tiêu đề bảng phụ lục', size: 11, bold: true, staysWithNext: true },
  annexSection: { ...cell, name: 'Nhóm trong phụ lục', size: 11, bold: true, align: 'left', staysWithNext: true },
  annexSubsection: {
    ...cell,
    name: 'Nhóm nhỏ trong phụ lục',
    size: 11,
    bold: true,
    italic: true,
    align: 'left',
    staysWithNext: true,
  },
  annexText: { ...cell, name: 'Ô bảng phụ lục', size: 11, align: 'left' },
  annexShort: { ...cell, ...centred, name: 'Ô bảng phụ lục giữa', size: 11 },
  /** Of Tóm tắt trình ký, an internal slip that the decree does not bind. */
  briefHeading: { name: 'Đề mục tóm tắt', size: 13, bold: true, align: 'left', before: 3 },
  briefText: { name: 'Nội dung tóm tắt', size: 13, align: 'left', before: 3 },
  pageNumber: { ...centred, name: 'Số trang', size: 13 },
  rule: { ...centred, name: 'Đường kẻ', size: 2, before: 3, exactly: 4, staysWithNext: true },
  beforeTable: { name: 'Trước bảng', size: 2, align: 'left', exactly: 6, staysWithNext: true },
  /** As low as a line can be. */
  end: { name: 'Cuối phần', size: 1, align: 'left', exactly: 1 },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof all;

export const looks: Readonly<Record<StyleName, Look>> = all;
