/** The rows of an annex with what is proposed for each field, and a doubt for everything uncertain. */
import type { DirectoryIndex } from '../plan/agencies';
import type { BodyRef, Target, Task } from '../plan/plan';
import type { WordKey } from './lines';
import type { NumberedRow } from './numbers';
import { proposeBodies, proposeDue, proposeMeasures, type Proposed } from './proposals';

export interface RowContext {
  /** Of the annex: its rows' ids start with it. */
  readonly idStart: string;
  readonly year: number | undefined;
  /** The heading of the plan's body a target's text stands below. */
  readonly fieldOf: (text: string) => string | undefined;
  readonly index: DirectoryIndex;
  /** Columns most rows have words in: an empty cell there is worth a question. */
  readonly usual: ReadonlySet<WordKey>;
  /** The field of a target that stands below no heading. */
  readonly field: string;
}

const ASKED = ['lead', 'coordinating', 'due'] as const;

/** The columns most rows have words in. */
export const usuallyFilled = (rows: readonly NumberedRow[]): ReadonlySet<WordKey> =>
  new Set(ASKED.filter((key) => rows.filter(({ entry }) => entry.cells.has(key)).length * 2 > rows.length));

export function readTask(row: NumberedRow, context: RowContext): Proposed<Task> {
  const { base, doubts } = readBase(row, context);
  const due = proposeDue(words(row, 'due'), context.year, base.text);
  const deliverable = words(row, 'deliverable');
  return {
    value: { ...base, due: due.value, ...(deliverable === '' ? {} : { deliverable }), leads: 'representative' },
    doubts: [...doubts, ...sharedLeads(base.lead.bodies), ...due.doubts],
  };
}

/** Groups are always each for itself, and so is a single agency beside them. */
const sharedLeads = (bodies: readonly BodyRef[]): Proposed<Task>['doubts'] =>
  bodies.filter((body) => 'agency' in body).length > 1 ? [{ field: 'lead', doubt: { kind: 'shared-leads' } }] : [];

export function readTarget(row: NumberedRow, context: RowContext): Proposed<Target> {
  const { base, doubts } = readBase(row, context);
  const baseline = words(row, 'baseline');
  const field = row.below.at(-1)?.text ?? context.fieldOf(base.text);
  const measures = proposeMeasures({
    id: base.id,
    no: base.no,
    subject: base.text,
    text: base.text,
    ...(baseline === '' ? {} : { baseline }),
    bodies: base.lead.bodies,
  });
  return {
    value: {
      ...base,
      field: field ?? context.field,
      ...(baseline === '' ? {} : { baseline }),
      measures: measures.value,
    },
    doubts: [...doubts, ...measures.doubts],
  };
}

function readBase(
  { entry, no, given }: NumberedRow,
  { idStart, index, usual }: RowContext,
): { base: Pick<Task, 'id' | 'no' | 'noText' | 'text' | 'lead' | 'coordinating'>; doubts: Proposed<Task>['doubts'] } {
  const text = entry.cells.get('text') ?? '';
  const lead = proposeBodies(entry.cells.get('lead') ?? '', 'lead', index);
  const coordinating = proposeBodies(entry.cells.get('coordinating') ?? '', 'coordinating', index);
  return {
    base: {
      id: `${idStart}${no}`,
      no,
      ...(entry.number.text === no ? {} : { noText: entry.number.text }),
      text,
      lead: lead.value,
      coordinating: coordinating.value,
    },
    doubts: [
      ...(given ? [{ field: 'no', doubt: { kind: 'numbered', no } } as const] : []),
      ...(text === '' ? [{ field: 'text', doubt: { kind: 'not-said' } } as const] : []),
      ...entry.doubts.map(({ key, doubt }) => ({ field: key === 'baseline' ? 'measures' : key, doubt }) as const),
      ...ASKED.filter((key) => !entry.cells.has(key) && (usual.has(key) || key === 'lead')).map(
        (key) => ({ field: key, doubt: { kind: 'no-cell' } }) as const,
      ),
      ...lead.doubts,
      ...coordinating.doubts,
    ],
  };
}

const words = ({ entry }: NumberedRow, key: WordKey): string => entry.cells.get(key) ?? '';
