/** What only a person can decide, as a question: what is unclear, what holds until then, and what to do. */
import { sentence, type Sentence } from '../../checks/describe/sentence';
import { periodOrQuoted, quoted } from '../../checks/describe/wording';
import { countText } from '../../entries/words';
import type { LedgerQuestion } from '../ledger/ledger';
import type { LedgerNames } from './names';

const CHOOSE = 'Hãy chọn bản được dùng và ghi rõ lý do';

/** Of the files of a question on the order of versions the last one counts for now. */
export function describeQuestion(question: LedgerQuestion, names: LedgerNames): Sentence {
  const agency = names.agency(question.agencyId);
  const files = listed(question.files.map(({ name }) => name));
  const forNow = `tạm dùng tệp ${quoted(question.files.at(-1)?.name ?? '')}`;
  switch (question.kind) {
    case 'tie':
      return sentence(
        `${agency} có ${countText(question.files.length)} bản cùng lần gửi, cùng thời điểm nhưng số liệu khác nhau: ${files}; ${forNow}.`,
        `${CHOOSE}; nếu chưa rõ, hỏi lại cơ quan.`,
      );
    case 'future-time':
      return sentence(
        `${agency} có tệp ghi thời điểm sau hiện tại: ${files}; đồng hồ máy của cơ quan có thể sai.`,
        'Hãy nhập ngày tiếp nhận của tệp; nếu có nhiều bản, chọn bản được dùng và ghi rõ lý do.',
      );
    case 'fewer-rows':
      return sentence(
        `Bản mới nhất của ${agency} có ít dòng số liệu hơn bản trước: ${files}; ${forNow}.`,
        `${CHOOSE}; không ghép dòng của hai bản với nhau.`,
      );
    case 'more-errors':
      return sentence(
        `Bản mới nhất của ${agency} có nhiều lỗi hơn bản trước: ${files}; ${forNow}.`,
        `${CHOOSE}, hoặc đề nghị cơ quan hoàn thiện.`,
      );
    case 'no-clock':
      return sentence(
        `${agency} có tệp không ghi thời điểm lập, thời điểm lưu nên không rõ gửi lúc nào, trước hay sau bản khác: ${files}.`,
        'Hãy nhập ngày tiếp nhận của tệp; nếu có nhiều bản, chọn bản được dùng và ghi rõ lý do.',
      );
    case 'newer-than-decision':
      return sentence(
        `Sau khi đã chọn bản được dùng, ${agency} gửi bản mới hơn: ${files}; bản đã chọn vẫn được dùng.`,
        `${CHOOSE}.`,
      );
    case 'other-period':
      return sentence(
        `${agency} chưa có báo cáo kỳ này nhưng gửi báo cáo ${periodOrQuoted(question.periodId)}: ${files}.`,
        'Hãy hỏi lại cơ quan; nếu chỉ ghi nhầm kỳ, đưa tệp vào kỳ này và ghi rõ lý do.',
      );
    case 'late-supplement':
      return sentence(
        `${agency} gửi bổ sung sau khi chốt tổng hợp: ${files}; số liệu đã chốt chưa thay đổi.`,
        'Hãy quyết định có đưa vào tổng hợp hay không và ghi rõ lý do.',
      );
  }
}

const MOST_LISTED = 5;

/** “a.xlsx”, “b.xlsx” và 03 tệp khác */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map(quoted).join(', ');
  const more = names.length - MOST_LISTED;
  return more > 0 ? `${shown} và ${countText(more)} tệp khác` : shown;
}
