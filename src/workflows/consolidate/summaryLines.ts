/** What a consolidation came to, in plain lines: files and rows balanced, who has reported, the figures, what to decide. */
import type { Consolidated } from '../../consolidation/consolidated';
import { ledgerStateLabels } from '../../consolidation/describe/labels';
import { balanceSentences } from '../../consolidation/describe/ledger';
import { scopeNames } from '../../consolidation/describe/names';
import { describeQuestion } from '../../consolidation/describe/questions';
import { describeReason } from '../../consolidation/describe/reasons';
import type { LedgerFile, LedgerState } from '../../consolidation/ledger/ledger';
import type { ConsolidationScope, ExpectedAgency } from '../../consolidation/scope';
import { countText, percentText } from '../../entries/words';
import { nothingYet } from '../../figures/labels';
import { subtitleText } from '../../layout/consolidated/frame';
import { planHeadlineLines } from '../headlineLines';
import { attendanceOf, type Attendance } from './attendance';

/** As many names or files as a screen bears; the workbook has them all. */
const MOST_LISTED = 12;

/**
 * In plans before 01/7/2025 districts report in the place of communes. Those asked for their figures stand apart, where the
 * plan obliges any.
 */
function blockWord({ agencies }: ConsolidationScope, { block, agency, isObliged }: ExpectedAgency): string {
  if (!isObliged && agencies.some((other) => other.isObliged)) return 'được đề nghị cung cấp số liệu';
  if (block === 'department') return 'sở, ban, ngành';
  return agency.kind === 'district' ? 'quận, huyện' : 'xã, phường';
}

export const summaryLines = (consolidated: Consolidated): string[] => [
  subtitleText(consolidated.scope),
  ...balanceSentences(consolidated.ledger.balance),
  ...attendanceLines(consolidated),
  ...figureLines(consolidated),
  ...questionLines(consolidated),
  ...unusedLines(consolidated),
];

function attendanceLines(consolidated: Consolidated): string[] {
  const attendance = attendanceOf(consolidated);
  const { expected, reported, onTime, late, undated } = attendance;
  const share = expected === 0 ? '' : ` (${percentText(reported / expected)})`;
  const days = [`đúng hạn ${countText(onTime)}`, `quá hạn ${countText(late)}`];
  if (undated > 0) days.push(`chưa rõ ngày gửi ${countText(undated)}`);
  return [
    '',
    `Đã gửi báo cáo: ${countText(reported)}/${countText(expected)} cơ quan${share}; ${days.join(', ')}.`,
    ...stateLines(consolidated),
    ...silentLines(attendance, consolidated),
  ];
}

const NOT_SIMPLY_ACCEPTED: readonly LedgerState[] = ['partial', 'entered-for', 'asked'];

/** Of the agencies that have reported, those whose report is not simply accepted. */
function stateLines({ ledger }: Consolidated): string[] {
  const counts = new Map<LedgerState, number>();
  for (const { state } of ledger.agencies) counts.set(state, (counts.get(state) ?? 0) + 1);
  return NOT_SIMPLY_ACCEPTED.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [`  ${ledgerStateLabels[state]}: ${countText(count)} cơ quan`];
  });
}

function silentLines({ silent }: Attendance, { scope, ledger }: Consolidated): string[] {
  if (silent.length === 0) return [];
  const blocks = new Map<string, string[]>();
  for (const expected of silent) {
    const word = blockWord(scope, expected);
    blocks.set(word, [...(blocks.get(word) ?? []), expected.agency.name]);
  }
  const counts = [...blocks].map(([word, names]) => `${word} ${countText(names.length)}`);
  const ids = new Set(silent.map(({ agency }) => agency.id));
  const unusable = ledger.agencies.filter(({ agencyId, files }) => ids.has(agencyId) && files.length > 0).length;
  const among = unusable === 0 ? '' : `, trong đó ${countText(unusable)} đã gửi tệp không dùng được`;
  return [
    `  Chưa có báo cáo: ${countText(silent.length)} cơ quan (${counts.join('; ')})${among}`,
    ...[...blocks.values()].map((names) => `    ${firstOf(names, 'cơ quan').join('; ')}`),
  ];
}

const figureLines = ({ city }: Consolidated): string[] => [
  '',
  'Số liệu chung, tính trên các cơ quan đã gửi:',
  ...city.plans.flatMap(({ plan, headline, tasks }) => [
    `  Kế hoạch số ${plan.number}`,
    ...planHeadlineLines(headline, nothingYet, tasks).map((line) => `    ${line}`),
  ]),
];

function questionLines({ scope, ledger }: Consolidated): string[] {
  if (ledger.questions.length === 0) return [];
  const names = scopeNames(scope);
  const texts = ledger.questions.map((question) => {
    const { message, fix } = describeQuestion(question, names);
    return `${message} ${fix}`.trim();
  });
  return [
    '',
    `Cần quyết định: ${countText(texts.length)} việc`,
    ...firstOf(texts, 'việc').map((text) => `  - ${text}`),
  ];
}

/** Files somebody should ask about; copies, older versions and scans are where they belong. */
function unusedLines({ scope, ledger }: Consolidated): string[] {
  const names = scopeNames(scope);
  const files = ledger.files.filter(({ state }) => state === 'unreadable' || state === 'misaddressed');
  const texts = files.map((file) => `${file.file.name}: ${whyUnused(file, names)}`);
  return files.length === 0
    ? []
    : ['', `Tệp không dùng được: ${countText(files.length)}`, ...firstOf(texts, 'tệp').map((text) => `  - ${text}`)];
}

function whyUnused({ state, reasons }: LedgerFile, names: ReturnType<typeof scopeNames>): string {
  const [reason] = reasons;
  const why = reason && describeReason(reason, names);
  return why ? `${why.message} ${why.fix}`.trim() : ledgerStateLabels[state];
}

function firstOf(texts: readonly string[], what: string): string[] {
  const more = texts.length - MOST_LISTED;
  return more > 0
    ? [...texts.slice(0, MOST_LISTED), `và ${countText(more)} ${what} khác, liệt kê đủ trong tệp tổng hợp`]
    : [...texts];
}
