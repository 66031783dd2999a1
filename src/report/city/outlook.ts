/** Where the year's end will find the tasks (ước thực hiện), from what agencies estimate of their own. */
import { isAsked } from '../../consolidation/city/headlines';
import type { CityTask } from '../../consolidation/city/city';
import { numbersIn } from '../../consolidation/describe/rowNumbers';
import { linesBy } from '../../consolidation/longTable/linesBy';
import type { LongLine } from '../../consolidation/longTable/longLine';
import { countText, dayText } from '../../entries/words';
import { completeStatuses } from '../../figures/task';
import type { Day } from '../../plan/day';
import { dueDay } from '../../plan/schedule';
import { fallsInYear, yearEnd } from '../../plan/scope';
import { estimatedOutlook, outlookOfAll, type Outlook } from '../outlook';
import { bracketed, countOf, joined, numbers } from '../sentences';
import type { CityMaterial } from './material';

const COMPLETE: readonly string[] = completeStatuses;

/** Of a report that looks on to the year's end; nothing where no estimate is asked for. Shares of several agencies have no estimate: their fractions do not add up. */
export function outlookSentence({ source: { scope, lines }, own, about }: CityMaterial): string {
  if (about.kind !== 'year' && about.kind !== 'half') return '';
  if (!scope.agencies.some((agency) => agency.scope.asksEstimate)) return '';
  const end = yearEnd(scope);
  const byTask = linesBy(
    lines.filter(({ kind, expected, counts }) => kind === 'task' && expected + counts > 0),
    ({ line }) => line,
  );
  const tasks = own.tasks.filter((city) => isAsked(city) && fallsInYear(dueDay(city.task.due.schedule), scope));
  const having = (outlook: Outlook): CityTask[] =>
    tasks.filter(
      ({ task }) => outlookOfAll((byTask.get(task.id) ?? []).map((line) => lineOutlook(line, end))) === outlook,
    );
  const number = numbersIn(own);
  const listed = (of: readonly CityTask[]): string => bracketed(numbers(of.map(({ task }) => ({ no: number(task) }))));
  const [reached, short, unknown] = [having('reached'), having('short'), having('not-estimated')];
  if (tasks.length === 0) return '';
  return `Ước thực hiện đến ngày ${dayText(end)}: ${joined([
    `hoàn thành ${countText(reached.length)}/${countText(tasks.length)} nhiệm vụ có thời hạn trong năm`,
    short.length === 0 ? '' : `chưa hoàn thành ${countOf(short.length, 'nhiệm vụ')} ${listed(short)}`,
    unknown.length === 0
      ? ''
      : `${countOf(unknown.length, 'nhiệm vụ')} chưa có đủ số liệu ước thực hiện của các cơ quan ${listed(unknown)}`,
  ])}.`;
}

const lineOutlook = (line: LongLine, end: Day): Outlook =>
  COMPLETE.includes(line.status) ? 'reached' : estimatedOutlook(line, end);
