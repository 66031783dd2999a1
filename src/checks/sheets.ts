/** The sheets of the workbook as its officer sees them: renamed ones under their new names. */
import type { Reading } from '../entries/reading';
import type { Annex } from '../plan/plan';
import type { ReportScope } from '../plan/scope';

export const sheetOf = (reading: Reading, annex: Annex): string =>
  renamed(reading).find((fact) => fact.expected === annex.sheet)?.sheet ?? annex.sheet;

const renamed = (reading: Reading) => reading.facts.filter((fact) => fact.kind === 'renamed-sheet');

/** In the workbook's order: Thông tin chung, the annexes, Nội dung chung. */
export function sheetsInOrder(scope: ReportScope, reading: Reading): string[] {
  const front = reading.locate('info', 'preparer');
  const general = reading.locate('general', 'overview');
  return [
    ...(front ? [front.sheet] : []),
    ...scope.annexes.map(({ annex }) => sheetOf(reading, annex)),
    ...(general ? [general.sheet] : []),
  ];
}

/** Rows that are not there at all: left out of what is said of empty rows. */
export const isRowMissing = (reading: Reading, annex: Annex, rowId: string): boolean =>
  reading.facts.some(
    (fact) =>
      (fact.kind === 'missing-sheet' && fact.sheet === annex.sheet) ||
      (fact.kind === 'missing-row' && fact.rowId === rowId),
  );
