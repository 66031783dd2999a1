/** The text of a file that holds nothing else, as Notepad, Excel and Word save it; and why it cannot be told with certainty. */
import { legacyEncoding, type LegacyEncoding } from '../../checks/legacyEncoding';
import { failure, success, type Result } from '../../result';

export type TextProblem =
  /** It holds what no text holds: a picture, a program, a zip. */
  | { readonly kind: 'no-text' }
  /** Letters of the computer's own code page: which ones, nobody can say. */
  | { readonly kind: 'not-unicode' }
  /** Typed with an old Vietnamese font: other letters stand in the file than were seen. */
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding };

/** UTF-8 with or without a byte order mark, or UTF-16 with one. */
export function plainText(bytes: Uint8Array): Result<string, TextProblem> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return failure(asOldFont(bytes) ?? { kind: 'not-unicode' });
  }
  if (text.includes('\0')) return failure({ kind: 'no-text' });
  const encoding = legacyEncoding(text);
  return encoding === undefined ? success(text) : failure({ kind: 'legacy', encoding });
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Old fonts put their letters in the places of the Western code page. */
function asOldFont(bytes: Uint8Array): TextProblem | undefined {
  if (bytes.includes(0)) return { kind: 'no-text' };
  const encoding = legacyEncoding(new TextDecoder('windows-1252').decode(bytes));
  return encoding === undefined ? undefined : { kind: 'legacy', encoding };
}

export function describeTextProblem(problem: TextProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return 'Tệp không phải là văn bản thuần. Hãy chọn tệp .docx, .xlsx hoặc lưu bảng dưới dạng .txt, mã UTF-8.';
    case 'not-unicode':
      return 'Tệp không dùng mã Unicode (UTF-8, UTF-16) nên không đọc được chữ có dấu. Hãy mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8 rồi thử lại.';
    case 'legacy':
      return `Chữ trong tệp dùng phông cũ (bảng mã ${problem.encoding}), không phải Unicode. Hãy chuyển mã sang Unicode (bằng Unikey: Công cụ, Chuyển mã) rồi thử lại.`;
  }
}
