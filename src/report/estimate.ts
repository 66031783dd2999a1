/** Ước thực hiện đến hết năm, which December's report adds: the plan's tasks due 31/12 fall due after the last report. */
import { dayText, shortPercentText } from '../entries/words';
import { valueMeets } from '../figures/compare';
import { yearEnd, type ReportScope } from '../plan/scope';
import { valueText } from './measureWords';
import type { AnnexColumn } from './report';
import type { MeasureRow, TaskRow } from './rows';
import { isComplete } from './taskGroups';

/** "ước đến 31/12/2026: 62,00%, đạt chỉ tiêu"; nothing where no estimate was asked for or given. */
export function measureEstimate({ measure, entry }: MeasureRow, scope: ReportScope): string {
  if (!scope.asksEstimate || entry.estimate === undefined) return '';
  const isMet = valueMeets(measure.comparator, entry.estimate, measure.threshold);
  const shown = valueText(measure, entry.estimate);
  return `ước đến ${dayText(yearEnd(scope))}: ${shown}, ${isMet ? 'đạt' : 'chưa đạt'} chỉ tiêu`;
}

/** "ước đến 31/12/2026: 100%, hoàn thành ngày 25/12/2026" */
export function taskEstimate({ entry, figure }: TaskRow, scope: ReportScope): string {
  if (!scope.asksEstimate || isComplete(figure.status)) return '';
  const { estimate, estimatedOn } = entry;
  if (estimate === undefined && estimatedOn === undefined) return '';
  const parts = [
    ...(estimate === undefined ? [] : [shortPercentText(estimate)]),
    ...(estimatedOn === undefined ? [] : [`hoàn thành ngày ${dayText(estimatedOn)}`]),
  ];
  return `ước đến ${dayText(yearEnd(scope))}: ${parts.join(', ')}`;
}

export const estimateColumn = (scope: ReportScope): AnnexColumn[] =>
  scope.asksEstimate ? [{ key: 'estimate', heading: `Ước đến ${dayText(yearEnd(scope))}` }] : [];
