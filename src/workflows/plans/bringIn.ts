/** Bringing in a plan: from a document, a worksheet, a pasted table or the review workbook to a draft, and how whole it is. */
import { rowNumber } from '../../entries/rowNumber';
import { balance } from '../../intake/balance';
import { describeDoubt, fieldLabels } from '../../intake/describeDoubt';
import { describeIntakeProblem } from '../../intake/describeIntakeProblem';
import type { Draft, PlanDoubt, SetAside } from '../../intake/draft';
import { tableFromText } from '../../intake/pasted';
import { readPlan } from '../../intake/readPlan';
import { describeReviewProblem } from '../../intake/review/describeReviewProblem';
import { readReview } from '../../intake/review/readReview';
import { sheetKeyOf } from '../../intake/review/sheet';
import type { IntakeProblem } from '../../intake/problem';
import { documentFromSnapshot } from '../../intake/sheets';
import type { SourceDocument } from '../../intake/source';
import { countText } from '../../entries/words';
import type { DirectoryIndex } from '../../plan/agencies';
import type { Plan } from '../../plan/plan';
import { failure, success, type Result } from '../../result';
import type { Snapshot } from '../../workbook/snapshot';
import { draftFaultLines } from './draftFaults';
import { describeTextProblem, plainText } from './plainText';
import { unusable, wholePlan, type Rejection } from './planFile';

export type Brought = Result<Draft, Rejection>;

/** How a file is read, by what its name says it is; forms of Word that are not read are refused as such, not as text. */
export const sourceKind = (name: string): 'word' | 'excel' | 'text' =>
  /\.(?:docx?|rtf|pdf)$/i.test(name) ? 'word' : /\.xls[xmb]?$/i.test(name) ? 'excel' : 'text';

export function draftFromDocument(document: SourceDocument, index: DirectoryIndex): Brought {
  const read = readPlan(document, index);
  if (!read.ok) return unusable(problemLine(read.error));
  // Nothing of the source is dropped in silence: what no row and no list holds is set aside here.
  const lost = balance(document, read.value).map((piece): SetAside => ({ ...piece, why: 'no-row' }));
  return success({ ...read.value, setAside: [...read.value.setAside, ...lost] });
}

export function draftFromText(bytes: Uint8Array, file: string, index: DirectoryIndex): Brought {
  const text = plainText(bytes);
  if (!text.ok) return unusable(`${file}: ${describeTextProblem(text.error)}`);
  const table = tableFromText(text.value, file);
  return table.ok ? draftFromDocument(table.value, index) : unusable(problemLine(table.error));
}

function problemLine(problem: IntakeProblem): string {
  const { message, fix } = describeIntakeProblem(problem);
  return `${message} ${fix}`;
}

/** A workbook of ours that comes back reviewed, or any sheet with an annex on it. */
export function draftFromWorkbook(snapshot: Snapshot, file: string, index: DirectoryIndex): Brought {
  if (!isReview(snapshot)) return draftFromDocument(documentFromSnapshot(snapshot, file), index);
  const read = readReview(snapshot, index);
  if (read.ok) return read;
  const lines = read.error.map((problem) => {
    const { message, fix } = describeReviewProblem(problem);
    return `${placeText(problem)}${message} ${fix}`;
  });
  return failure({ kind: 'faults', lines });
}

const placeText = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  sheet === '' ? '' : `${sheet}${cell === '' ? '' : `, ô ${cell}`}: `;

function isReview({ sheets }: Snapshot): boolean {
  const key = sheetKeyOf('');
  return sheets.some(({ cells }) => cells.some(({ value }) => typeof value === 'string' && value.startsWith(key)));
}

export { reviewWorkbook } from '../../intake/review/reviewWorkbook';

/** What a draft is worth: the plan where it is whole, else what is missing; and what is still uncertain. */
export interface DraftState {
  /** Parses, and names only known agencies. */
  readonly plan: Plan | undefined;
  /** Why it is no plan yet, a line each. */
  readonly missing: readonly string[];
  /** What a person must look at, a line each. */
  readonly doubts: readonly string[];
  readonly counts: {
    readonly annexes: number;
    readonly rows: number;
    /** Rows about which nothing is uncertain. */
    readonly certain: number;
    readonly doubts: number;
    readonly setAside: number;
  };
}

/** @param file the name the plan file will have */
export function draftState({ plan, doubts, setAside }: Draft, file: string, index: DirectoryIndex): DraftState {
  const parsed = wholePlan(JSON.stringify(plan), file, index);
  const rows = plan.annexes.flatMap<{ readonly id: string }>((annex) => annex.rows);
  const doubted = new Set(doubts.map(({ rowId }) => rowId));
  return {
    plan: parsed.ok ? parsed.value : undefined,
    missing: parsed.ok ? [] : draftFaultLines(plan, parsed.error),
    doubts: doubts.map((doubt) => doubtLine(plan, doubt)),
    counts: {
      annexes: plan.annexes.length,
      rows: rows.length,
      certain: rows.filter(({ id }) => !doubted.has(id)).length,
      doubts: doubts.length,
      setAside: setAside.length,
    },
  };
}

/** "Kế hoạch số 224/KH-UBND: 02 phụ lục, 81 dòng." */
export const planCountsLine = ({ number, annexes }: Plan): string =>
  `Kế hoạch số ${number}: ${countText(annexes.length)} phụ lục, ${countText(annexes.flatMap<unknown>(({ rows }) => rows).length)} dòng.`;

/** How much was read, in lines. */
export function stateLines({ number, title }: Plan, { counts }: DraftState): string[] {
  const { annexes, rows, certain, doubts, setAside } = counts;
  return [
    number === '' ? 'Chưa rõ số, ký hiệu của kế hoạch.' : `Kế hoạch số ${number}${title === '' ? '' : `: ${title}`}`,
    `${countText(annexes)} phụ lục, ${countText(rows)} dòng; ${countText(certain)} dòng không cần sửa.`,
    `${countText(doubts)} nội dung cần xem lại; ${countText(setAside)} đoạn của văn bản để riêng.`,
  ];
}

/** "Phụ lục II, số 12, Thời hạn: … Hãy …" */
function doubtLine({ annexes }: Plan, { rowId, ...doubt }: PlanDoubt): string {
  const { message, fix } = describeDoubt(doubt);
  const place = annexes.flatMap((annex) => {
    const row = annex.rows.find(({ id }) => id === rowId);
    return row ? [`${annex.label}, ${rowNumber(row.no)}, `] : [];
  });
  return `${place[0] ?? ''}${fieldLabels[doubt.field]}: ${message} ${fix}`;
}
