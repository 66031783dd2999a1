/** Where an annex's own heading rows (sections) stand among rows that are written out: in its form and in a report's annex. */
import type { Section } from './plan';
import type { ScopeAnnex } from './scope';

/** Over its lines, the headings that stand before a row: those of its section and of the sections around it. */
export interface Headed<Line> {
  readonly headings: readonly Section[];
  readonly line: Line;
}

/**
 * Each line with the headings to write before it; a section none of whose rows are there is left out.
 * @param rowOf the annex row a line belongs to, by its id
 */
export function headed<Line>(
  { annex }: Pick<ScopeAnnex, 'annex'>,
  lines: readonly Line[],
  rowOf: (line: Line) => string,
): Headed<Line>[] {
  const chains = headingChains(annex);
  const written = new Set<Section>();
  return lines.map((line) => {
    const headings = (chains.get(rowOf(line)) ?? []).filter((section) => !written.has(section));
    for (const section of headings) written.add(section);
    return { headings, line };
  });
}

/** For each row the sections it stands under, the outermost first. */
function headingChains({ rows, sections }: ScopeAnnex['annex']): ReadonlyMap<string, readonly Section[]> {
  const chains = new Map<string, readonly Section[]>();
  let chain: readonly Section[] = [];
  for (const row of rows) {
    for (const section of sections) {
      if (section.before === row.no) chain = [...chain.filter(({ level }) => level < section.level), section];
    }
    chains.set(row.id, chain);
  }
  return chains;
}
