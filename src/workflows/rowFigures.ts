/** Each row's figure with its status in words, as a face lists them. */
import { taskStatusText, verdictLabels } from '../figures/labels';
import type { CheckedWorkbook } from './checkWorkbook';

export interface RowFigure {
  readonly rowId: string;
  /** Đánh giá or Trạng thái. */
  readonly status: string;
  /** A measure's value, a task's fraction done; unrounded. */
  readonly value?: number;
  readonly attainment?: number;
  readonly due?: string;
  readonly daysLate?: number;
}

/** In annex order: one for each measure and each task the agency leads. */
export function rowFigures({ scope: { leads }, figures, reading }: CheckedWorkbook): RowFigure[] {
  const measures = leads.targets.flatMap((target) =>
    target.measures.flatMap(({ id }) => {
      const figure = figures.measures.get(id);
      if (!figure) return [];
      const { verdict, ...numbers } = figure;
      return [{ rowId: id, status: verdictLabels[verdict], ...numbers }];
    }),
  );
  const tasks = leads.tasks.flatMap((task) => {
    const figure = figures.tasks.get(task.id);
    if (!figure) return [];
    const { percent, completedOn } = reading.entries.tasks.get(task.id) ?? {};
    return [
      {
        rowId: task.id,
        status: taskStatusText(figure, task.due.schedule, completedOn),
        ...(percent === undefined ? {} : { value: percent }),
        ...(figure.due === undefined ? {} : { due: figure.due }),
        ...(figure.daysLate === undefined ? {} : { daysLate: figure.daysLate }),
      },
    ];
  });
  return [...measures, ...tasks];
}
