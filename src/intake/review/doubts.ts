/** The doubts of a plan under review: one whose cell was edited is settled, and what is read anew may bring others. */
import { describeDoubt, fieldLabels } from '../describeDoubt';
import type { Doubt, DoubtField, PlanDoubt } from '../draft';

/** Of one row, or of the plan itself. */
export class Doubts {
  readonly settled = new Set<DoubtField>();
  readonly added: Pick<PlanDoubt, 'field' | 'doubt'>[] = [];
  /** The row's id after the review; undefined for the plan. */
  rowId: string | undefined;

  clear(field: DoubtField): void {
    this.settled.add(field);
  }

  add(field: DoubtField, doubt: Doubt): void {
    this.added.push({ field, doubt });
  }
}

export class DoubtList {
  private readonly known = new Map<string | undefined, Doubts>();
  private readonly others: Doubts[] = [];

  constructor(private readonly before: readonly PlanDoubt[]) {}

  /** @param id before the review; of the plan's own doubts undefined */
  of(id: string | undefined): Doubts {
    const doubts = new Doubts();
    this.known.set(id, doubts);
    return doubts;
  }

  ofNewRow(): Doubts {
    const doubts = new Doubts();
    this.others.push(doubts);
    return doubts;
  }

  /** Those left, and what came to them. Doubts of rows that are gone are gone with them. */
  left(): PlanDoubt[] {
    const kept = this.before.flatMap((doubt): PlanDoubt[] => {
      const { rowId, field } = doubt;
      const row = this.known.get(rowId);
      if (row?.settled.has(field)) return [];
      if (rowId === undefined || row?.rowId === rowId) return [doubt];
      return row?.rowId === undefined ? [] : [{ ...doubt, rowId: row.rowId }];
    });
    const added = [...this.known.values(), ...this.others].flatMap((row) =>
      row.added.map((doubt) => (row.rowId === undefined ? doubt : { rowId: row.rowId, ...doubt })),
    );
    return [...kept, ...added];
  }
}

/** As they stand in the last column: one a line, each headed by what it is about. */
export const doubtsText = (doubts: readonly PlanDoubt[]): string =>
  doubts
    .map((doubt) => {
      const { message, fix } = describeDoubt(doubt);
      return `${fieldLabels[doubt.field]}: ${message} ${fix}`;
    })
    .join('\n');
