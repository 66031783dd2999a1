/**
 * Carries what was entered over a change of the plan: each value goes with its row to the row's new place, and what the
 * new form has no cell for is kept in words. Every value entered is found afterwards once, here or there.
 */
import { fieldLabels } from '../../checks/fieldLabels';
import type {
  EarlierFigure,
  Entries,
  Explanation,
  Field,
  Identity,
  RetiredField,
  RetiredRow,
  UnreadCell,
} from '../../entries/entries';
import type { EntryValue } from '../../entries/reading';
import { FRONT } from '../../layout/frontFields';
import type { KeptRow, PlanDiff } from '../../plan/diff/planDiff';
import type { Plan } from '../../plan/plan';
import { earlierLabel, explanationLabel, joinedRows } from './retiredWords';
import { whereTo, type Destination } from './whereTo';

/** What is known of the two reports, besides the plan that changed. */
export interface Forms {
  /** Of the new one. */
  readonly identity: Identity;
  /** Has the new form a cell for a field of a row, measure, coordinated row or front sheet? */
  readonly asks: (id: string, field: Field) => boolean;
  /** A value of the old report in words: "85,5%". */
  readonly show: (id: string, field: Field, value: EntryValue) => string;
  /** The plans of the old report that did not change. */
  readonly others: readonly Plan[];
}

export interface Migration {
  readonly entries: Entries;
  /** What found no place, of this change alone; the entries hold it with what was left before. */
  readonly retired: readonly RetiredRow[];
  /** Rows with entries that were kept though the row itself changed: to be looked at again. */
  readonly changed: readonly KeptRow[];
}

export function migrateEntries(entries: Entries, diff: PlanDiff, forms: Forms): Migration {
  const move = new Move(whereTo(diff, forms.others), forms);
  const moved = {
    info: move.fields(FRONT.info, entries.info),
    general: move.fields(FRONT.general, entries.general),
    measures: move.rows(entries.measures),
    tasks: move.rows(entries.tasks),
    coordination: move.rows(entries.coordination),
    unread: entries.unread.flatMap((cell) => move.unread(cell)),
    explanations: entries.explanations.flatMap((line) => move.explanation(line)),
    earlier: entries.earlier.flatMap((figure) => move.earlier(figure)),
  };
  const retired = joinedRows(move.leftOver);
  const all = joinedRows([...(entries.retired ?? []), ...retired]);
  return {
    entries: { ...entries, ...moved, identity: forms.identity, ...(all.length === 0 ? {} : { retired: all }) },
    retired,
    changed: changedRows(diff, entries),
  };
}

/** One going over of all entries: what goes along is returned, the rest is left over. */
class Move {
  readonly leftOver: RetiredRow[] = [];

  constructor(
    private readonly destination: (id: string) => Destination,
    private readonly forms: Forms,
  ) {}

  rows<Entry extends object>(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
    return new Map(
      [...entries].flatMap(([id, entry]): [string, Entry][] => {
        const kept = this.fields(id, entry);
        const to = this.destination(id).id;
        return to === undefined || Object.keys(kept).length === 0 ? [] : [[to, kept]];
      }),
    );
  }

  fields<Entry extends object>(id: string, entry: Entry): Entry {
    const to = this.destination(id);
    return this.split(id, entry, (field) => this.takes(to, field));
  }

  unread(cell: UnreadCell): UnreadCell[] {
    const to = this.destination(cell.rowId);
    if (to.id !== undefined && this.takes(to, cell.field)) return [{ ...cell, rowId: to.id }];
    this.leave(to, { label: fieldLabels[cell.field], value: String(cell.value) });
    return [];
  }

  /** No cell of the form holds it: it goes along while it means the same. */
  earlier({ period, rowId, entry }: EarlierFigure): EarlierFigure[] {
    const { id, keeps } = this.destination(rowId);
    const kept = this.split(rowId, entry, keeps, (label) => earlierLabel(label, period));
    return id === undefined || Object.keys(kept).length === 0 ? [] : [{ period, rowId: id, entry: kept }];
  }

  /** A line that nobody wrote a reason into says nothing of a row that is gone. */
  explanation(line: Explanation): Explanation[] {
    const to = this.destination(line.rowId);
    const goesAlong = !to.isChanged || line.field === '' || this.takes(to, line.field as Field);
    if (to.id !== undefined && goesAlong) return [{ ...line, rowId: to.id }];
    if (line.reason !== undefined) this.leave(to, { label: explanationLabel(line), value: line.reason });
    return [];
  }

  private takes(to: Destination, field: Field): boolean {
    return to.id !== undefined && to.keeps(field) && this.forms.asks(to.id, field);
  }

  private split<Entry extends object>(
    id: string,
    entry: Entry,
    goesAlong: (field: Field) => boolean,
    labelOf: (label: string) => string = (label) => label,
  ): Entry {
    const to = this.destination(id);
    const fields = Object.entries(entry) as [Field, EntryValue][];
    for (const [field, value] of fields) {
      if (goesAlong(field)) continue;
      this.leave(to, { label: labelOf(fieldLabels[field]), value: this.forms.show(id, field, value) });
    }
    return Object.fromEntries(fields.filter(([field]) => goesAlong(field))) as Entry;
  }

  private leave({ was }: Destination, { label, value }: RetiredField): void {
    this.leftOver.push({ ...was, fields: [{ label, value: value.trim() }] });
  }
}

/** Another number or place alone asks for no second look. */
function changedRows({ kept }: PlanDiff, { measures, tasks }: Entries): KeptRow[] {
  const hasEntries = (row: KeptRow): boolean =>
    row.kind === 'task' ? tasks.has(row.before.row.id) : row.before.row.measures.some(({ id }) => measures.has(id));
  return kept.filter((row) => hasEntries(row) && row.changes.some(({ kind }) => kind !== 'moved'));
}
