/** Why a file does not count, or what to know of one that does: what, why, and what to do. */
import { describeIdentity } from '../../checks/describe/describe';
import { describeRefusal } from '../../checks/describe/refusals';
import { sentence, type Sentence } from '../../checks/describe/sentence';
import { periodOrQuoted, quoted } from '../../checks/describe/wording';
import { dayText } from '../../entries/words';
import type { LedgerReason } from '../ledger/ledger';
import type { LedgerNames } from './names';

const NOTHING_TO_DO = 'Không cần xử lý thêm.';

/**
 * @example describeReason({ kind: 'after-closing', closedOn: '2026-11-16' }, names).message ===
 *   'Tệp bổ sung sau khi chốt tổng hợp ngày 16/11/2026.'
 */
export function describeReason(reason: LedgerReason, names: LedgerNames): Sentence {
  switch (reason.kind) {
    case 'refused':
      return describeRefusal(reason.refusal);
    case 'same-file':
      return sentence(
        `Tệp giống hệt tệp ${quoted(reason.as)}, chỉ khác tên hoặc nơi lưu, nên số liệu chỉ tính một lần.`,
        NOTHING_TO_DO,
      );
    case 'newer-version':
      return sentence(
        `Số liệu của cơ quan lấy từ bản khác: tệp ${quoted(reason.as)}.`,
        'Không cần xử lý thêm; nếu phải dùng bản này, hãy đưa bản này vào tổng hợp và ghi rõ lý do.',
      );
    case 'other-plan':
      return sentence(
        `Tệp là báo cáo của ${names.plan(reason.planId)}, không phải kế hoạch đang tổng hợp.`,
        'Hãy chuyển tệp sang đúng kế hoạch; nếu cơ quan gửi nhầm, đề nghị gửi lại đúng báo cáo.',
      );
    case 'other-period':
      return sentence(
        `Tệp là báo cáo ${periodOrQuoted(reason.periodId)}, không phải kỳ đang tổng hợp.`,
        'Hãy đề nghị cơ quan gửi báo cáo đúng kỳ; nếu cơ quan chỉ ghi nhầm kỳ, đưa tệp vào kỳ này và ghi rõ lý do.',
      );
    case 'resent-last-period':
      return sentence(
        `Toàn bộ số liệu giống hệt số liệu ${periodOrQuoted(reason.periodId)} của cơ quan; có thể cơ quan gửi lại báo cáo kỳ trước.`,
        'Hãy hỏi lại cơ quan; nếu gửi nhầm, đề nghị gửi báo cáo đúng kỳ.',
      );
    case 'not-expected':
      return sentence(
        'Cơ quan nêu trong tệp không thuộc danh sách gửi báo cáo của kỳ này nên số liệu không được tính.',
        'Hãy kiểm tra lại danh bạ và kế hoạch; nếu cơ quan có chủ trì nội dung nào, bổ sung vào kế hoạch rồi tổng hợp lại.',
      );
    case 'identity':
      return identitySentence(reason);
    case 'excluded':
      return sentence(`${act(reason)} không dùng tệp này để tổng hợp. ${why(reason)}`, NOTHING_TO_DO);
    case 'included':
      return sentence(`${act(reason)} chọn dùng tệp này để tổng hợp. ${why(reason)}`, NOTHING_TO_DO);
    case 'taken-into-period':
      return sentence(
        `${act(reason)} đưa tệp vào kỳ này; tệp ghi là báo cáo ${periodOrQuoted(reason.periodId)}. ${why(reason)}`,
        'Hãy nhắc cơ quan ghi đúng kỳ ở lần báo cáo sau.',
      );
    case 'after-closing':
      return sentence(
        `Tệp bổ sung sau khi chốt tổng hợp ngày ${dayText(reason.closedOn)}.`,
        'Số liệu đã chốt chỉ thay đổi khi tệp này được đưa vào tổng hợp, có ghi rõ lý do.',
      );
    case 'entries-changed-after-stamp':
      return sentence(
        'Số liệu trong tệp đã được sửa sau khi lập báo cáo nên có thể khác bản đã ký.',
        'Hãy so mã đối chiếu và số liệu với bản đã ký; nếu khác, đề nghị cơ quan lập lại báo cáo.',
      );
  }
}

interface Act {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

const act = ({ by, on }: Act): string => `Ngày ${dayText(on)}, ${by}`;
const why = ({ reason }: Act): string => `Lý do: ${reason.replace(/\.$/, '')}.`;

function identitySentence({ findings, why: scopeWhy }: Extract<LedgerReason, { kind: 'identity' }>): Sentence {
  const sentences = findings.map(describeIdentity);
  return sentence(
    [...sentences.map(({ message }) => message), ...(scopeWhy === undefined ? [] : [scopeWhy])].join(' '),
    sentences[0]?.fix ?? 'Hãy kiểm tra lại tệp; nếu cơ quan gửi nhầm, đề nghị gửi lại đúng báo cáo.',
  );
}
