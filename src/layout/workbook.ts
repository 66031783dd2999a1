/** The whole report workbook as a model: plan + entries + figures -> sheets, names and properties. */
import type { Entries } from '../entries/entries';
import type { Stamp } from '../entries/reading';
import { periodText } from '../entries/words';
import type { Figures } from '../figures/figures';
import type { ReportScope } from '../plan/scope';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { linesArea } from './annexGrid';
import { annexSheet } from './annexSheet';
import { explanationSheet, type ExplanationLine } from './explanationSheet';
import { absolute, frontSheets, VALUE_COLUMN } from './frontGrid';
import { generalSheet } from './generalSheet';
import { guideSheet } from './guideSheet';
import type { CountedAreas } from './headlineRows';
import { identityProperties, identitySheet, listNamesOf } from './identitySheet';
import { infoSheet } from './infoSheet';
import { coordinationLines, measureLines, taskLines } from './line';
import { targetMarks, taskMarks } from './marks';
import { CUT_OFF_NAME } from './prompts';
import { targetColumns } from './targetColumns';
import { taskColumns } from './taskColumns';
import { unreadOf } from './unread';

/** What a workbook holds besides the form: nothing of it when it is first laid out, all of it when it is a submission. */
export interface Additions {
  readonly explanations?: readonly ExplanationLine[];
  /** The generated sheets, "Báo cáo" first. */
  readonly sheets?: readonly SheetModel[];
  readonly stamp?: Stamp;
}

export function layOutWorkbook(
  scope: ReportScope,
  entries: Entries,
  figures: Figures,
  { explanations = [], sheets: generated = [], stamp }: Additions = {},
): WorkbookModel {
  const annexes = scope.plan.annexes.map((annex) => layOutAnnex(scope, annex, entries, figures));
  const areas = annexes.reduce<CountedAreas>((all, annex) => ({ ...all, ...annex.areas }), {});
  const info = infoSheet(scope, entries, figures, areas);
  const sheets = [
    info.sheet,
    ...annexes.map((annex) => annex.sheet),
    generalSheet(scope, entries),
    explanationSheet(explanations),
    ...generated,
    guideSheet(scope),
    identitySheet(scope, entries, stamp),
  ];
  return {
    sheets,
    names: [
      { name: CUT_OFF_NAME, refersTo: absolute(frontSheets.info.name, info.cutOffRow, VALUE_COLUMN) },
      ...listNamesOf(),
    ],
    properties: identityProperties(entries),
    title: `Báo cáo thực hiện Kế hoạch số ${scope.plan.number}, ${periodText(scope.period)} – ${scope.agency.name}`,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet === generated[0]),
    ),
  };
}

function layOutAnnex(
  scope: ReportScope,
  annex: ReportScope['plan']['annexes'][number],
  entries: Entries,
  figures: Figures,
): { sheet: SheetModel; areas: CountedAreas } {
  if (annex.kind === 'targets') {
    const columns = targetColumns(scope.asksEstimate);
    const lines = measureLines(scope, entries, figures);
    const area = (key: string): string => linesArea(annex.sheet, columns, key, lines.length);
    return {
      sheet: annexSheet({
        scope,
        annex,
        columns,
        lines,
        coordination: coordinationLines(scope.coordinates.targets, entries),
        coordinationKey: coordinationKeys.targets,
        unread: unreadOf(entries),
        conditionalFormats: (first, last) => targetMarks(columns, first, last),
      }),
      areas: lines.length === 0 ? {} : { targetVerdicts: area('targetVerdict'), targetsFilled: area('filled') },
    };
  }
  const columns = taskColumns(scope.asksEstimate);
  const lines = taskLines(scope, entries, figures);
  const area = (key: string): string => linesArea(annex.sheet, columns, key, lines.length);
  return {
    sheet: annexSheet({
      scope,
      annex,
      columns,
      lines,
      coordination: coordinationLines(scope.coordinates.tasks, entries),
      coordinationKey: coordinationKeys.tasks,
      unread: unreadOf(entries),
      conditionalFormats: (first, last) => taskMarks(columns, first, last),
    }),
    areas:
      lines.length === 0
        ? {}
        : {
            taskStatuses: area('status'),
            taskAmounts: area('amount'),
            taskCounting: area('counting'),
            tasksFilled: area('filled'),
          },
  };
}

/** The column that takes the one text of a coordinated row. */
export const coordinationKeys = { targets: 'evidence', tasks: 'result' } as const;
