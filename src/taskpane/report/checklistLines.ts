/** The checklist before a report is made: a line for each thing it may lack, what is said of it, and the way there. */
import type { Severity } from '../../entries/finding';
import type { GeneralGap } from '../../workflows/generalGaps';
import type { Missing } from './missing';
import { texts } from './texts';

/** Where a line leads. */
export type Way = 'findings' | 'reasons' | 'empty' | 'general' | 'info';

interface ChecklistLine {
  readonly way: Way;
  readonly severity: Severity;
  readonly isMissing: boolean;
  readonly sentence: string;
  /** One by one, where it is several things. */
  readonly details: readonly string[];
  /** The button's word. */
  readonly action: string;
}

export const checklistLines = ({
  errors,
  unexplained,
  emptyRows,
  info,
  general,
}: Missing): readonly ChecklistLine[] => [
  {
    way: 'findings',
    severity: 'error',
    ...said(errors > 0, texts.errors(errors), texts.noErrors),
    action: texts.toFindings,
  },
  {
    way: 'reasons',
    severity: 'explain',
    ...said(unexplained > 0, texts.unexplained(unexplained), texts.noUnexplained),
    action: texts.toReasons,
  },
  {
    way: 'empty',
    severity: 'explain',
    ...said(emptyRows > 0, texts.empty(emptyRows), texts.noEmpty),
    action: texts.toRows,
  },
  {
    way: 'general',
    severity: 'notice',
    ...said(general.length > 0, texts.emptyGeneral, texts.noEmptyGeneral),
    details: byEffect(general),
    action: texts.toGeneral,
  },
  {
    way: 'info',
    severity: 'explain',
    ...said(info.length > 0, texts.missingInfo(info.join(', ')), texts.noMissingInfo),
    action: texts.toSettings,
  },
];

const said = (
  isMissing: boolean,
  missing: string,
  done: string,
): Pick<ChecklistLine, 'isMissing' | 'sentence' | 'details'> => ({
  isMissing,
  sentence: isMissing ? missing : done,
  details: [],
});

/** "Khó khăn, vướng mắc và nguyên nhân; Kiến nghị, đề xuất: báo cáo sẽ ghi “Không có.”" */
const byEffect = (gaps: readonly GeneralGap[]): string[] =>
  [...new Set(gaps.map(({ effect }) => effect))].map((effect) => {
    const labels = gaps.filter((gap) => gap.effect === effect).map(({ label }) => label);
    return texts.gap(labels.join('; '), effect);
  });
