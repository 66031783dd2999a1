/**
 * Changes of single entry cells as data: what an officer typed into a form, a repair that was clicked, a step taken back.
 * A cell with a formula of the officer's own is never among them: writing a value there would lose the formula, and
 * taking the step back could not restore it.
 */
import { describe } from '../checks/describe/describe';
import { fieldKinds } from '../checks/fields';
import type { ReportFinding } from '../checks/registry';
import { whyUnread } from '../checks/whyUnread';
import type { Field } from '../entries/entries';
import type { EntryValue } from '../entries/reading';
import { numberText } from '../entries/words';
import type { Codec, Decoded } from '../layout/codecs';
import { rowFields, type EntryField, type RowFields } from '../layout/entryFields';
import { bare } from '../plan/vietnamese';
import { failure, success, type Result } from '../result';
import { positionOf } from '../workbook/a1';
import { MAX_TEXT } from '../workbook/limits';
import type { CellPut, Place } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import type { CheckedWorkbook } from './checkWorkbook';
import { findingKeys } from './findingKeys';

/**
 * What was typed into a field, as its cell takes it; "" empties it. In a percent field 85, 85% and 0,85 are all 85 %, as
 * in Excel's own percent cells. Fails with the reason, in words.
 * @param rowId "info" or "general" for the front sheets
 * @example entryPut(checked, '224-2025/II/33', 'percent', '85,5%') puts 0.855 with the format "0.00%"
 */
export function entryPut(
  checked: CheckedWorkbook,
  rowId: string,
  field: Field,
  typed: string,
): Result<CellPut, string> {
  const known = fieldsOf(checked)
    .fields(rowId)
    .find((candidate) => candidate.field === field);
  const place = checked.reading.locate(rowId, field);
  if (!known || !place) return failure(NO_CELL);
  if (hasFormula(checked, rowId, field)) return failure(FORMULA);
  const text = typed.trim();
  if (text.length > MAX_TEXT) return failure(TOO_LONG);
  // What was not changed is put back exactly: the form shows fewer digits than the cell may hold.
  if (known.value !== undefined && text === known.codec.show(known.value)) {
    return success(putOf(place, known.codec, known.value));
  }
  const decoded = decodeTyped(known, text);
  if (decoded.kind === 'empty') return success({ ...place, value: null, numberFormat: known.codec.numberFormat });
  if (decoded.kind !== 'unread') return success(putOf(place, known.codec, decoded.value));
  const finding = whyUnread({ ...place, rowId, field, raw: text, outcome: decoded }, checked);
  const { message, fix } = describe(finding, checked.scope);
  return failure(`${message} ${fix}`);
}

const NO_CELL = 'Không tìm thấy ô để ghi; dòng hoặc cột này có thể đã bị xóa. Hãy nạp lại biểu mẫu.';
const FORMULA = 'Ô này đang có công thức nên không ghi đè. Hãy sửa trực tiếp trên trang tính.';
export const TOO_LONG = `Nội dung dài quá ${numberText(MAX_TEXT)} ký tự, một ô Excel không chứa hết. Hãy rút gọn.`;

function decodeTyped({ codec, field }: EntryField, text: string): Decoded {
  const decoded = codec.decode(text);
  switch (codec.kind) {
    case 'percent':
      return decoded.kind === 'understood' &&
        decoded.reason === 'number-as-text' &&
        Math.abs(Number(decoded.value)) >= 1
        ? codec.decode(`${text}%`)
        : decoded;
    case 'choice': {
      if (decoded.kind !== 'unread') return decoded;
      const meant = (codec.options ?? []).filter((option) => bare(option) === bare(text));
      return meant.length === 1 && meant[0] !== undefined ? codec.decode(meant[0]) : decoded;
    }
    default:
      return isGrouped(field, text) && decoded.kind === 'unread' && decoded.suggestion !== undefined
        ? { kind: 'value', value: decoded.suggestion }
        : decoded;
  }
}

/** "1.234" where only a whole number can stand: the point is that of thousands. */
const isGrouped = (field: Field, text: string): boolean =>
  fieldKinds[field] === 'count' && text.includes('.') && !text.endsWith('%');

const putOf = (place: Place, codec: Codec, value: EntryValue): CellPut => ({
  sheet: place.sheet,
  cell: place.cell,
  value: codec.encode(value),
  numberFormat: codec.numberFormat,
});

const fieldsOf = ({ scope, reading, figures }: CheckedWorkbook): RowFields =>
  rowFields(scope, reading.entries, figures);

const hasFormula = ({ reading }: CheckedWorkbook, rowId: string, field: Field): boolean =>
  reading.cells.some((cell) => cell.formula !== undefined && cell.rowId === rowId && cell.field === field);

/** A safe repair: what goes into the cell, and how it reads. */
export interface Repair {
  readonly put: CellPut;
  /** "85,5%" */
  readonly text: string;
}

/** The safe repair of each finding, where there is one. */
export function repairsOf(checked: CheckedWorkbook): (finding: ReportFinding) => Repair | undefined {
  const rows = fieldsOf(checked);
  const formulas = new Set(
    checked.reading.cells.flatMap(({ formula, sheet, cell }) =>
      formula === undefined ? [] : [placeKey({ sheet, cell })],
    ),
  );
  return ({ repair, rowId, field, sheet, cell }) => {
    if (repair === undefined || rowId === undefined || sheet === undefined || cell === undefined) return undefined;
    const known = rows.fields(rowId).find((candidate) => candidate.field === field);
    const place = { sheet, cell };
    if (!known || formulas.has(placeKey(place))) return undefined;
    return { put: putOf(place, known.codec, repair), text: known.codec.show(repair) };
  };
}

/**
 * The repairs of these findings, by key. One cell is put once: of two findings about it the worse goes first, and what
 * is left of the other shows when the workbook is checked again.
 */
export function repairPuts(checked: CheckedWorkbook, keys: readonly string[]): readonly CellPut[] {
  const wanted = new Set(keys);
  const repairOf = repairsOf(checked);
  const all = findingKeys(checked.findings);
  const puts = new Map<string, CellPut>();
  for (const [index, finding] of checked.findings.entries()) {
    if (!wanted.has(all[index] ?? '')) continue;
    const repair = repairOf(finding);
    if (repair && !puts.has(placeKey(repair.put))) puts.set(placeKey(repair.put), repair.put);
  }
  return [...puts.values()];
}

/** What stood in these cells, in the same order, to take the step back. */
export function undoPuts(puts: readonly CellPut[], { sheets }: Snapshot): readonly CellPut[] {
  const wanted = new Set(puts.map(({ sheet }) => sheet));
  const before = new Map(
    sheets
      .filter(({ name }) => wanted.has(name))
      .flatMap(({ name, cells }) =>
        cells.map(({ row, column, value }) => [JSON.stringify([name, row, column]), value] as const),
      ),
  );
  return puts.map(({ sheet, cell }) => {
    const { row, column } = positionOf(cell);
    const value = before.get(JSON.stringify([sheet, row, column])) ?? null;
    return { sheet, cell, value: typeof value === 'object' ? (value?.error ?? null) : value };
  });
}

const placeKey = ({ sheet, cell }: Place): string => JSON.stringify([sheet, cell]);
