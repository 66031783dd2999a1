/** Tóm tắt trình ký of an agency's report: what its head looks at before signing, on half a page. */
import { dayText } from '../entries/words';
import type { Share } from '../figures/headline';
import { nothingToCount, shareText } from '../figures/labels';
import type { Plan } from '../plan/plan';
import type { Brief, BriefPart } from './brief';
import { changesPart } from './briefChanges';
import { editsPart } from './briefEdits';
import { briefPart, firstOf } from './briefLines';
import { dueNextPart, overduePart, rowsOfAll, unmetPart, unreportedLine } from './briefRows';
import type { StandingEdit } from './edited';
import { subject } from './frame';
import { materialsOf, type ReportInput, type ReportMaterial } from './input';
import { monthlyReport } from './monthlyReport';
import { countOf, ended, joined, quoted, upperFirst, withoutStop } from './sentences';
import { dueTasksText, metText } from './shares';
import { withinPeriod } from './span';

/** What the figures do not say: reasons officers gave for findings, texts they wrote by hand. */
export interface BriefGiven {
  readonly explained: readonly { readonly what: string; readonly reason: string }[];
  readonly edits: readonly StandingEdit[];
}

export function agencyBrief(input: ReportInput, { explained, edits }: BriefGiven): Brief {
  const { scope, checkCode } = input;
  const rows = rowsOfAll(input);
  return {
    title: 'TÓM TẮT TRÌNH KÝ',
    subtitle: [
      `${scope.agency.name}: báo cáo ${subject(scope, `Kế hoạch số ${scope.plan.number} `)}`,
      joined([
        `Số liệu tính đến ngày ${dayText(scope.cutOff)}`,
        checkCode === undefined ? '' : `mã đối chiếu ${checkCode}`,
      ]),
    ],
    parts: [
      overallPart(input, unreportedLine(rows)),
      overduePart(rows, scope.cutOff),
      unmetPart(rows),
      changesPart(rows, scope),
      explainedPart(explained, input.unexplained),
      editsPart(edits, monthlyReport(input)),
      dueNextPart(rows, scope.cutOff),
    ],
  };
}

/** A line for each plan: their figures are never merged. */
const overallPart = (input: ReportInput, unreported: string): BriefPart =>
  briefPart('Kết quả chung', [
    ...materialsOf(input).map(([plan, material]) => `Kế hoạch ${plan.short}: ${overall(plan, material)}.`),
    ...(unreported === '' ? [] : [unreported]),
  ]);

/** "đạt, vượt 07/08 chỉ tiêu có số liệu; nhiệm vụ đến hạn hoàn thành 03/03 (100,00%); …" */
function overall(plan: Plan, { scope, figures }: ReportMaterial): string {
  const { targetsMet, dueTasksDone, continuousWithResults } = figures.headline;
  const none = nothingToCount(scope.annexes.filter((annex) => annex.plan === plan));
  return joined([
    targetsMet.of === 0 ? none.targetsMet : metText(targetsMet, 'chỉ tiêu có số liệu'),
    dueTasksDone.of === 0 ? none.dueTasksDone : dueTasksText(dueTasksDone),
    continuousText(continuousWithResults, withinPeriod(scope.period)),
  ]);
}

function continuousText(share: Share, within: string): string {
  if (share.of === 0) return '';
  return share.count === 0
    ? `${countOf(share.of, 'nhiệm vụ thường xuyên')} chưa có kết quả`
    : `${shareText(share)} nhiệm vụ thường xuyên có kết quả ${within}`;
}

const explainedPart = (explained: BriefGiven['explained'], unexplained: number): BriefPart =>
  briefPart('Đã giải trình', [
    ...firstOf(
      explained.map(({ what, reason }) => `${upperFirst(withoutStop(what))}. Giải trình: ${ended(quoted(reason))}`),
      'nội dung đã giải trình',
    ),
    ...(unexplained === 0 ? [] : [`Còn ${countOf(unexplained, 'nội dung cần rà soát')} chưa được giải trình.`]),
  ]);
