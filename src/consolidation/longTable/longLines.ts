/** From the ledger to the long table: a line for every expected agency and every measure or task it leads, silent or not. */
import type { MeasureEntry, TaskEntry } from '../../entries/entries';
import { isDue } from '../../figures/figures';
import { measureFigure } from '../../figures/measure';
import { taskFigure } from '../../figures/task';
import type { Measure } from '../../plan/measure';
import type { Target, Task } from '../../plan/plan';
import { verdictDay, type TargetsScope, type TasksScope } from '../../plan/scope';
import type { Ledger, LedgerAgency } from '../ledger/ledger';
import type { ConsolidationScope, ExpectedAgency } from '../scope';
import { isFilled, type SubmittedLine } from '../submission';
import { assignmentsOf, measureShare, taskShare, type Assignments } from './assignments';
import { contentsOf, type Contents } from './contents';
import { countingOf, countingOfOne, isMeasureKnown, type Standing } from './counting';
import { linesBy } from './linesBy';
import { measureContent, taskContent } from './lineEntry';
import type { LineUse, LongLine, PreviousTable } from './longLine';
import { previousFigures, type PreviousFigures } from './previousFigures';

export function longLines(scope: ConsolidationScope, ledger: Ledger, previous?: PreviousTable): LongLine[] {
  const assignments = assignmentsOf(scope);
  const before = previousFigures(scope, previous);
  const agencies = new Map(ledger.agencies.map((agency) => [agency.agencyId, agency]));
  const lines = scope.agencies.flatMap((expected) => {
    const agency = agencies.get(expected.agency.id);
    if (!agency) throw new Error(`Not in the ledger: ${expected.agency.id}`);
    return agencyLines({ scope, assignments, before, expected, agency, contents: contentsOf(expected, agency) });
  });
  return withOneOf(lines);
}

interface About {
  readonly scope: ConsolidationScope;
  readonly assignments: Assignments;
  readonly before: PreviousFigures;
  readonly expected: ExpectedAgency;
  readonly agency: LedgerAgency;
  readonly contents: Contents;
}

const agencyLines = (about: About): LongLine[] =>
  about.expected.scope.annexes.flatMap((annex) =>
    annex.kind === 'targets'
      ? annex.leads.flatMap((target) => target.measures.map((measure) => measureLine(about, annex, target, measure)))
      : annex.leads.map((task) => taskLine(about, annex, task)),
  );

function measureLine(about: About, annex: TargetsScope, target: Target, measure: Measure): LongLine {
  const { scope, expected, contents, assignments } = about;
  const submitted = contents.lines.get(measure.id);
  const use = useOf(contents, submitted);
  const entry = submitted?.kind === 'measure' ? submitted.entry : NOTHING;
  const due = isDue(measure, scope.period, expected.scope.leads);
  const { verdict, attainment } = measureFigure(measure, use === 'set-aside' ? NOTHING : entry, {
    yearEnded: scope.cutOff >= verdictDay(annex),
    isDue: due,
    hasUnread: submitted?.hasUnread === true || use === 'set-aside',
  });
  const line = lineOf(about, {
    kind: 'measure',
    plan: annex.plan.id,
    row: target,
    asked: measure,
    form: measure.kind,
    share: measureShare(measure),
    counting: { isUsed: use === 'used', status: verdict, isFigureKnown: isMeasureKnown(verdict), isDue: due },
    use,
    submitted,
  });
  line.comparator = measure.comparator;
  line.threshold = measure.threshold.value;
  line.scale = measure.threshold.scale;
  line.adding = assignments.adding(measure, expected.agency.id);
  if (attainment !== undefined) line.attainment = attainment;
  return Object.assign(line, measureContent(entry));
}

function taskLine(about: About, annex: TasksScope, task: Task): LongLine {
  const { scope, contents } = about;
  const submitted = contents.lines.get(task.id);
  const use = useOf(contents, submitted);
  const entry = submitted?.kind === 'task' ? submitted.entry : NOTHING;
  const { status, due } = taskFigure(task, use === 'set-aside' ? NOTHING : entry, {
    planFrom: annex.plan.from,
    cutOff: scope.cutOff,
    hasUnread: submitted?.hasUnread === true || use === 'set-aside',
  });
  const line = lineOf(about, {
    kind: 'task',
    plan: annex.plan.id,
    row: task,
    asked: task,
    form: task.due.schedule.kind,
    share: taskShare(task),
    counting: { isUsed: use === 'used', status, isFigureKnown: status !== 'not-reported', isDue: true },
    use,
    submitted,
  });
  if (due !== undefined) line.due = due;
  return Object.assign(line, taskContent(entry));
}

const NOTHING: MeasureEntry & TaskEntry = {};

interface Told extends Pick<LongLine, 'kind' | 'plan' | 'form' | 'share' | 'use'> {
  readonly row: Target | Task;
  /** The measure, or the task itself. */
  readonly asked: Measure | Task;
  readonly counting: Standing;
  readonly submitted: SubmittedLine | undefined;
}

type Growing = { -readonly [Key in keyof LongLine]: LongLine[Key] };

/** What every line has. There may be a hundred thousand of them: each is made once and then grows, none is copied. */
function lineOf(about: About, told: Told): Growing {
  const { scope, expected, agency, contents, assignments } = about;
  const { row, asked, use, submitted } = told;
  const { expected: isExpected, counts } = countingOf(told.counting);
  const line: Growing = {
    province: scope.province,
    plan: told.plan,
    period: scope.period.id,
    agency: expected.agency.id,
    agencyName: expected.agency.name,
    block: expected.block,
    obliged: expected.isObliged ? 1 : 0,
    kind: told.kind,
    row: row.id,
    line: asked.id,
    no: asked.no,
    form: told.form,
    share: told.share,
    leadOrder: assignments.leadOrder(row, expected.agency.id),
    expected: isExpected,
    counts,
    status: told.counting.status,
    state: agency.state,
    use,
    source: contents.source,
  };
  if (use === 'set-aside' && submitted) line.faults = submitted.faults.join(' ');
  if (submitted?.sheet !== undefined) line.sheet = submitted.sheet;
  if (submitted?.sheetRow !== undefined) line.sheetRow = submitted.sheetRow;
  return Object.assign(line, contents.origin, about.before(expected.agency.id, asked.id));
}

function useOf({ source }: Contents, submitted: SubmittedLine | undefined): LineUse {
  if (source === 'none') return 'not-sent';
  if (!submitted || !isFilled(submitted)) return 'empty';
  return submitted.faults.length > 0 ? 'set-aside' : 'used';
}

/** Of one figure or product for the city one lead's line is expected, and one counts. */
function withOneOf(lines: readonly LongLine[]): LongLine[] {
  const shared = linesBy(
    lines.filter(({ share }) => share === 'one'),
    ({ line }) => line,
  );
  const settled = new Map([...shared.values()].flatMap((leads) => [...countingOfOne(leads)]));
  return lines.map((line) => {
    const counting = settled.get(line);
    return counting ? { ...line, ...counting } : line;
  });
}
