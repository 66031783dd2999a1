/** The whole of a writing as one request, with steps left in it on the way. What can be taken back comes first. */
import type { SheetModel } from '../../../workbook/model';
import { queueList, queueSheet as queueContent, type SheetList } from '../read/list';
import type { SheetContent } from '../read/remembered';
import type { SheetTask, WritePlan } from './plan';
import { PROTECTION, queueClearing, queueSheet } from './queueSheet';
import { leaveStep } from './steps';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

type Targets = ReadonlyMap<SheetTask, Excel.Worksheet>;

export interface Written {
  readonly list: SheetList;
  readonly written: readonly { readonly id: string; readonly sheet: SheetModel; readonly content: SheetContent }[];
}

export function queueWriting(context: Excel.RequestContext, plan: WritePlan): () => Written {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const targets = queueTargets(context, plan);
  queueNames(context, plan);
  // New sheets first: they can still be taken back.
  for (const [{ sheet, present }, target] of [...targets].sort(([one], [other]) => rank(one) - rank(other))) {
    leaveStep(context, 'fill', sheet.name);
    if (present) queueClearing(target, () => leaveStep(context, 'change', sheet.name));
    queueSheet(target, sheet);
  }
  for (const { name, position } of plan.moves) worksheets.getItem(name).position = position;
  queueGuards(targets, plan);
  queueProperties(context, plan);
  // Whoever suspends calculation has to see to it that what was written is calculated.
  application.calculate('Recalculate');
  return queueReadingBack(context, targets);
}

const rank = ({ present }: SheetTask): number => (present ? 1 : 0);

/** Every sheet is there, open and named as in the model before the first formula names it. */
function queueTargets(context: Excel.RequestContext, { tasks }: WritePlan): Targets {
  const { worksheets } = context.workbook;
  for (const { present } of tasks) {
    if (!present?.protection) continue;
    leaveStep(context, 'open', present.name);
    worksheets.getItem(present.id).protection.unprotect();
  }
  queueRenaming(context, tasks);
  const targets = new Map<SheetTask, Excel.Worksheet>();
  for (const task of tasks) {
    const { sheet, present } = task;
    if (!present) leaveStep(context, 'add', sheet.name);
    targets.set(task, present ? worksheets.getItem(present.id) : worksheets.add(sheet.name));
  }
  return targets;
}

/** Two sheets may have exchanged their names, so whoever has a name that another wants first gives it up. */
function queueRenaming(context: Excel.RequestContext, tasks: WritePlan['tasks']): void {
  const renamed = tasks.flatMap(({ sheet, present }) =>
    present && present.name !== sheet.name ? [{ id: present.id, from: present.name, to: sheet.name }] : [],
  );
  const wanted = new Set(renamed.map(({ to }) => to.toLowerCase()));
  const rename = (id: string, name: string): void => {
    context.workbook.worksheets.getItem(id).name = name;
    leaveStep(context, 'change', name);
  };
  for (const [index, { id, from }] of renamed.entries()) if (wanted.has(from.toLowerCase())) rename(id, `~${index}`);
  for (const { id, to } of renamed) rename(id, to);
}

function queueNames({ workbook }: Excel.RequestContext, plan: WritePlan): void {
  for (const { name, formula, isNew } of plan.names) {
    if (isNew) workbook.names.add(name, formula);
    else workbook.names.getItem(name).formula = formula;
  }
}

/** The sheet shown comes to the front before others are hidden: the last sheet in sight cannot be. */
function queueGuards(targets: Targets, { shown }: WritePlan): void {
  for (const [{ sheet }, target] of targets) if (sheet.isProtected) target.protection.protect(PROTECTION);
  for (const isSeen of [true, false]) {
    for (const [{ sheet }, target] of targets) {
      const visibility = visibilities[sheet.visibility ?? 'visible'];
      if ((visibility === 'Visible') === isSeen) target.visibility = visibility;
      if (isSeen && sheet.name === shown) target.activate();
    }
  }
}

function queueProperties(context: Excel.RequestContext, plan: WritePlan): void {
  const { properties } = context.workbook;
  leaveStep(context, 'change');
  properties.title = plan.title;
  for (const [key, value] of Object.entries(plan.properties)) properties.custom.add(key, value);
}

function queueReadingBack(context: Excel.RequestContext, targets: Targets): () => Written {
  const list = queueList(context);
  const contents = [...targets].map(([{ sheet }, target]) => {
    target.load('id');
    return { sheet, target, content: queueContent(target) };
  });
  return () => ({
    list: list(),
    written: contents.map(({ sheet, target, content }) => ({ id: target.id, sheet, content: content() })),
  });
}
