/** What officers wrote on a report's sheets that it could not be made again with: what, where, why, and what to do. */
import type { Unkept } from '../../entries/reportEdit';
import { countText } from '../../entries/words';

/** Nothing where all was kept; else a heading, and a line of every kind and sheet. */
export const unkeptTexts = (unkept: readonly Unkept[]): string[] =>
  unkept.length === 0
    ? []
    : [
        'Nội dung trên các trang tính của báo cáo lập trước chưa đưa được vào báo cáo lập lại; đề nghị xem lại:',
        ...sentences(unkept),
      ];

/** Those, as a terminal shows them. */
export const unkeptLines = (unkept: readonly Unkept[]): string[] =>
  unkeptTexts(unkept).map((line, index) => (index === 0 ? line : `  ${line}`));

/** What is gone from an open workbook once its sheets are written again: the rest stands on other sheets, or was deleted before. */
export const goneInPlace = (unkept: readonly Unkept[]): string[] =>
  sentences(unkept.filter(({ kind }) => kind !== 'copy' && kind !== 'removed'));

type Of<Kind extends Unkept['kind']> = Extract<Unkept, { readonly kind: Kind }>;

function sentences(unkept: readonly Unkept[]): string[] {
  const of = <Kind extends Unkept['kind']>(kind: Kind): Of<Kind>[] =>
    unkept.filter((each): each is Of<Kind> => each.kind === kind);
  return [
    ...ofSheets(of('no-record'), NO_RECORD),
    ...ofSheets(of('no-keys'), NO_KEYS),
    ...of('copy').map(
      ({ sheet, of: original }) =>
        `${sheetsText([sheet])} là bản sao của trang tính ${quoted(original)} và có nội dung khác; báo cáo chỉ lấy nội dung sửa trên trang tính ${quoted(original)}. Nếu cần, hãy chép nội dung sang trang tính đó rồi lập lại báo cáo.`,
    ),
    ...bySheet(of('unreadable')).map(
      ([sheet, cells]) => `${sheetsText([sheet])}, ô ${listed(cells.map(({ cell }) => cell))}: ${UNREADABLE}`,
    ),
    ...bySheet(of('misplaced')).map(
      ([sheet, rows]) => `${sheetsText([sheet])}, dòng ${listed(rows.map(({ row }) => String(row)))}: ${MISPLACED}`,
    ),
    ...bySheet(of('outside')).map(
      ([sheet, cells]) =>
        `${sheetsText([sheet])}: ${listed(cells.map(({ cell, text }) => `ô ${cell} ${quoted(text)}`))} ${OUTSIDE}`,
    ),
    ...of('removed').map(
      ({ sheet, texts }) => `${sheetsText([sheet])}: ${listed(texts.map(beginning), MOST_QUOTED)} ${REMOVED}`,
    ),
  ];
}

const NO_RECORD =
  'tệp không còn trang ẩn _bao_cao ghi các câu đã lập, hoặc trang đó đã hỏng, nên không nhận biết được nội dung đã sửa; hãy chép riêng nội dung cần giữ, rồi sửa trên trang tính của báo cáo lập lại.';
const NO_KEYS =
  'dòng 1, cột A (để ẩn) hoặc cột khác của trang đã bị xóa, bị sửa hoặc gộp ô, nên chưa nhận biết được hết nội dung đã sửa; hãy khôi phục dòng, cột đó rồi lập lại báo cáo, hoặc chép riêng nội dung cần giữ, rồi sửa trên trang tính của báo cáo lập lại.';
const UNREADABLE =
  'công thức chưa có kết quả hoặc ô báo lỗi, nên báo cáo giữ nội dung trước đó; hãy nhập thẳng nội dung vào ô rồi lập lại báo cáo.';
const MISPLACED =
  'số thứ tự không khớp với dòng đã lập và không biết nội dung là của dòng nào, nên báo cáo giữ nội dung trước đó; hãy xếp lại các dòng đúng số thứ tự ban đầu rồi lập lại báo cáo.';
const OUTSIDE =
  'nằm ngoài các nội dung sửa được, nên không có trong báo cáo lập lại; nếu vẫn cần, hãy ghi lại sau lần lập báo cáo cuối cùng, hoặc sửa trên văn bản Word.';
const REMOVED =
  'không còn như đã lập, nay được lập lại theo biểu mẫu và kế hoạch; nếu vẫn cần bỏ, hãy xóa sau lần lập báo cáo cuối cùng.';

const ofSheets = (unkept: readonly Unkept[], why: string): string[] =>
  unkept.length === 0 ? [] : [`${sheetsText(unkept.map(({ sheet }) => sheet))}: ${why}`];

const sheetsText = (names: readonly string[]): string => `Trang tính ${names.map(quoted).join(', ')}`;

function bySheet<Each extends Unkept>(unkept: readonly Each[]): [string, Each[]][] {
  const sheets = new Set(unkept.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => [sheet, unkept.filter((each) => each.sheet === sheet)]);
}

/** Of very many on one sheet. */
const MOST_TOLD = 10;
const MOST_QUOTED = 3;

/** "“STT”, “Nhiệm vụ” và 05 chỗ khác" */
function listed(all: readonly string[], most = MOST_TOLD): string {
  const more = all.length - most;
  return all.slice(0, most).join(', ') + (more > 0 ? ` và ${countText(more)} chỗ khác` : '');
}

/** On one line, whatever a text of several paragraphs holds. */
const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`;

const SHOWN = 60;

/** Enough to know words of ours by. */
const beginning = (text: string): string => quoted(text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);
