/** Products with a figure in them ("Đạt trên 97% đúng/sớm hạn") are followed as targets, in an annex of their own. */
import { readThresholds } from '../plan/phrases/thresholds';
import type { Annex, Target, TasksAnnex } from '../plan/plan';
import type { PlanDoubt } from './draft';
import { proposeMeasures } from './proposals';

export interface DeliverableTargets {
  readonly annex: Annex | undefined;
  readonly doubts: readonly PlanDoubt[];
}

/** @param id of the new annex, free in the plan. */
export function deliverableTargets(
  tasks: TasksAnnex,
  { planId, id, sheet }: { readonly planId: string; readonly id: string; readonly sheet: string },
): DeliverableTargets {
  const doubts: PlanDoubt[] = [];
  const rows: Target[] = [];
  let field = tasks.title;
  const headings = new Map<string, string>();
  for (const section of tasks.sections) headings.set(section.before, section.text);
  for (const task of tasks.rows) {
    field = headings.get(task.no) ?? field;
    const text = task.deliverable ?? '';
    if (readThresholds(text).length === 0) continue;
    const rowId = `${planId}/${id}/${task.no}`;
    const measures = proposeMeasures({ id: rowId, no: task.no, subject: text, text, bodies: task.lead.bodies });
    const { no, noText, lead, coordinating } = task;
    rows.push({
      id: rowId,
      no,
      ...(noText === undefined ? {} : { noText }),
      text,
      lead,
      coordinating,
      field,
      measures: measures.value,
    });
    doubts.push(...measures.doubts.map((doubt) => ({ rowId, ...doubt })));
  }
  if (rows.length === 0) return { annex: undefined, doubts };
  const heading = tasks.columns.find(({ key }) => key === 'deliverable')?.heading ?? 'Kết quả';
  const annex: Annex = {
    kind: 'targets',
    id,
    label: `${tasks.label} (phần chỉ tiêu)`,
    sheet,
    title: `CHỈ TIÊU NÊU TẠI CỘT ${heading.toLocaleUpperCase('vi')}`,
    source: { kind: 'deliverables', annex: tasks.id },
    columns: tasks.columns.flatMap((column) => {
      if (column.key === 'text' || column.key === 'due') return [];
      return [column.key === 'deliverable' ? { key: 'text', heading: column.heading } : column];
    }),
    sections: [],
    rows,
  };
  return { annex, doubts };
}
