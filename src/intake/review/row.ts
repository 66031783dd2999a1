/** A target, a task or a section on its line of the review, and back. */
import { scheduleText, readScheduleText } from '../../plan/phrases/scheduleText';
import type { Annex, Section, Target, Task } from '../../plan/plan';
import type { DirectoryIndex } from '../../plan/agencies';
import { proposeDue } from '../proposals';
import { LINE, MEASURE, NUMBER, ROWS, SECTIONS } from './annexColumns';
import { readBodiesCell, showBodies } from './bodiesCell';
import type { Cells } from './cells';
import { leadModes } from './choices';
import { shownOf, type Shown } from './column';
import type { Doubts } from './doubts';

export interface ReviewContext {
  readonly index: DirectoryIndex;
  /** The plan's, for a due phrase that names none. */
  readonly year: number | undefined;
}

const showBase = (row: Target | Task, index: DirectoryIndex): Readonly<Record<string, string | undefined>> => ({
  no: row.noText ?? row.no,
  text: row.text,
  [NUMBER]: row.no,
  ...showBodies('lead', row.lead, index),
  ...showBodies('coordinating', row.coordinating, index),
});

export const showTask = (task: Task, index: DirectoryIndex): Shown =>
  shownOf({
    ...showBase(task, index),
    [LINE]: ROWS.tasks,
    due: task.due.text,
    dueRead: scheduleText(task.due.schedule),
    deliverable: task.deliverable,
    leads: leadModes.get(task.leads),
  });

export const showTarget = (target: Target, index: DirectoryIndex): Shown =>
  shownOf({ ...showBase(target, index), [LINE]: ROWS.targets, field: target.field, baseline: target.baseline });

export const showSection = ({ no, text, level }: Section): Shown => shownOf({ [LINE]: SECTIONS[level - 1], no, text });

type LineKind = 'row' | 'measure' | 'section';

/** What the officer says a line is; without a word it is a row. */
export function lineKind(cells: Cells, annex: Pick<Annex, 'kind'>): LineKind {
  const text = cells.text(LINE);
  if (text === MEASURE && annex.kind === 'targets') return 'measure';
  if (SECTIONS.some((name) => name === text)) return 'section';
  const rows = ROWS[annex.kind];
  if (text !== '' && text !== rows) cells.fault(LINE, { kind: 'not-in-list', got: text, options: [rows, ...SECTIONS] });
  return 'row';
}

export type ReadSection = Omit<Section, 'before'>;

export function readSection(cells: Cells, before: Section | undefined): ReadSection {
  return {
    no: cells.kept(['no'], before && { value: before.no }, () => cells.text('no')),
    text: cells.kept(['text'], before && { value: before.text }, () => cells.needed('text', 'Nội dung')),
    level: cells.kept(
      [LINE],
      before && { value: before.level },
      () => SECTIONS.findIndex((name) => name === cells.text(LINE)) + 1,
    ),
  };
}

type Base = Pick<Task, 'no' | 'noText' | 'text' | 'lead' | 'coordinating'>;

/** "15." and "a)" give "15" and "a". */
const plainNumber = (text: string): string => text.replace(/[.):\s]+$/u, '');

function readBase(cells: Cells, before: Base | undefined, { index }: ReviewContext, doubts: Doubts): Base {
  const no = cells.kept([NUMBER], before && { value: before.no }, () => {
    doubts.clear('no');
    return cells.text(NUMBER) || plainNumber(cells.text('no')) || cells.needed(NUMBER, 'Số');
  });
  const noText = cells.kept(['no', NUMBER], before && { value: before.noText }, () => {
    doubts.clear('no');
    const written = cells.text('no');
    return written === no ? undefined : written;
  });
  const text = cells.kept(['text'], before && { value: before.text }, () => {
    doubts.clear('text');
    return cells.needed('text', 'Nội dung');
  });
  return {
    no,
    ...(noText === undefined ? {} : { noText }),
    text,
    lead: readBodiesCell(cells, 'lead', before?.lead, index, doubts),
    coordinating: readBodiesCell(cells, 'coordinating', before?.coordinating, index, doubts),
  };
}

export function readTask(
  cells: Cells,
  before: Task | undefined,
  context: ReviewContext,
  doubts: Doubts,
): Omit<Task, 'id'> {
  const deliverable = cells.kept(['deliverable'], before && { value: before.deliverable }, () => {
    doubts.clear('deliverable');
    return cells.text('deliverable') || undefined;
  });
  return {
    ...readBase(cells, before, context, doubts),
    due: cells.kept(['due', 'dueRead'], before && { value: before.due }, () => readDue(cells, before, context, doubts)),
    ...(deliverable === undefined ? {} : { deliverable }),
    leads: cells.kept(['leads'], before && { value: before.leads }, () =>
      cells.choice('leads', leadModes, 'representative'),
    ),
  };
}

/** What the officer wrote beside the phrase counts; where that cell was left empty, the phrase is read anew. */
function readDue(cells: Cells, before: Task | undefined, { year }: ReviewContext, doubts: Doubts): Task['due'] {
  doubts.clear('due');
  const text = before && !cells.isChanged('due') ? before.due.text : cells.text('due');
  const written = cells.text('dueRead');
  if (before && written !== '' && !cells.isChanged('dueRead')) return { text, schedule: before.due.schedule };
  if (written === '') {
    const proposed = proposeDue(text, year, cells.text('text'));
    for (const { doubt } of proposed.doubts) doubts.add('due', doubt);
    return proposed.value;
  }
  const read = readScheduleText(written, year === undefined ? {} : { year });
  if (!read.ok) cells.fault('dueRead', { kind: 'not-a-schedule', got: written });
  else for (const doubt of read.value.doubts) doubts.add('due', doubt);
  return { text, schedule: read.ok ? read.value.schedule : { kind: 'none' } };
}

export function readTarget(
  cells: Cells,
  before: Target | undefined,
  context: ReviewContext,
  doubts: Doubts,
): Omit<Target, 'id' | 'measures'> {
  const baseline = cells.kept(
    ['baseline'],
    before && { value: before.baseline },
    () => cells.text('baseline') || undefined,
  );
  return {
    ...readBase(cells, before, context, doubts),
    field: cells.kept(['field'], before && { value: before.field }, () => {
      doubts.clear('field');
      return cells.text('field');
    }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}
