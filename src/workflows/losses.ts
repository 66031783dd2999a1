/**
 * What of a workbook is in no model of its report, because it belongs to no entry of any row. Two questions: what a new
 * file would not carry, and what writing sheets over in place takes, where an officer's own sheets stay as they are.
 */
import { rowNumber } from '../entries/rowNumber';
import { quoted } from '../checks/describe/wording';
import { fieldKinds } from '../checks/fields';
import { valueText } from '../checks/valueText';
import type { CellReading, StructureFact } from '../entries/reading';
import { countText } from '../entries/words';
import type { CheckedWorkbook } from './checkWorkbook';

type About = Pick<CheckedWorkbook, 'scope' | 'reading'>;

/** "Ghi chú riêng", "224-PL I, ô T12 (03 ô)", "224-PL I, ô H8 (công thức, giữ lại giá trị 85)" */
export function notCarried(about: About): string[] {
  const { facts, cells } = about.reading;
  const foreign = facts.flatMap((fact) => (fact.kind === 'foreign-sheet' ? [fact.sheet] : []));
  return [...foreign, ...facts.flatMap(besideOurs), ...formulasOf(about, cells)];
}

/** @param written names of the sheets of the model that are written anew; no other sheet is touched */
export function lostInPlace(about: About, written: readonly string[]): string[] {
  const { facts, cells } = about.reading;
  const laidOutAs = new Map(
    facts.flatMap((fact) => (fact.kind === 'renamed-sheet' ? [[fact.sheet, fact.expected] as const] : [])),
  );
  const isWritten = (sheet: string): boolean => written.includes(laidOutAs.get(sheet) ?? sheet);
  const beside = facts.filter((fact) => 'sheet' in fact && isWritten(fact.sheet)).flatMap(besideOurs);
  return [
    ...beside,
    ...formulasOf(
      about,
      cells.filter(({ sheet }) => isWritten(sheet)),
    ),
  ];
}

function besideOurs(fact: StructureFact): string[] {
  switch (fact.kind) {
    case 'foreign-cells':
      return [`${fact.sheet}, ô ${fact.cell} (${countText(fact.count)} ô)`];
    case 'duplicated-row': {
      const more = fact.more === undefined ? '' : `, và ${countText(fact.more)} dòng nữa`;
      return [`${fact.sheet}, ô ${fact.cell} (dòng lặp lại của ${rowNumber(fact.no)}${more})`];
    }
    default:
      return [];
  }
}

const MOST_TOLD = 10;

/** The formulas of officers in entry cells, sheet by sheet; whole columns of them are told by the first. */
function formulasOf({ scope }: About, cells: readonly CellReading[]): string[] {
  const withFormula = cells.filter(({ formula }) => formula !== undefined);
  return [...new Set(withFormula.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const onSheet = withFormula.filter((cell) => cell.sheet === sheet);
    const told = onSheet.slice(0, MOST_TOLD).map((cell) => `${sheet}, ô ${cell.cell} (công thức, ${kept(cell)})`);
    const more = onSheet.length - told.length;
    return more === 0 ? told : [...told, `${sheet}, ${countText(more)} ô khác có công thức (giữ lại giá trị)`];
  });

  function kept({ rowId, field, raw, outcome }: CellReading): string {
    if (outcome.kind === 'empty' || raw === null) return 'đang không có giá trị';
    const text =
      outcome.kind === 'unread'
        ? String(typeof raw === 'object' ? raw.error : raw)
        : valueText(scope, rowId, field, outcome.value);
    return `giữ lại giá trị ${fieldKinds[field] === 'text' ? quoted(text) : text}`;
  }
}
