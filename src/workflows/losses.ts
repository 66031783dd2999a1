/** What a workbook holds that the same report laid out anew does not carry: it belongs to no entry of any row. */
import type { StructureFact } from '../entries/reading';
import { countText } from '../entries/words';

/** "Ghi chú riêng", "224-PL I, ô T12 (03 ô)", "224-PL II, ô B9 (dòng lặp lại của số 33)" */
export const notCarried = (facts: readonly StructureFact[]): string[] =>
  facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'foreign-sheet':
        return [fact.sheet];
      case 'foreign-cells':
        return [`${fact.sheet}, ô ${fact.cell} (${countText(fact.count)} ô)`];
      case 'duplicated-row':
        return [`${fact.sheet}, ô ${fact.cell} (dòng lặp lại của số ${fact.no})`];
      default:
        return [];
    }
  });
