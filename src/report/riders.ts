/**
 * Plans reported on within this report (95 within 224's): each a khoản of mục III, from its own rows and figures. What its
 * first sentence has said, that no task is overdue, is not said again.
 */
import { materialOf, type ReportMaterial } from './input';
import { responsibility, standing } from './overview';
import { isUnmet } from './targetGroups';
import { joined, paragraph, type Part } from './sentences';
import { completedTasks, overdueTasks } from './taskItems';
import { targetStatements } from './targetsSection';
import { yearEndSentence } from './yearEnd';

export const riderParts = (material: ReportMaterial): Part[] =>
  material.scope.riders.map((plan) => {
    const ridden = materialOf(material, plan);
    const { scope, rows } = ridden;
    const overdue = overdueTasks(rows.tasks, scope);
    const unmet = rows.targets.filter(({ figure }) => isUnmet(figure.verdict));
    return {
      id: plan.id,
      title: `Kế hoạch số ${plan.number}`,
      blocks: [
        paragraph(
          `${plan.id}/standing`,
          joined([responsibility(ridden), standing(ridden), scope.asksEstimate ? yearEndSentence(ridden) : ''], ' '),
        ),
        ...targetStatements(unmet, scope),
        ...(rows.tasks.length === 0 ? [] : told(plan.id, completedTasks(rows.tasks, scope))),
        ...(overdue.blocks.length === 0 ? [] : told(plan.id, overdue)),
      ],
      nil: '',
    };
  });

/** A part of the plan's own tasks as plain paragraphs: it has no number within another plan's, and its ids are the plan's. */
const told = (planId: string, { id, title, blocks, nil }: Part): Part['blocks'] => [
  paragraph(`${planId}/${id}`, blocks.length === 0 ? nil : `${title}:`),
  ...blocks.map((block) => (block.id.startsWith(`${planId}/`) ? block : { ...block, id: `${planId}/${block.id}` })),
];
