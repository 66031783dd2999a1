/** The consolidated workbook as a model: what a consolidation gives, as sheets whose figures are live formulas over Dữ liệu. */
import type { Consolidated } from '../../consolidation/consolidated';
import { periodText } from '../../entries/words';
import type { CellModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { boardSheet } from './boardSheet';
import { dataFormulas } from './dataGrid';
import { dataSheet } from './dataSheet';
import { findingsSheet, unexplainedCount } from './findingsSheet';
import { ledgerSheet } from './ledgerSheet';
import { overviewSheet } from './overviewSheet';
import { proposalsSheet } from './proposalsSheet';
import { recordProperties, recordSheet } from './recordSheet';
import { targetsSheet } from './targetsSheet';
import { tasksSheet } from './tasksSheet';

/**
 * Above it the sheets hold values, and the lines stand in a file beside the workbook: thousands of agencies give a sheet of
 * a hundred thousand lines, which Excel on an office's computer recalculates for minutes.
 */
export const MOST_LIVE_SUBMISSIONS = 300;

/** Papers sent along hold no lines, however many they are. */
export const isLive = ({ ledger }: Pick<Consolidated, 'ledger'>): boolean =>
  ledger.files.filter(({ state }) => state !== 'attachment').length <= MOST_LIVE_SUBMISSIONS;

export function layOutConsolidated(consolidated: Consolidated): WorkbookModel {
  const { scope, lines } = consolidated;
  const data = dataFormulas(lines.length);
  const targets = targetsSheet(consolidated, data);
  const tasks = tasksSheet(consolidated, data);
  const findings = findingsSheet(consolidated);
  const filed = ledgerSheet(consolidated, data, findings.count);
  const board = boardSheet(consolidated, data);
  const unexplained = unexplainedCount(findings.count);
  const sheets = [
    overviewSheet(consolidated, { targets, tasks, ledger: filed, board, unexplained }),
    targets.sheet,
    tasks.sheet,
    filed.sheet,
    board.sheet,
    findings.sheet,
    proposalsSheet(consolidated),
  ];
  return {
    sheets: [
      ...(isLive(consolidated) ? [...sheets, dataSheet(scope, lines)] : sheets.map(withoutFormulas)),
      recordSheet(consolidated),
    ],
    names: [],
    properties: recordProperties(consolidated),
    title: `Tổng hợp thực hiện Kế hoạch số ${scope.plan.number}, ${periodText(scope.period)} – ${scope.consolidator.name}`,
    activeSheet: 0,
  };
}

const withoutFormulas = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(valueOnly) })),
});

const valueOnly = ({ formula: _formula, ...cell }: CellModel): CellModel => cell;
