/** A row against what the agency itself reported before; silent where there is no earlier period. */
import { cumulativeFell } from '../history/cumulativeFell';
import { denominatorJumped } from '../history/denominatorJumped';
import { progressFell } from '../history/progressFell';
import { taskReopened } from '../history/taskReopened';
import { unchangedThreePeriods } from '../history/unchangedThreePeriods';
import { valueJumped } from '../history/valueJumped';
import type { CheckInput, Rule } from '../rule';

export const historyRules = [
  {
    code: 'cumulative-fell',
    severity: 'explain',
    check: cumulativeFell,
    restsOn: ['numerator', 'denominator', 'arisen', 'onTime'],
    title: 'Số lũy kế giảm so với kỳ trước',
    example: 'Tử số lũy kế tháng 10 là 1.200 hồ sơ, tháng 11 còn 900 hồ sơ.',
  },
  {
    code: 'task-reopened',
    severity: 'explain',
    check: taskReopened,
    title: 'Nhiệm vụ đã báo cáo hoàn thành nay chưa hoàn thành',
    example: 'Kỳ trước 100%, kỳ này 90%.',
  },
  {
    code: 'progress-fell',
    severity: 'explain',
    check: progressFell,
    title: 'Tỷ lệ hoàn thành giảm so với kỳ trước',
    example: 'Kỳ trước 80%, kỳ này 60%.',
  },
  {
    code: 'denominator-jumped',
    severity: 'explain',
    check: denominatorJumped,
    title: 'Mẫu số thay đổi đột biến',
    example: 'Hai kỳ trước 210 và 212 người, kỳ này 2.120 người.',
  },
  {
    code: 'value-jumped',
    severity: 'explain',
    check: valueJumped,
    restsOn: ['numerator', 'denominator', 'value'],
    title: 'Kết quả thay đổi đột biến',
    example: 'Hai kỳ trước 40% và 42%, kỳ này 95%.',
  },
  {
    code: 'unchanged-three-periods',
    severity: 'notice',
    check: unchangedThreePeriods,
    title: 'Số liệu không đổi ba kỳ liền',
    example: 'Nhiệm vụ số 13 ghi 50% với cùng một nội dung từ tháng 9 đến tháng 11.',
  },
] as const satisfies readonly Rule<CheckInput>[];
