/** Where new sheets belong among those of the workbook. */
import type { SheetModel } from '../../../workbook/model';
import type { SnapshotCell } from '../../../workbook/snapshot';
import type { ListedSheet } from '../read/list';

export type PresentSheet = ListedSheet & { readonly cells: readonly SnapshotCell[] };

export interface Move {
  readonly name: string;
  /** From 0. */
  readonly position: number;
}

/**
 * The moves, one after the other, that bring new sheets from the end of the workbook to where the model has them: each
 * after the one before it in the model, the first at the very front. Sheets that were there stay in their order.
 */
export function movesOf(
  models: readonly SheetModel[],
  matches: ReadonlyMap<SheetModel, PresentSheet>,
  present: readonly PresentSheet[],
  added: readonly SheetModel[],
): Move[] {
  const order = [...present.map(({ id }) => id), ...added.map(({ name }) => name)];
  const moves: Move[] = [];
  let before = -1;
  for (const model of models) {
    if (!added.includes(model)) {
      const match = matches.get(model);
      before = match ? order.indexOf(match.id) : before;
      continue;
    }
    const from = order.indexOf(model.name);
    const to = before + 1;
    if (from !== to) {
      order.splice(from, 1);
      order.splice(to, 0, model.name);
      moves.push({ name: model.name, position: to });
    }
    before = to;
  }
  return moves;
}
