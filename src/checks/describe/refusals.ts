/** Why a file could not be read or written, in Vietnamese: what happened and how to mend it. */
import type { Refusal, RefusalCode } from '../../workbook/refusal';
import { sentence, type Sentence } from './sentence';
import { quoted } from './wording';

const SAVE_AGAIN = 'Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.';
const ASK_AGAIN = 'Hãy sao chép hoặc tải lại tệp; nếu vẫn lỗi, đề nghị nơi gửi gửi lại.';
const REMOVE_THE_REST = 'Hãy xóa các phần không thuộc báo cáo (ảnh, trang tính, định dạng thừa) rồi lưu lại.';
const UNTRUSTED = 'Hãy xác minh nguồn gốc tệp; nếu là báo cáo thật, mở bằng Excel, lưu lại dạng .xlsx rồi thử lại.';

/** The part of the file it is about: "xl/worksheets/sheet1.xml". */
const inPart = (detail: string | undefined): string => (detail === undefined ? '' : ` (ở phần ${quoted(detail)})`);
/** The system's own word for it: "EACCES". */
const bySystem = (detail: string | undefined): string =>
  detail === undefined ? '' : ` (hệ thống báo ${quoted(detail)})`;

type Describe = (detail: string | undefined) => Sentence;

const sentences: Readonly<Record<RefusalCode, Describe>> = {
  missing: () => sentence('Không tìm thấy tệp hoặc thư mục.', 'Hãy kiểm tra lại tên và đường dẫn.'),
  unreadable: (detail) =>
    sentence(
      `Không đọc được tệp${bySystem(detail)}.`,
      'Hãy kiểm tra quyền truy cập, đóng tệp ở chương trình khác rồi thử lại.',
    ),
  directory: () => sentence('Đây là thư mục, không phải tệp.', 'Hãy chỉ rõ tên tệp.'),
  'not-a-folder': () => sentence('Đây là tệp, không phải thư mục.', 'Hãy nêu tên một thư mục.'),
  'no-folder': () => sentence('Chưa có thư mục để ghi tệp.', 'Hãy tạo thư mục hoặc nêu thư mục khác.'),
  empty: () => sentence('Tệp rỗng, không có nội dung.', ASK_AGAIN),
  'too-large': () => sentence('Tệp lớn quá mức cho phép.', REMOVE_THE_REST),
  'not-a-zip': () => sentence('Tệp không phải là bảng tính Excel (.xlsx).', SAVE_AGAIN),
  'old-xls': () =>
    sentence('Tệp ở định dạng Excel 97-2003 (.xls), không đọc được.', 'Hãy mở tệp bằng Excel và lưu lại dạng .xlsx.'),
  password: () =>
    sentence('Tệp được đặt mật khẩu nên không đọc được.', 'Hãy mở tệp bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.'),
  truncated: () => sentence('Tệp bị thiếu phần cuối, có thể do tải về hoặc gửi chưa xong.', ASK_AGAIN),
  corrupt: (detail) => sentence(`Tệp bị hỏng${inPart(detail)}.`, ASK_AGAIN),
  overlapping: () => sentence('Tệp có cấu trúc nén bất thường nên không được đọc.', UNTRUSTED),
  'too-many-parts': () => sentence('Tệp có quá nhiều thành phần.', REMOVE_THE_REST),
  'part-too-large': (detail) => sentence(`Tệp có một phần quá lớn sau khi giải nén${inPart(detail)}.`, REMOVE_THE_REST),
  'total-too-large': () => sentence('Tệp quá lớn sau khi giải nén.', REMOVE_THE_REST),
  'no-workbook': () => sentence('Tệp không chứa bảng tính Excel.', 'Hãy chọn đúng tệp báo cáo dạng .xlsx.'),
  'binary-workbook': () =>
    sentence(
      'Tệp ở định dạng nhị phân của Excel (.xlsb), không đọc được.',
      'Hãy mở tệp bằng Excel và lưu lại dạng .xlsx.',
    ),
  'not-word': () =>
    sentence('Tệp không phải là văn bản Word (.docx).', 'Hãy mở tệp bằng Word, lưu lại dạng .docx rồi thử lại.'),
  'old-doc': () =>
    sentence('Tệp ở định dạng Word 97-2003 (.doc), không đọc được.', 'Hãy mở tệp bằng Word và lưu lại dạng .docx.'),
  rtf: () => sentence('Tệp ở định dạng RTF, không đọc được.', 'Hãy mở tệp bằng Word và lưu lại dạng .docx.'),
  pdf: () =>
    sentence(
      'Tệp ở định dạng PDF, không đọc được bảng trong đó.',
      'Hãy dùng bản Word (.docx) của kế hoạch, hoặc sao chép bảng của phụ lục rồi dán vào một trang tính Excel.',
    ),
  'word-password': () =>
    sentence(
      'Văn bản Word được đặt mật khẩu nên không đọc được.',
      'Hãy mở tệp bằng Word, bỏ mật khẩu mở tệp rồi lưu lại.',
    ),
  'no-document': () =>
    sentence(
      'Tệp không chứa văn bản Word.',
      'Hãy chọn đúng tệp .docx của kế hoạch; nếu đây là bảng tính Excel thì đổi đuôi tệp thành .xlsx.',
    ),
  'word-unsafe': (detail) =>
    sentence(
      `Văn bản Word có cấu trúc bất thường, không an toàn nên không được đọc${inPart(detail)}.`,
      'Hãy xác minh nguồn gốc tệp; nếu là văn bản thật, mở bằng Word, lưu lại dạng .docx rồi thử lại.',
    ),
  'word-too-large': () =>
    sentence(
      'Văn bản Word lớn quá mức cho phép.',
      'Hãy bỏ ảnh trong tệp hoặc tách riêng phần phụ lục thành một tệp .docx rồi thử lại.',
    ),
  'bad-xml': (detail) => sentence(`Nội dung bên trong tệp bị lỗi${inPart(detail)}.`, SAVE_AGAIN),
  dtd: (detail) => sentence(`Tệp có khai báo không an toàn nên không được đọc${inPart(detail)}.`, UNTRUSTED),
  'too-deep': (detail) =>
    sentence(`Tệp có cấu trúc lồng nhau bất thường nên không được đọc${inPart(detail)}.`, UNTRUSTED),
  'too-many-sheets': () => sentence('Tệp có quá nhiều trang tính.', REMOVE_THE_REST),
  'too-many-cells': (detail) => sentence(`Trang tính có quá nhiều ô có nội dung${inPart(detail)}.`, REMOVE_THE_REST),
  'too-slow': (detail) => sentence(`Đọc tệp mất quá nhiều thời gian${inPart(detail)}.`, REMOVE_THE_REST),
  'reading-failed': (detail) =>
    sentence(`Không đọc hết được tệp, thường vì tệp cần quá nhiều bộ nhớ${bySystem(detail)}.`, REMOVE_THE_REST),
  'too-many-files': () =>
    sentence('Thư mục có quá nhiều tệp hoặc thư mục con.', 'Hãy chuyển các tệp của kỳ báo cáo vào một thư mục riêng.'),
  exists: () => sentence('Đã có tệp cùng tên.', 'Hãy chọn tên khác, hoặc chuyển tệp cũ đi nơi khác.'),
  'disk-full': () =>
    sentence('Ổ đĩa không còn đủ chỗ; chưa có gì được ghi.', 'Hãy giải phóng dung lượng hoặc chọn ổ đĩa khác.'),
  'not-writable': (detail) =>
    sentence(`Không ghi được tệp${bySystem(detail)}.`, 'Hãy kiểm tra quyền ghi vào thư mục hoặc chọn thư mục khác.'),
  'cell-edit': () =>
    sentence(
      'Trong Excel có ô đang gõ dở nên chưa làm được việc này.',
      'Hãy bấm Enter để nhận nội dung đang gõ (hoặc Esc để bỏ), rồi làm lại.',
    ),
  busy: () =>
    sentence('Excel đang bận xử lý việc khác.', 'Hãy chờ ít giây, đóng hộp thoại đang mở (nếu có) rồi làm lại.'),
  'sheet-protected': (detail) =>
    sentence(
      `${detail === undefined ? 'Tệp' : `Trang tính ${quoted(detail)}`} đang được bảo vệ bằng mật khẩu nên không ghi được.`,
      'Hãy bỏ bảo vệ (thẻ Xem lại, mục Bỏ bảo vệ trang tính) hoặc hỏi người đã đặt mật khẩu, rồi làm lại.',
    ),
  'read-only': () =>
    sentence(
      'Tệp đang mở ở chế độ chỉ đọc nên không ghi được.',
      'Hãy bấm Bật Chỉnh sửa trên thanh vàng phía trên trang tính, hoặc lưu thành tệp mới rồi làm lại.',
    ),
  'too-much-at-once': () =>
    sentence(
      'Tệp có quá nhiều nội dung, vượt mức Excel cho phép đọc, ghi một lần.',
      'Hãy xóa các trang tính không thuộc báo cáo (hoặc chuyển sang tệp khác) rồi làm lại.',
    ),
  'session-lost': () =>
    sentence('Excel đã mất kết nối với tệp.', 'Hãy tải lại trang hoặc mở lại tệp; số liệu đã lưu vẫn còn.'),
  'sheet-gone': (detail) =>
    sentence(
      `Không còn thấy ${detail === undefined ? 'trang tính cần dùng' : `trang tính ${quoted(detail)}`}; có thể vừa bị xóa.`,
      'Hãy đóng tệp mà không lưu rồi mở lại; hoặc bấm Nạp lại biểu mẫu (số liệu trên trang tính đã xóa phải nhập lại).',
    ),
  'changed-meanwhile': () =>
    sentence('Số liệu vừa được sửa trong lúc đang xử lý nên chưa ghi gì.', 'Hãy làm lại để dùng số liệu mới nhất.'),
  'sheet-taken': (detail) =>
    sentence(
      `Trong tệp đã có trang tính ${quoted(detail ?? '')} với nội dung không do Phụ lục lập nên chưa ghi gì.`,
      'Hãy đổi tên trang tính đó (bấm đúp vào tên ở cuối cửa sổ) rồi làm lại; nội dung trên đó được giữ nguyên.',
    ),
  overtaken: (detail) =>
    sentence(
      `Trong lúc biểu mẫu đang được ghi, có người gõ vào trang tính ${detail ?? ''}. Nội dung vừa gõ ở đó có thể không còn.`,
      'Hãy xem lại và nhập lại các ô này.',
    ),
  'not-taken': (detail) =>
    sentence(
      `Excel không nhận nội dung ghi vào trang tính ${detail ?? ''}: ô đã bị gộp với ô khác hoặc không chứa được nội dung đó.`,
      'Hãy bỏ gộp ô (hoặc bấm Nạp lại biểu mẫu), rút gọn nội dung quá dài, rồi nhập lại.',
    ),
  'half-written': (detail) =>
    sentence(
      `Excel dừng giữa chừng${bySystem(detail)}; một phần biểu mẫu chưa ghi xong. Số liệu vẫn được giữ trong ngăn Phụ lục.`,
      'Hãy làm lại ngay và chưa đóng ngăn, chưa lưu tệp; nếu vẫn không được, đóng tệp mà không lưu rồi mở lại.',
    ),
  'not-supported': () =>
    sentence(
      'Phiên bản Excel này không làm được việc vừa chọn.',
      'Hãy cập nhật Office, hoặc dùng trang Phụ lục trên trình duyệt.',
    ),
  'no-download': () =>
    sentence(
      'Excel trên máy Mac và iPad không tải tệp xuống được.',
      'Hãy lưu tệp đang mở, mở tệp đó ở trang Phụ lục trên trình duyệt rồi làm lại việc này.',
    ),
  'part-missing': () =>
    sentence(
      'Không tải được một phần của Phụ lục nên chưa làm được việc này.',
      'Hãy kiểm tra kết nối mạng rồi làm lại; nếu vẫn không được, hãy tải lại trang (trong Excel: lưu tệp, đóng rồi mở lại).',
    ),
  'excel-failed': (detail) =>
    sentence(
      `Excel không thực hiện được${bySystem(detail)}.`,
      'Hãy làm lại; nếu vẫn lỗi, lưu tệp, đóng và mở lại Excel.',
    ),
};

/** @example describeRefusal({ code: 'old-xls' }).fix === 'Hãy mở tệp bằng Excel và lưu lại dạng .xlsx.' */
export const describeRefusal = ({ code, detail }: Refusal): Sentence => sentences[code](detail);
