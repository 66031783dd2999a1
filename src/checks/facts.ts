/** The structure facts of one kind. */
import type { Reading, StructureFact } from '../entries/reading';

type Kind = StructureFact['kind'];
export type FactOf<K extends Kind> = Extract<StructureFact, { kind: K }>;

export const factsOf = <K extends Kind>(reading: Reading, kind: K): FactOf<K>[] =>
  reading.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

/** Columns or rows missing from sheets that are there: what lacks with a whole sheet is not said again. */
export function onSheets<Fact extends { readonly sheet: string }>(reading: Reading, facts: readonly Fact[]): Fact[] {
  const missing = factsOf(reading, 'missing-sheet').map(({ sheet }) => sheet);
  return facts.filter(({ sheet }) => !missing.includes(sheet));
}
