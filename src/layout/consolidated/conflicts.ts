/** Leads of one figure or product that say different things, in words, by measure or task id. */
import type { City, Conflict } from '../../consolidation/city/city';
import type { LedgerNames } from '../../consolidation/describe/names';
import { dayText } from '../../entries/words';
import { rowsOf, saidFigure } from '../../report/city/conflicts';
import { labelOf } from './dataLabels';

export function conflictTexts(city: City, names: LedgerNames): ReadonlyMap<string, string> {
  const rows = rowsOf(city);
  return new Map(
    city.conflicts.map(({ line, said }) => {
      const row = rows.get(line);
      const figure = (value: number): string => (row ? saidFigure(row, value) : '');
      return [line, said.map((each) => saidText(each, names, figure)).join('\n')];
    }),
  );
}

/** "Sở Y tế: Hoàn thành đúng hạn, 100%, ngày 30/9/2026" */
function saidText(
  { agency, status, value, completedOn }: Conflict['said'][number],
  names: LedgerNames,
  figure: (value: number) => string,
): string {
  const parts = [
    labelOf('status', status),
    value === undefined ? '' : figure(value),
    completedOn === undefined ? '' : `ngày ${dayText(completedOn)}`,
  ];
  return `${names.agency(agency)}: ${parts.filter((part) => part !== '').join(', ')}`;
}
