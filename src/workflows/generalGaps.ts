/** Nội dung chung left empty: which of its texts, where each is written, and what the report says in its place. */
import type { Field } from '../entries/entries';
import { difficultyTexts } from '../report/difficulties';
import { reportMaterial, type ReportMaterial } from '../report/input';
import { nextPeriod } from '../report/nextPeriod';
import { tasksWithProposal } from '../report/proposals';
import type { Place } from '../workbook/port';
import type { CheckedWorkbook } from './checkWorkbook';
import { rowFormOf } from './rowForm';
import { textOf } from '../report/marks';

export interface GeneralGap {
  readonly field: Field;
  /** "Khó khăn, vướng mắc và nguyên nhân" */
  readonly label: string;
  readonly place: Place;
  /** "báo cáo sẽ ghi “Không có.”" */
  readonly effect: string;
}

/** In the order of the sheet. Work outside the annexes is no gap: most agencies have none. */
export function generalGaps(checked: CheckedWorkbook): GeneralGap[] {
  const { scope, reading, figures, unexplained } = checked;
  const material = reportMaterial({ scope, entries: reading.entries, figures, unexplained: unexplained.length });
  const fields = rowFormOf(checked, 'general')?.fields ?? [];
  return fields.flatMap(({ field, label, shown, place }) => {
    const effect = shown === '' ? effectOf(field, material) : undefined;
    return effect === undefined ? [] : [{ field, label: label.replace(/^\d+\. /, ''), place, effect }];
  });
}

function effectOf(field: Field, material: ReportMaterial): string | undefined {
  switch (field) {
    case 'overview':
      return material.scope.asksEstimate ? says('như nêu tại mục I, mục II và mục III.') : 'báo cáo sẽ không nêu.';
    case 'breakthrough':
      return says('không có nội dung báo cáo.');
    case 'difficulties':
      return says(difficultyTexts(material).join(' '));
    case 'proposals':
      return tasksWithProposal(material).length > 0
        ? 'báo cáo sẽ chỉ nêu kiến nghị ghi ở từng nhiệm vụ.'
        : says('Không có.');
    case 'nextTasks':
      return says(nextPeriod(material).blocks.flatMap(textOf).join(' '));
    default:
      return undefined;
  }
}

const says = (text: string): string => `báo cáo sẽ ghi “${text}”`;
