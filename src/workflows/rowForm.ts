/** A short form for one row: what is asked, its target, last figure, formula in words, and the fields to fill in. */
import { rowText } from '../checks/describe/subject';
import type { Field } from '../entries/entries';
import type { CellReading } from '../entries/reading';
import { taskStatusText, verdictLabels } from '../figures/labels';
import { endedSentence } from '../layout/endedWords';
import { rowFields, type EntryField, type RowLine } from '../layout/entryFields';
import { FRONT, generalWords } from '../layout/frontFields';
import { measureFormulaText, taskFormulaText } from '../layout/figureWords';
import { previousMeasure, previousTask } from '../layout/previous';
import { annexSheetOf } from '../layout/read/annex';
import { findSheet } from '../layout/read/sheetIndex';
import { aimText, askedText } from '../layout/targetWords';
import type { ReportScope } from '../plan/scope';
import { parseAreaRef, parseCellRef } from '../workbook/a1';
import type { Place } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import type { CheckedWorkbook } from './checkWorkbook';

export type FormInput =
  | { readonly kind: 'text'; readonly isLong: boolean }
  | { readonly kind: 'number' | 'percent' | 'day' }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

export interface FormField {
  readonly field: Field;
  readonly label: string;
  /** What to write, one sentence. */
  readonly hint: string;
  readonly input: FormInput;
  /** As the cell shows it: "85,5%", "15/11/2026", a label of the list; "" when empty. */
  readonly shown: string;
  readonly place: Place;
}

export interface RowForm {
  readonly rowId: string;
  /** "Nhiệm vụ số 12", "Chỉ tiêu 3a" */
  readonly label: string;
  /** The annex's own words. */
  readonly text: string;
  /** Nội dung số liệu of a measure, or the due phrase of a task. */
  readonly asked: string;
  /** "Chỉ tiêu: từ 80% trở lên"; absent for tasks. */
  readonly target?: string;
  /** Kỳ trước, in words; absent where nothing was reported. */
  readonly previous?: string;
  /** How the result is computed, in words; absent where nothing is computed. */
  readonly formula?: string;
  /** Đánh giá or Trạng thái as of now. */
  readonly status: string;
  readonly fields: readonly FormField[];
}

/** The form of a row the agency leads or coordinates, or of Nội dung chung ("general"); undefined for any other id. */
export function rowFormOf(checked: CheckedWorkbook, rowId: string): RowForm | undefined {
  const { scope, reading, figures } = checked;
  const rows = rowFields(scope, reading.entries, figures);
  const row = rows.line(rowId);
  const words = row ? wordsOf(row) : rowId === FRONT.general ? generalForm(scope) : undefined;
  if (!words) return undefined;
  return {
    rowId,
    label: rowText(scope, rowId),
    ...words,
    asked: [words.asked, ...endedWords(scope, rowId)].filter((text) => text !== '').join(' '),
    ...(words.status !== '' && hasError(checked, rowId) ? { status: `${words.status} (${UNSURE})` } : {}),
    fields: formFields(checked, rowId, rows.fields(rowId)),
  };
}

/** Of leads that are gone: who answers for the row now. */
const endedWords = ({ ended }: ReportScope, rowId: string): string[] =>
  (ended.get(rowId.replace(/#\d+$/, '')) ?? []).map(endedSentence);

/** A verdict over figures that cannot be right is not to be taken for one. */
const UNSURE = 'đang có lỗi, kết quả có thể thay đổi sau khi sửa';

const hasError = ({ findings }: CheckedWorkbook, rowId: string): boolean =>
  findings.some((finding) => finding.rowId === rowId && finding.severity === 'error');

type Words = Omit<RowForm, 'rowId' | 'label' | 'fields'>;

const generalForm = (scope: ReportScope): Words => ({
  text: `Phần lời của báo cáo: ${generalWords(scope)}.`,
  asked: '',
  status: '',
});

function wordsOf(row: RowLine): Words {
  switch (row.kind) {
    case 'measure': {
      const { target, measure, earlier, figure } = row.line;
      const formula = measureFormulaText(row.line);
      return {
        text: target.text,
        asked: askedText(row.line),
        target: aimText(row.line),
        ...previousOf(previousMeasure(measure, earlier)),
        ...(formula === undefined ? {} : { formula }),
        status: verdictLabels[figure.verdict],
      };
    }
    case 'task': {
      const { task, earlier, figure, entry } = row.line;
      return {
        text: task.text,
        asked: task.due.text === '' ? 'Kế hoạch không nêu thời hạn.' : `Thời gian hoàn thành: ${task.due.text}`,
        ...previousOf(previousTask(earlier)),
        formula: taskFormulaText(row.line),
        status: taskStatusText(figure, task.due.schedule, entry.completedOn),
      };
    }
    case 'coordination': {
      const { text, lead } = row.line.row;
      return { text, asked: `Cơ quan chủ trì: ${lead.text}`, status: 'Cơ quan phối hợp, không bắt buộc nhập' };
    }
  }
}

const previousOf = (previous: string): { previous?: string } => (previous === '' ? {} : { previous });

/** Those fields whose cells are still there. */
function formFields({ reading }: CheckedWorkbook, rowId: string, fields: readonly EntryField[]): FormField[] {
  const cells = new Map(reading.cells.filter((cell) => cell.rowId === rowId).map((cell) => [cell.field, cell]));
  return fields.flatMap((known) => {
    const place = reading.locate(rowId, known.field);
    if (!place) return [];
    const { field, label, hint } = known;
    return [{ field, label, hint, input: inputOf(known), shown: shownOf(known, cells.get(field)), place }];
  });
}

/** What could not be read is shown word for word, to be mended. */
function shownOf({ codec, value }: EntryField, cell: CellReading | undefined): string {
  if (value !== undefined) return codec.show(value);
  const raw = cell?.raw ?? '';
  return typeof raw === 'object' ? raw.error : String(raw);
}

const inputOf = ({ codec, field }: EntryField): FormInput => {
  switch (codec.kind) {
    case 'text':
      return { kind: 'text', isLong: !SHORT_TEXTS.includes(field) };
    case 'choice':
      return { kind: 'choice', options: codec.options ?? [] };
    default:
      return { kind: codec.kind };
  }
};

const SHORT_TEXTS: readonly Field[] = ['unit'];

/**
 * The row an officer's cell belongs to, by the hidden id of its sheet's row and nothing else; undefined outside the lines.
 * Of two rows with one id only the one that counts is meant, so that a form never writes into another row than it shows.
 */
export function rowAt(checked: CheckedWorkbook, snapshot: Snapshot, { sheet, cell }: Place): string | undefined {
  const { scope, reading } = checked;
  const selected = parseAreaRef(cell)?.from.row;
  if (selected === undefined) return undefined;
  for (const part of scope.annexes) {
    const found = findSheet(snapshot, annexSheetOf(part));
    if (found?.index.name !== sheet) continue;
    const id = found.index.value(selected, found.idColumn);
    if (typeof id !== 'string') return undefined;
    const rowId = id.trim();
    const stands = rowFields(scope, reading.entries, checked.figures)
      .fields(rowId)
      .some(({ field }) => isAt(reading.locate(rowId, field), sheet, selected));
    return stands ? rowId : undefined;
  }
  return undefined;
}

const isAt = (place: Place | undefined, sheet: string, row: number): boolean =>
  place?.sheet === sheet && parseCellRef(place.cell)?.row === row;
