/**
 * The very hidden sheet _bao_cao: of each text of the report what was made, what was shown, and what an officer wrote in its
 * place. So what is changed on the sheets is recognised when the report is made again.
 */
import type { ReportEdit } from '../../entries/reportEdit';
import type { CellModel, RowModel, SheetModel } from '../../workbook/model';
import { inPieces } from '../../workbook/pieces';
import type { Snapshot } from '../../workbook/snapshot';
import { ID_COLUMN, KEY_ROW } from '../annexGrid';
import { findSheet } from '../read/sheetIndex';
import { sheetKeys, sheetNames } from './names';

/** One text of a report. */
export interface RecordedText extends Pick<ReportEdit, 'address'> {
  /** Absent where it stands on no sheet: it was left out, or is made no more. */
  readonly kind?: string;
  /** Absent where it is made no more. */
  readonly made?: string;
  /** As it stands on its sheet, where that is not as it was made. */
  readonly shown?: string;
  readonly edit?: Pick<ReportEdit, 'was' | 'text'>;
}

/** Columns of the sheet, in order. */
const fields = ['kind', 'address', 'made', 'shown', 'was', 'text'] as const;
type Field = (typeof fields)[number];
type Fields = Partial<Record<Field, string>>;

/** Characters of a piece: even where each takes six as JSON writes it, a cell holds them. */
const PIECE_LENGTH = 5_000;

export function recordSheet(texts: readonly RecordedText[]): SheetModel {
  const rows = texts.flatMap(({ edit, ...text }) => {
    const given: Fields = { ...text, ...edit };
    const columns = fields.map((field) => pieces(given[field]));
    const count = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: count }, (_, index) =>
      columns.flatMap((column, place): CellModel[] => {
        const value = column[index];
        return value === undefined ? [] : [{ column: ID_COLUMN + place, value }];
      }),
    );
  });
  return {
    name: sheetNames.record,
    visibility: 'veryHidden',
    columns: [],
    rows: [
      { row: KEY_ROW, cells: [{ column: ID_COLUMN, value: sheetKeys.record }] },
      ...rows.map((cells, index): RowModel => ({ row: KEY_ROW + 1 + index, cells })),
    ],
  };
}

/**
 * In quotes of their own, so that none is taken for a formula, begins or ends with a blank that a program may drop, or holds
 * what a file cannot.
 */
const pieces = (text: string | undefined): string[] =>
  text === undefined ? [] : inPieces(text, PIECE_LENGTH).map((piece) => JSON.stringify(piece));

/** Undefined where a workbook has none. A row that does not read is passed over: nothing is guessed. */
export function readRecord(snapshot: Snapshot): RecordedText[] | undefined {
  const sheet = findSheet(snapshot, { key: sheetKeys.record, name: sheetNames.record });
  if (!sheet) return undefined;
  const { index, keyRow, idColumn } = sheet;
  const texts: Map<Field, string>[] = [];
  for (const row of index.rows) {
    if (row <= keyRow) continue;
    const parts = fields.flatMap((field, place): [Field, string][] => {
      const part = unquoted(index.value(row, idColumn + place));
      return part === undefined ? [] : [[field, part]];
    });
    if (parts.some(([field]) => field === 'address')) texts.push(new Map());
    const text = texts.at(-1);
    for (const [field, part] of parts) text?.set(field, (text.get(field) ?? '') + part);
  }
  return texts.map(recordedText);
}

function unquoted(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

function recordedText(given: ReadonlyMap<Field, string>): RecordedText {
  const { kind, address = '', made, shown, was, text }: Fields = Object.fromEntries(given);
  return {
    address,
    ...(kind === undefined ? {} : { kind }),
    ...(made === undefined ? {} : { made }),
    ...(shown === undefined ? {} : { shown }),
    ...(was === undefined || text === undefined ? {} : { edit: { was, text } }),
  };
}
