/** Right file, version, agency and period: before any entry is believed. */
import { cutOffOutsidePeriod } from '../identity/cutOffOutsidePeriod';
import { identityContradicts } from '../identity/identityContradicts';
import { identityIncomplete } from '../identity/identityIncomplete';
import { notOurs } from '../identity/notOurs';
import { periodOutsidePlan } from '../identity/periodOutsidePlan';
import { templateCompatible } from '../identity/templateCompatible';
import { templateRefused } from '../identity/templateRefused';
import { unknownAgency } from '../identity/unknownAgency';
import { unknownPeriod } from '../identity/unknownPeriod';
import { unknownPlan } from '../identity/unknownPlan';
import { wrongAgency } from '../identity/wrongAgency';
import { wrongPeriod } from '../identity/wrongPeriod';
import { wrongPlan } from '../identity/wrongPlan';
import type { IdentityInput } from '../identityInput';
import type { Rule } from '../rule';

export const identityRules = [
  {
    code: 'not-ours',
    severity: 'error',
    check: notOurs,
    title: 'Không phải tệp báo cáo lập từ mẫu',
    example: 'Một bảng tính tự lập, hoặc chỉ sao chép các trang tính sang tệp mới.',
  },
  {
    code: 'identity-incomplete',
    severity: 'error',
    check: identityIncomplete,
    title: 'Thiếu thông tin nhận biết báo cáo',
    example: 'Trang ẩn _phuluc bị xóa và thuộc tính của tệp không còn mã cơ quan.',
  },
  {
    code: 'identity-contradicts',
    severity: 'error',
    check: identityContradicts,
    title: 'Thông tin nhận biết báo cáo mâu thuẫn',
    example: 'Thuộc tính của tệp ghi Sở Y tế, trang ẩn _phuluc ghi Sở Xây dựng.',
  },
  {
    code: 'unknown-plan',
    severity: 'error',
    check: unknownPlan,
    title: 'Chưa có mẫu của kế hoạch này',
    example: 'Báo cáo của một kế hoạch chưa có trong thư mục mẫu.',
  },
  {
    code: 'wrong-plan',
    severity: 'error',
    check: wrongPlan,
    title: 'Không đúng kế hoạch',
    example: 'Cần báo cáo Kế hoạch số 224, tệp là báo cáo Kế hoạch số 95.',
  },
  {
    code: 'template-refused',
    severity: 'error',
    check: templateRefused,
    title: 'Phiên bản mẫu không dùng được',
    example: 'Tệp lập theo mẫu phiên bản 1, hiện dùng phiên bản 3.',
  },
  {
    code: 'template-compatible',
    severity: 'notice',
    check: templateCompatible,
    title: 'Phiên bản mẫu cũ, vẫn đọc được',
    example: 'Tệp lập theo mẫu phiên bản 2, hiện dùng phiên bản 3.',
  },
  {
    code: 'unknown-agency',
    severity: 'error',
    check: unknownAgency,
    title: 'Cơ quan không có trong danh bạ',
    example: 'Mã cơ quan trong tệp là “so-thong-tin”, danh bạ không có.',
  },
  {
    code: 'wrong-agency',
    severity: 'error',
    check: wrongAgency,
    title: 'Không đúng cơ quan',
    example: 'Cần báo cáo của Sở Y tế, tệp là báo cáo của Sở Xây dựng.',
  },
  {
    code: 'unknown-period',
    severity: 'error',
    check: unknownPeriod,
    title: 'Kỳ báo cáo không đọc được',
    example: 'Kỳ báo cáo trong tệp ghi “2026-13”.',
  },
  {
    code: 'wrong-period',
    severity: 'error',
    check: wrongPeriod,
    title: 'Không đúng kỳ báo cáo',
    example: 'Cần báo cáo tháng 11/2026, tệp là báo cáo tháng 10/2026.',
  },
  {
    code: 'period-outside-plan',
    severity: 'error',
    check: periodOutsidePlan,
    title: 'Kỳ báo cáo ngoài thời gian của kế hoạch',
    example: 'Báo cáo tháng 6/2027 của kế hoạch năm 2026.',
  },
  {
    code: 'cut-off-outside-period',
    severity: 'error',
    check: cutOffOutsidePeriod,
    title: 'Ngày chốt số liệu không thuộc kỳ báo cáo',
    example: 'Báo cáo tháng 11/2026, số liệu đến ngày 12/8/2026.',
  },
] as const satisfies readonly Rule<IdentityInput>[];
