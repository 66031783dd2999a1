/** Overdue tasks, those due longest ago first: task by task, and agency by agency (lượt quá hạn). */
import { rowText } from '../../checks/describe/subject';
import { compare } from '../../consolidation/ledger/instants';
import type { LongLine } from '../../consolidation/longTable/longLine';
import { linesBy } from '../../consolidation/longTable/linesBy';
import { countText, dayText } from '../../entries/words';
import { overdueStatuses } from '../../figures/task';
import type { Day } from '../../plan/day';
import { ended, joined, oneLine, quoted } from '../sentences';
import { areNamed, named } from './gathered';
import type { CitySource } from './source';

export interface OverdueCase {
  /** "so-y-te/224-2025/II/33" */
  readonly id: string;
  /** "Nhiệm vụ số 33" */
  readonly row: string;
  readonly line: LongLine;
}

const OVERDUE: readonly string[] = overdueStatuses;

/** Of one product for the city the lead that counts is told, and no other. */
export function overdueCases({ scope, lines }: Pick<CitySource, 'scope' | 'lines'>): OverdueCase[] {
  const scopes = new Map(scope.agencies.map((expected) => [expected.agency.id, expected.scope]));
  return lines
    .filter(({ kind, counts, status }) => kind === 'task' && counts === 1 && OVERDUE.includes(status))
    .flatMap((line) => {
      const own = scopes.get(line.agency);
      return own ? [{ id: `${line.agency}/${line.line}`, row: rowText(own, line.line), line }] : [];
    })
    .sort((a, b) => compare(a.line.due ?? '', b.line.due ?? '') || compare(a.line.line, b.line.line));
}

/** One overdue task with all who are late with it. */
export interface OverdueTask {
  readonly id: string;
  readonly row: string;
  readonly agencies: readonly string[];
  readonly dues: readonly Day[];
  /** Each once; "" where an agency gives none. */
  readonly causes: readonly string[];
  readonly expected: readonly (Day | undefined)[];
}

export function overdueTasks(cases: readonly OverdueCase[]): OverdueTask[] {
  const rows = new Map(cases.map(({ line, row }) => [line.line, row]));
  const byTask = linesBy(
    cases.map(({ line }) => line),
    ({ line }) => line,
  );
  return [...byTask].map(([id, lines]) => ({
    id,
    row: rows.get(id) ?? '',
    agencies: lines.map(({ agencyName }) => agencyName),
    dues: days(lines.map(({ due }) => due)),
    causes: [...new Set(lines.map(({ cause }) => (cause === undefined ? '' : oneLine(cause))))],
    expected: [...new Set(lines.map(({ expectedOn }) => expectedOn))],
  }));
}

const days = (all: readonly (Day | undefined)[]): Day[] => [...new Set(all.flatMap((day) => day ?? []))].sort();

/** So many tasks stand in the body. */
export const OVERDUE_IN_BODY = 10;

/** Does the body say of every case all there is, or must an annex list them? */
export const areOverdueTold = (tasks: readonly OverdueTask[]): boolean =>
  tasks.length <= OVERDUE_IN_BODY &&
  tasks.every(
    ({ agencies, causes, expected }) =>
      areNamed(agencies, NAMED_IN_CELL) && causes.length === 1 && expected.length === 1,
  );

const QUOTED_AT_MOST = 2;
/** A cell has less room than a sentence. */
const NAMED_IN_CELL = 2;

/** Nhiệm vụ; cơ quan; thời hạn; nguyên nhân; dự kiến hoàn thành. */
export function overdueTaskCells({ agencies, row, dues, causes, expected }: OverdueTask): string[] {
  const told = causes.filter((cause) => cause !== '');
  const more = told.length - QUOTED_AT_MOST;
  return [
    row,
    named(agencies, NAMED_IN_CELL),
    span(dues),
    joined(
      [
        ...told.slice(0, QUOTED_AT_MOST).map((cause) => ended(quoted(cause))),
        more > 0 ? `Và ${countText(more)} nguyên nhân khác.` : '',
        told.length === 0 ? 'Chưa nêu' : '',
      ],
      '\n',
    ),
    span(days(expected)) || 'Chưa nêu',
  ];
}

/** "31/12/2026", "từ 30/11/2026 đến 31/12/2026" */
function span(all: readonly Day[]): string {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? dayText(first) : `từ ${dayText(first)} đến ${dayText(last)}`;
}

/** Cơ quan; nhiệm vụ; thời hạn; nguyên nhân; dự kiến hoàn thành, of one agency. */
export const overdueCaseCells = ({ row, line: { agencyName, due, cause, expectedOn } }: OverdueCase): string[] => [
  agencyName,
  row,
  due === undefined ? '' : dayText(due),
  cause === undefined ? 'Chưa nêu' : ended(quoted(cause)),
  expectedOn === undefined ? 'Chưa nêu' : dayText(expectedOn),
];
