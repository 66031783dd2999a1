/** The texts of a report's sheet by their addresses, as they stand there now, with what was written between them. */
import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { isFurniture } from '../annexGrid';
import { Gathering, type Gathered, type Stand } from './gathering';
import { movedCells } from './heads';
import { isAddressedKey } from './names';
import { recipientsIn, SIGNED, signedIn } from './severalTexts';
import { shownText } from './shownText';
import { furniture, kindOf, kinds, readRowTokens } from './tokens';

/**
 * Nothing of a sheet whose key is gone.
 *
 * @param signer the name that stood below the signature
 */
export function gather({ cells }: Pick<SheetSnapshot, 'cells'>, signer: string): ReadonlyMap<string, Gathered> {
  const corner = cells.find(({ value }) => typeof value === 'string' && isAddressedKey(value));
  if (!corner) return new Map();
  const rows = rowsOf(cells);
  const keys = rows.get(corner.row) ?? [];
  const columns = new Map(keys.map(({ value, column }) => [value, column]));
  const gathering = new Gathering();
  const moved = movedCells(rows, corner.column, columns);
  for (const [row, ofRow] of rows) {
    if (row <= corner.row) continue;
    const id = shownText(ofRow.find(({ column }) => column === corner.column)?.value ?? null);
    const tokens = readRowTokens(id).flatMap((token): Stand[] => {
      const column = columns.get(token.column);
      return column === undefined ? [] : [{ ...token, at: column }];
    });
    const written = ofRow.filter(({ column }) => column !== corner.column && isPage(column, columns));
    if (tokens.length > 0) gathering.take(tokens, moved.get(row) ?? ofRow);
    if (isParagraph(tokens)) gathering.insert(written.filter(({ column }) => column !== tokens[0]?.at));
    else if (tokens.length === 0 && (id === furniture.gap || !isFurniture(id))) gathering.insert(written);
  }
  return toldApart(gathering.end(), signer);
}

/** Cells that hold several texts, or words of ours with them, as their texts. */
const toldApart = (texts: ReadonlyMap<string, Gathered>, signer: string): ReadonlyMap<string, Gathered> =>
  new Map(
    [...texts].flatMap(([address, { kind, text }]): [string, Gathered][] => {
      if (address === 'recipients') return [[address, { kind, text: recipientsIn(text) }]];
      if (address !== SIGNED) return [[address, { kind, text }]];
      const signed = signedIn(text, signer);
      return [
        ['authority', { kind, text: signed.authority }],
        ['signer', { kind, text: signed.signer }],
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

/** Notes beside the page are nobody's text. */
const isPage = (column: number, columns: ReadonlyMap<unknown, number>): boolean =>
  column <= Math.max(...columns.values());
