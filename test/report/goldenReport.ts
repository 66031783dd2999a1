/** A report and its Tóm tắt trình ký as one text that a person reads, with the figures that it must tell. */
import type { Entries } from '../../src/entries/entries';
import { computeFigures, type Figures } from '../../src/figures/figures';
import type { Share } from '../../src/figures/headline';
import { overdueStatuses } from '../../src/figures/task';
import type { ReportScope } from '../../src/plan/scope';
import { agencyBrief, type BriefGiven } from '../../src/report/agencyBrief';
import type { Brief } from '../../src/report/brief';
import { monthlyReport } from '../../src/report/monthlyReport';
import type { Report } from '../../src/report/report';
import { bodyText, markedTexts, plainText } from './plainText';

export interface Golden {
  readonly report: Report;
  readonly brief: Brief;
  readonly figures: Figures;
  /** Of the plan itself, not of those that ride along. */
  readonly ownTasks: readonly string[];
}

const nothingGiven: BriefGiven = { explained: [], edits: [] };

export function golden(scope: ReportScope, entries: Entries, given = nothingGiven, unexplained = 0): Golden {
  const figures = computeFigures(scope, entries);
  const input = { scope, entries, figures, unexplained, checkCode: '7F3A-91C2-0B5E' };
  return {
    report: monthlyReport(input),
    brief: agencyBrief(input, given),
    figures,
    ownTasks: scope.leads.tasks.filter(({ id }) => id.startsWith(`${scope.plan.id}/`)).map(({ id }) => id),
  };
}

export const wholeText = ({ report, brief }: Golden): string => `${plainText(report)}\n\n${briefText(brief)}`;

/** Without the annexes, whose texts are the plan's. */
export const shortText = ({ report, brief }: Golden): string => `${bodyText(report)}\n\n${briefText(brief)}`;

const briefText = ({ title, subtitle, parts }: Brief): string =>
  [
    title,
    ...subtitle,
    ...parts.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `- ${line}`)]),
  ].join('\n');

const two = (count: number): string => String(count).padStart(2, '0');
const share = ({ count, of }: Share): string => `${two(count)}/${two(of)}`;
const percent = (fraction: number): string => `${(fraction * 100).toFixed(2).replace('.', ',')}%`;

/** The headline figures and the counts of rows, as src/figures has them, stand in mục I, in the lists and in the brief. */
export function expectFigures({ report, brief, figures, ownTasks }: Golden): void {
  const [overview = '', targets = '', tasks = ''] = report.sections.map(({ blocks }) => markedTexts(blocks).join('\n'));
  const [first] = brief.parts;
  const { targetsMet, dueTasksDone, averageProgress, continuousWithResults } = figures.headline;
  for (const text of [overview, first!.lines[0]!]) {
    if (targetsMet.of > 0) expect(text).toContain(met(targetsMet));
    if (dueTasksDone.of > 0) expect(text).toContain(done(dueTasksDone));
  }
  if (averageProgress.mean !== undefined) {
    expect(overview).toContain(`${percent(averageProgress.mean)} (tính trên ${share(averageProgress)} nhiệm vụ)`);
  }
  if (continuousWithResults.count > 0) {
    const { count, of } = continuousWithResults;
    expect(overview).toMatch(
      count === of
        ? new RegExp(`${two(of)} nhiệm vụ thường xuyên (đều )?có kết quả trong`)
        : new RegExp(`có kết quả trong (kỳ|năm) ${two(count)}`),
    );
  }
  const overdue = ownTasks.filter((id) => overdueStatuses.includes(figures.tasks.get(id)!.status));
  expect(itemsUnder(tasks, 'Nhiệm vụ quá hạn')).toBe(overdue.length);
  expect(itemsUnder(targets, 'Chỉ tiêu đạt, vượt')).toBe(targetsMet.count);
  expect(itemsUnder(targets, 'Chỉ tiêu (chưa|không) đạt')).toBe(targetsMet.of - targetsMet.count);
}

const met = (told: Share): string =>
  told.count === 0 ? `${none(told.of, 'chỉ tiêu có số liệu')} chưa đạt` : `ạt, vượt ${share(told)} chỉ tiêu có số liệu`;

const done = (told: Share): string =>
  told.count === 0
    ? `${none(told.of, 'nhiệm vụ đến hạn')} chưa hoàn thành`
    : `hoàn thành ${share(told)} (${percent(told.count / told.of)})`;

/** Without its first letter, which may begin a sentence. */
const none = (of: number, noun: string): string => (of === 1 ? `${two(of)} ${noun}` : `ả ${two(of)} ${noun} đều`);

/** How many "- " lines follow a heading, up to the next one. */
function itemsUnder(text: string, heading: string): number {
  const [, after = ''] = text
    .split(new RegExp(`^\\d+\\. ${heading}$`, 'm'))
    .filter((part) => !/^(chưa|không)$/.test(part));
  return after
    .split(/^\d+\. /m)[0]!
    .split('\n')
    .filter((line) => line.startsWith('- ')).length;
}
