/**
 * A plan brought in, laid out for an officer to review: what it says, what it was understood as, and what of that is
 * uncertain. Read back by readReview.ts.
 */
import type { DirectoryIndex } from '../../plan/agencies';
import type { WorkbookModel } from '../../workbook/model';
import type { Draft } from '../draft';
import { annexTable } from './annexTable';
import { dutiesTable, DUTIES_SHEET } from './duty';
import { errataTable, ERRATA_SHEET } from './erratum';
import { guideTable } from './guideTable';
import { PLAN_SHEET, planTable } from './planTable';
import { recordSheet } from './record';
import { setAsideTable, SET_ASIDE_SHEET } from './setAside';
import { tableSheet } from './sheet';
import { sheetNames } from './sheetNames';

export function reviewWorkbook(draft: Draft, index: DirectoryIndex): WorkbookModel {
  const { plan, doubts, setAside } = draft;
  const names = annexSheetNames(draft);
  const record = recordSheet(draft);
  return {
    sheets: [
      tableSheet(planTable(plan, doubts)),
      ...plan.annexes.map((annex, n) => tableSheet(annexTable(annex, names[n] ?? annex.sheet, n, doubts, index))),
      tableSheet(dutiesTable(plan.duties, doubts, index)),
      tableSheet(errataTable(plan)),
      tableSheet(setAsideTable(setAside)),
      tableSheet(guideTable),
      record,
    ],
    names: [],
    properties: {},
    title: plan.title === '' ? 'Rà soát kế hoạch' : `Rà soát: ${plan.title}`,
    activeSheet: 0,
  };
}

const FIXED = [PLAN_SHEET, DUTIES_SHEET, ERRATA_SHEET, SET_ASIDE_SHEET, guideTable].map(({ name }) => name);

/** The sheet of each annex, as laid out. */
export const annexSheetNames = ({ plan }: Draft): string[] =>
  sheetNames(
    plan.annexes.map(({ sheet }) => sheet),
    [...FIXED, '_phuluc'],
  );
