/** What `plan diff --json` prints: the changes alone, rows named by their ids instead of quoted whole. */
import type { FactChange, KeptRow, PlacedRow, PlanDiff, RowChange } from '../../plan/diff/planDiff';
import type { Annex } from '../../plan/plan';

interface RowJson {
  readonly id: string;
  readonly annex: string;
  readonly sections: readonly string[];
  readonly no: string;
  readonly text: string;
}

export interface DiffJson {
  readonly before: { readonly id: string; readonly version: number };
  readonly after: { readonly id: string; readonly version: number };
  readonly added: readonly RowJson[];
  readonly removed: readonly RowJson[];
  /** The rows kept that changed in anything. */
  readonly changed: readonly {
    readonly before: RowJson;
    readonly after: RowJson;
    readonly changes: readonly RowChange[];
  }[];
  /** How many rows were kept, changed or not. */
  readonly kept: number;
  readonly facts: readonly unknown[];
}

export const diffJson = ({ before, after, added, removed, kept, facts }: PlanDiff): DiffJson => ({
  before: { id: before.id, version: before.version },
  after: { id: after.id, version: after.version },
  added: added.map(rowJson),
  removed: removed.map(rowJson),
  changed: kept.filter(({ changes }) => changes.length > 0).map(changedJson),
  kept: kept.length,
  facts: facts.map(factJson),
});

const rowJson = ({ annex, sections, row }: PlacedRow): RowJson => ({
  id: row.id,
  annex: annex.id,
  sections: sections.map(({ no, text }) => `${no} ${text}`.trim()),
  no: row.no,
  text: row.text,
});

const changedJson = ({ before, after, changes }: KeptRow): DiffJson['changed'][number] => ({
  before: rowJson(before),
  after: rowJson(after),
  changes,
});

function factJson(fact: FactChange): unknown {
  switch (fact.kind) {
    case 'annex-changed':
      return { ...fact, before: annexFact(fact.before, fact.field), after: annexFact(fact.after, fact.field) };
    case 'annex-added':
    case 'annex-removed':
    case 'section-added':
    case 'section-removed':
    case 'section-changed':
      return { ...fact, annex: fact.annex.id };
    default:
      return fact;
  }
}

const annexFact = (
  annex: Annex,
  field: Extract<FactChange, { kind: 'annex-changed' }>['field'],
): { readonly id: string; readonly value: unknown } => ({ id: annex.id, value: annex[field] });
