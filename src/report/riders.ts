/** Plans reported on within this report (95 within 224's): each a khoản of mục III, from its own rows and figures. */
import { materialOf, type ReportMaterial } from './input';
import { responsibility, standing } from './overview';
import { isUnmet } from './targetGroups';
import { joined, paragraph, type Part } from './sentences';
import { completedTasks, overdueTasks } from './taskItems';
import { targetStatements } from './targetsSection';

export const riderParts = (material: ReportMaterial): Part[] =>
  material.scope.riders.map((plan) => {
    const ridden = materialOf(material, plan);
    const { scope, rows } = ridden;
    const unmet = rows.targets.filter(({ figure }) => isUnmet(figure.verdict));
    return {
      title: `Kết quả thực hiện Kế hoạch số ${plan.number}`,
      blocks: [
        paragraph(joined([responsibility(ridden), standing(ridden)], ' ')),
        ...targetStatements(unmet, scope),
        ...(rows.tasks.length === 0
          ? []
          : [...told(completedTasks(rows.tasks, scope)), ...told(overdueTasks(rows.tasks, scope))]),
      ],
      nil: '',
    };
  });

/** A part of the plan's own tasks as plain paragraphs: it has no number within another plan's. */
const told = ({ title, blocks, nil }: Part): Part['blocks'] =>
  blocks.length === 0 ? [paragraph(nil)] : [paragraph(`${title}:`), ...blocks];
