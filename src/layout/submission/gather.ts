/** What stands on a report's sheet: its texts by their addresses, with what was written between them, and all the rest. */
import { parseAreaRef } from '../../workbook/a1';
import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { isFurniture } from '../annexGrid';
import { Gathering, type Gathered, type Stand } from './gathering';
import { movedCells } from './heads';
import { isAddressedKey, isTextKey } from './names';
import { recipientsIn, SIGNED, signedIn } from './severalTexts';
import { isUnreadable, shownText } from './shownText';
import { furniture, kindOf, kinds, readRowTokens } from './tokens';

export interface GatheredSheet {
  readonly texts: ReadonlyMap<string, Gathered>;
  /** Cells that hold no text to edit: words of ours, and what officers wrote over or beside them. */
  readonly others: readonly SnapshotCell[];
  /** Formulas that show nothing, and errors. */
  readonly unreadable: readonly SnapshotCell[];
  /** Rows of other texts than they say, which are not known to be of any. */
  readonly misplaced: readonly number[];
  /** Whether each row and column that says what stands there can still be followed. */
  readonly isWhole: boolean;
}

/**
 * Nothing of a sheet whose key is gone.
 *
 * @param signer the name that stood below the signature
 */
export function gather({ cells, merges }: Pick<SheetSnapshot, 'cells' | 'merges'>, signer: string): GatheredSheet {
  const corner = cells.find(({ value }) => typeof value === 'string' && isTextKey(value));
  if (!corner) return { texts: new Map(), others: [], unreadable: [], misplaced: [], isWhole: false };
  const isAddressed = isAddressedKey(shownText(corner.value));
  const rows = rowsOf(cells);
  const keys = rows.get(corner.row) ?? [];
  const columns = new Map(keys.map(({ value, column }) => [value, column]));
  const gathering = new Gathering();
  const isMerged = mergedRows(merges, corner.column);
  const moved = movedCells(rows, corner.column, columns);
  const [others, unreadable]: [SnapshotCell[], SnapshotCell[]] = [[], []];
  let [hasIds, isFollowed] = [false, true];
  for (const [row, ofRow] of rows) {
    if (row === corner.row) continue;
    const id = shownText(ofRow.find(({ column }) => column === corner.column)?.value ?? null);
    const named = row < corner.row ? [] : readRowTokens(id);
    const tokens = named.flatMap((token): Stand[] => {
      const column = columns.get(token.column);
      return column === undefined || isMerged(row) ? [] : [{ ...token, at: column }];
    });
    hasIds ||= tokens.length > 0 || isFurniture(id);
    const isLost = tokens.length < named.length;
    isFollowed &&= !isLost;
    const beside = ofRow.filter(({ column }) => column !== corner.column && !tokens.some(({ at }) => at === column));
    unreadable.push(...ofRow.filter(isUnreadable));
    if (tokens.length > 0) gathering.take(tokens, moved.has(row) ? moved.get(row) : ofRow);
    const isOpen =
      isAddressed &&
      row > corner.row &&
      !isLost &&
      (tokens.length === 0 ? id === furniture.gap || !isFurniture(id) : isParagraph(tokens));
    const isInserted = ({ column }: SnapshotCell): boolean => isOpen && isPage(column, columns);
    const readable = beside.filter((cell) => !isUnreadable(cell));
    if (isOpen) gathering.insert(readable.filter(isInserted));
    if (!isLost) others.push(...readable.filter((cell) => !isInserted(cell)));
  }
  const misplaced = [...moved].flatMap(([row, ofRow]) => (ofRow ? [] : [row]));
  return { texts: toldApart(gathering.end(), signer), others, unreadable, misplaced, isWhole: hasIds && isFollowed };
}

/** Cells that hold several texts, or words of ours with them, as their texts. */
const toldApart = (texts: ReadonlyMap<string, Gathered>, signer: string): ReadonlyMap<string, Gathered> =>
  new Map(
    [...texts].flatMap(([address, gathered]): [string, Gathered][] => {
      if (address === 'recipients') return [[address, { ...gathered, text: recipientsIn(gathered.text) }]];
      if (address !== SIGNED) return [[address, gathered]];
      const signed = signedIn(gathered.text, signer);
      return [
        ['authority', { ...gathered, text: signed.authority }],
        ['signer', { ...gathered, text: signed.signer }],
      ];
    }),
  );

/** Alone in its row, which is one cell until somebody parts it. */
function isParagraph([token, ...others]: readonly Stand[]): boolean {
  const kind = token && kindOf(token);
  return others.length === 0 && kind !== undefined && kind !== kinds.cell;
}

function rowsOf(cells: readonly SnapshotCell[]): ReadonlyMap<number, readonly SnapshotCell[]> {
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of cells) {
    const ofRow = rows.get(cell.row);
    if (ofRow) ofRow.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** Rows whose cell in a column is merged with others, which keep nothing of their own. */
function mergedRows(merges: readonly string[], column: number): (row: number) => boolean {
  const areas = merges.flatMap((ref) => parseAreaRef(ref) ?? []);
  const over = areas.filter(({ from, to }) => from.column <= column && column <= to.column);
  return (row) => over.some(({ from, to }) => from.row <= row && row <= to.row);
}

/** Notes beside the page are nobody's text. */
const isPage = (column: number, columns: ReadonlyMap<unknown, number>): boolean =>
  column <= Math.max(...columns.values());
