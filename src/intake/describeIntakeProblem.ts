/** Why no plan could be read from a file, in Vietnamese, and what to do about it. */
import { unreachable } from '../result';
import type { IntakeProblem, SeenTable } from './problem';
import { quoted, sentence, type IntakeSentence } from './wording';

const WANTED =
  'Hãy bảo đảm bảng phụ lục có dòng tiêu đề với cột nội dung (“Nhiệm vụ”, “Mục tiêu, chỉ tiêu”, …) và ít nhất một cột cơ quan (“Cơ quan chủ trì”) hoặc thời hạn (“Thời gian hoàn thành”), rồi đọc lại.';

export function describeIntakeProblem(problem: IntakeProblem): IntakeSentence {
  const file = `Tệp ${quoted(problem.file)}`;
  switch (problem.kind) {
    case 'empty':
      return sentence(
        `${file} không có nội dung.`,
        'Hãy chọn tệp có phụ lục của kế hoạch, hoặc sao chép lại bảng rồi dán.',
      );
    case 'only-pictures':
      return sentence(
        `${file} chỉ có hình ảnh (${problem.pictures} hình), không có chữ: có thể là bản chụp hoặc bản quét.`,
        'Hãy dùng tệp Word của văn bản, hoặc chuyển bản quét thành bảng chữ (nhận dạng chữ) rồi đọc lại.',
      );
    case 'no-table':
      return sentence(
        `${file} không có bảng nào${problem.pictures > 0 ? `, chỉ có chữ và ${problem.pictures} hình ảnh` : ''}.`,
        'Hãy chọn tệp có bảng phụ lục; nếu phụ lục là hình ảnh, hãy chuyển thành bảng chữ rồi đọc lại.',
      );
    case 'no-annex':
      return sentence(
        `${file} có ${problem.tables.length} bảng nhưng không bảng nào có tiêu đề cột của một phụ lục giao nhiệm vụ, chỉ tiêu. Đã thấy: ${seen(problem.tables)}.`,
        WANTED,
      );
    case 'no-rows':
      return sentence(
        `${problem.place} của tệp ${quoted(problem.file)} có tiêu đề cột nhưng không có dòng nội dung nào.`,
        'Hãy kiểm tra bảng trong tệp: các dòng phải nằm dưới dòng tiêu đề, trong cùng một bảng.',
      );
    default:
      return unreachable(problem);
  }
}

const MOST = 5;

function seen(tables: readonly SeenTable[]): string {
  const shown = tables.slice(0, MOST).map(({ place, headings }) => `${place}: ${headings.map(quoted).join(', ')}`);
  const more = tables.length - MOST;
  return `${shown.join('; ')}${more > 0 ? `; và ${more} bảng khác` : ''}`;
}
