/** Facts about rows that are no lines of ours: of thousands, the first are told one by one and the last stands for the rest. */
import type { StructureFact } from '../../entries/reading';

type RowFact = Extract<StructureFact, { kind: 'duplicated-row' | 'unknown-row' | 'inserted-row' }>;

const TOLD = 20;

export class GatheredRows {
  readonly facts: RowFact[] = [];
  /** How many of each kind, and where the last one told stands. */
  private readonly counts = new Map<string, { count: number; last: number }>();

  /** Each row that stands twice is told: which of them counts only the officer can say. */
  add(fact: RowFact): void {
    const key = fact.kind === 'duplicated-row' ? `${fact.kind} ${fact.rowId}` : fact.kind;
    const { count, last } = this.counts.get(key) ?? { count: 0, last: 0 };
    if (count < TOLD) this.counts.set(key, { count: count + 1, last: this.facts.push(fact) - 1 });
    else {
      const told = this.facts[last];
      if (told) this.facts[last] = { ...told, more: (told.more ?? 0) + 1 };
    }
  }
}
