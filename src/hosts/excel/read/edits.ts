/** What has been edited since the last reading: rows of sheets, or more than rows can say. */
import type { RowSpan } from '../../../workbook/replaceRows';
import { LAST_ROW } from './list';

/** Rows by the ids of their sheets; 'all' after rows, columns or sheets have come, gone or moved. */
export type Edits = 'all' | ReadonlyMap<string, readonly RowSpan[]>;

export const none: Edits = new Map();

/** The rows of "C7", "A1:B2", "5:7", "B:B" or several of these; undefined where it is none. */
export function rowsOf(address: string): RowSpan[] | undefined {
  const spans = address.split(',').map((area): RowSpan | undefined => {
    const [, top, bottom = top] = /^(?:.*!)?\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/i.exec(area) ?? [];
    if (top !== undefined && bottom !== undefined) return { from: Number(top), to: Number(bottom) };
    return /^(?:.*!)?\$?[A-Z]+:\$?[A-Z]+$/i.test(area) ? { from: 1, to: LAST_ROW } : undefined;
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

export interface Edit {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  /** "Remote" for a co-author's. */
  readonly source?: string;
  /** Said from ExcelApi 1.14 on; "ThisLocalAddin" for our own. */
  readonly triggerSource?: string;
  /** Of a single cell alone. */
  readonly details?: { readonly valueAfter?: unknown };
}

export function withEdit(edits: Edits, { worksheetId, address, changeType }: Edit): Edits {
  const spans = changeType === 'RangeEdited' ? rowsOf(address) : undefined;
  if (edits === 'all' || !spans) return 'all';
  return new Map([...edits, [worksheetId, joined([...(edits.get(worksheetId) ?? []), ...spans])]]);
}

/** Both; what was put back is read again together with what came since. */
export function bothOf(one: Edits, other: Edits): Edits {
  if (one === 'all' || other === 'all') return 'all';
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, joined([...(one.get(id) ?? []), ...(other.get(id) ?? [])])]));
}

/** In order, touching and overlapping rows joined, and none past those that are ever read. */
function joined(spans: readonly RowSpan[]): RowSpan[] {
  const result: RowSpan[] = [];
  const bounded = spans
    .map(({ from, to }) => ({ from, to: Math.min(to, LAST_ROW) }))
    .filter(({ from, to }) => from <= to);
  for (const span of bounded.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to + 1) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else result.push(span);
  }
  return result;
}
