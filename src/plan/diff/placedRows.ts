/** The rows of a plan, each with the annex and the headings it stands under. */
import type { Annex, Plan, Section } from '../plan';
import type { PlacedRow } from './planDiff';

export function placedRows({ annexes }: Plan): PlacedRow[] {
  return annexes.flatMap((annex): PlacedRow[] => {
    const sectionsOf = sectionsByRow(annex);
    return annex.kind === 'targets'
      ? annex.rows.map((row) => ({ kind: 'target', annex, row, sections: sectionsOf(row.no) }))
      : annex.rows.map((row) => ({ kind: 'task', annex, row, sections: sectionsOf(row.no) }));
  });
}

/** A heading holds until the next one of its level or above. */
function sectionsByRow(annex: Annex): (no: string) => readonly Section[] {
  const sections = new Map<string, readonly Section[]>();
  let current: readonly Section[] = [];
  for (const { no } of annex.rows) {
    for (const section of annex.sections.filter(({ before }) => before === no)) {
      current = [...current.filter(({ level }) => level < section.level), section];
    }
    sections.set(no, current);
  }
  return (no) => sections.get(no) ?? [];
}
