/** Sentences of the stage identity: the right file, version, agency and period. */
import { dayText } from '../../entries/words';
import type { ClaimName } from '../identityInput';
import type { IdentityCode } from '../registry';
import { sentence, type Sentences } from './sentence';
import { dayOrQuoted, periodOrQuoted, quoted } from './wording';

const claimTexts: Readonly<Record<ClaimName, string>> = {
  planId: 'mã kế hoạch',
  planVersion: 'phiên bản mẫu',
  riders: 'các kế hoạch báo cáo lồng ghép',
  agencyId: 'mã cơ quan',
  periodId: 'kỳ báo cáo',
  cutOff: 'ngày chốt số liệu',
};

const USE_THE_ISSUED_FILE =
  'Hãy lấy lại tệp báo cáo do Phụ lục lập cho đúng cơ quan, đúng kỳ và sao chép số liệu đã nhập sang.';

export const identitySentences: Sentences<IdentityCode, undefined> = {
  'not-ours': () =>
    sentence(
      'Tệp không phải là báo cáo lập từ mẫu: không có thông tin về kế hoạch, cơ quan và kỳ báo cáo.',
      'Hãy nhập số liệu vào đúng tệp báo cáo do Phụ lục lập, không sao chép các trang tính sang tệp mới.',
    ),
  'identity-incomplete': ({ missing }) =>
    sentence(
      `Tệp thiếu thông tin nhận biết báo cáo: ${missing.map((name) => claimTexts[name]).join(', ')}.`,
      USE_THE_ISSUED_FILE,
    ),
  'identity-contradicts': ({ claim, inProperties, inSheet }) =>
    sentence(
      `Thông tin nhận biết báo cáo mâu thuẫn: ${claimTexts[claim]} trong thuộc tính của tệp là ${quoted(inProperties)}, ở trang ẩn _phuluc là ${quoted(inSheet)}; có thể tệp được sửa từ một báo cáo khác.`,
      USE_THE_ISSUED_FILE,
    ),
  'unknown-plan': ({ planId }) =>
    sentence(
      `Chưa có mẫu của kế hoạch ${quoted(planId)} nên không đọc được báo cáo.`,
      'Hãy kiểm tra lại tệp; nếu đúng kế hoạch, bổ sung mẫu của kế hoạch này rồi kiểm tra lại.',
    ),
  'wrong-plan': ({ found, expected }) =>
    sentence(
      `Tệp là báo cáo của Kế hoạch số ${found}, không phải của Kế hoạch số ${expected}.`,
      'Hãy chọn đúng tệp báo cáo.',
    ),
  'template-refused': ({ plan, version, current }) => {
    if (version === '') {
      return sentence(
        `Tệp không ghi phiên bản mẫu của Kế hoạch số ${plan} nên không đọc được báo cáo.`,
        USE_THE_ISSUED_FILE,
      );
    }
    const template = `Tệp lập theo mẫu phiên bản ${quoted(version)} của Kế hoạch số ${plan}`;
    if (Number(version) > current) {
      return sentence(
        `${template}, mới hơn phiên bản ${current} đang dùng.`,
        'Hãy cập nhật mẫu của kế hoạch rồi kiểm tra lại.',
      );
    }
    return sentence(
      `${template}, không còn dùng được; phiên bản hiện nay là ${current}.`,
      'Hãy lập tệp mới theo mẫu hiện nay và sao chép số liệu đã nhập sang.',
    );
  },
  'template-compatible': ({ plan, version, current }) =>
    sentence(
      `Tệp lập theo mẫu phiên bản ${version} của Kế hoạch số ${plan}, phiên bản hiện nay là ${current}; số liệu vẫn đọc được đầy đủ.`,
      'Kỳ này không cần sửa; kỳ sau dùng tệp lập theo mẫu hiện nay.',
    ),
  'unknown-agency': ({ agencyId }) =>
    sentence(
      `Mã cơ quan ${quoted(agencyId)} không có trong danh bạ cơ quan.`,
      'Hãy kiểm tra lại tệp; nếu cơ quan mới thành lập hoặc đổi tên, bổ sung vào danh bạ rồi kiểm tra lại.',
    ),
  'wrong-agency': ({ found, expected }) =>
    sentence(`Tệp là báo cáo của ${found}, không phải của ${expected}.`, `Hãy chọn đúng tệp báo cáo của ${expected}.`),
  'unknown-period': ({ periodId }) =>
    sentence(`Kỳ báo cáo ${quoted(periodId)} ghi trong tệp không đúng dạng.`, USE_THE_ISSUED_FILE),
  'wrong-period': ({ found, expected }) =>
    sentence(
      `Tệp là báo cáo ${periodOrQuoted(found)}, không phải báo cáo ${periodOrQuoted(expected)}.`,
      `Hãy chọn đúng tệp báo cáo ${periodOrQuoted(expected)}.`,
    ),
  'period-outside-plan': ({ period, plan, from, until }) =>
    sentence(
      `Kỳ báo cáo ${periodOrQuoted(period)} nằm ngoài thời gian của Kế hoạch số ${plan} (từ ${dayText(from)} đến ${dayText(until)}).`,
      'Hãy chọn đúng kỳ báo cáo hoặc đúng kế hoạch.',
    ),
  'cut-off-outside-period': ({ cutOff, from, until }) =>
    sentence(
      `Ngày chốt số liệu ${dayOrQuoted(cutOff)} không thuộc thời gian của kỳ báo cáo (từ ${dayText(from)} đến ${dayText(until)}).`,
      'Hãy kiểm tra lại ô “Số liệu đến ngày” ở trang Thông tin chung.',
    ),
};
