/** The whole report workbook as a model: plan + entries + figures -> sheets, names and properties. */
import type { Entries } from '../entries/entries';
import type { Stamp } from '../entries/reading';
import { periodText } from '../entries/words';
import type { Figures } from '../figures/figures';
import { nothingToCount } from '../figures/labels';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { linesArea } from './annexGrid';
import { withForm } from './annexForm';
import { annexSheet } from './annexSheet';
import { explanationSheet, type ExplanationLine } from './explanationSheet';
import { absolute, frontSheets, VALUE_COLUMN } from './frontGrid';
import { generalSheet } from './generalSheet';
import { guideSheet } from './guideSheet';
import type { CountedAreas } from './headlineRows';
import { identityProperties, identitySheet, listNamesOf } from './identitySheet';
import { infoSheet, type HeadlineAreas } from './infoSheet';
import { CUT_OFF_NAME } from './prompts';
import { retiredSheets } from './retiredSheet';

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
  const annexes = scope.annexes.map((part) => layOutAnnex(scope, part, entries, figures));
  const info = infoSheet(scope, entries, figures, headlineAreas(annexes));
  const sheets = [
    info.sheet,
    ...annexes.map((annex) => annex.sheet),
    generalSheet(scope, entries),
    explanationSheet(explanations),
    ...retiredSheets(entries),
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
    properties: identityProperties(scope, entries),
    title: `Báo cáo thực hiện Kế hoạch số ${scope.plan.number}, ${periodText(scope.period)} – ${scope.agency.name}`,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet === generated[0]),
    ),
  };
}

interface LaidOutAnnex {
  readonly part: ScopeAnnex;
  readonly sheet: SheetModel;
  /** The area of a column over the lines; undefined where there are none. */
  readonly area: ((key: string) => string) | undefined;
}

const layOutAnnex = (scope: ReportScope, part: ScopeAnnex, entries: Entries, figures: Figures): LaidOutAnnex =>
  withForm(scope, part, entries, figures, (form) => {
    const { sheet, lastLine } = annexSheet(form, entries);
    const area = (key: string): string => linesArea(sheet.name, form.columns, key, lastLine ?? 0);
    return { part, sheet, area: lastLine === undefined ? undefined : area };
  });

function headlineAreas(annexes: readonly LaidOutAnnex[]): HeadlineAreas {
  const plans = new Set(annexes.map(({ part }) => part.plan.id));
  const counted = new Map(
    [...plans].map((id) => [id, countedAreas(annexes.filter(({ part }) => part.plan.id === id))]),
  );
  return { counted, filled: annexes.flatMap(({ area }) => (area ? [area('filled')] : [])) };
}

const countedAreas = (annexes: readonly LaidOutAnnex[]): CountedAreas => ({
  targetVerdicts: annexes.flatMap(({ part, area }) => (area && part.kind === 'targets' ? [area('targetVerdict')] : [])),
  tasks: annexes.flatMap(({ part, area }) =>
    area && part.kind === 'tasks'
      ? [{ statuses: area('status'), amounts: area('amount'), counting: area('counting') }]
      : [],
  ),
  nothing: nothingToCount(annexes.map(({ part }) => part)),
});
