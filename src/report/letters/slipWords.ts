/** The words of one line of a slip: where it is, what stands there, and what its agency is asked to do. */
import { rowText } from '../../checks/describe/subject';
import { explainedValue } from '../../checks/explanations';
import type { ReportFinding } from '../../checks/registry';
import { titleOf } from '../../checks/titles';
import type { Entries } from '../../entries/entries';
import { annexOf, type ReportScope } from '../../plan/scope';
import { upperFirst } from '../sentences';

/** "224-PL I, ô K12" */
export const placeOf = ({ sheet = 'Cả tệp', cell }: ReportFinding): string =>
  cell === undefined ? sheet : `${sheet}, ô ${cell}`;

/** The row, its words in the annex and what is entered there; what the rule is about where it is of no row. */
export function contentOf(finding: ReportFinding, scope: ReportScope, entries: Entries): string {
  const { code, rowId } = finding;
  if (rowId === undefined) return titleOf(code);
  const text = annexText(scope, rowId);
  const row = text === undefined ? rowText(scope, rowId) : `${rowText(scope, rowId)}: ${shortened(text)}`;
  const value = explainedValue(finding, scope, entries);
  return value === '' ? row : `${row}\n${value}`;
}

function annexText(scope: ReportScope, id: string): string | undefined {
  const part = annexOf(scope, id);
  if (part?.kind === 'tasks') return part.annex.rows.find((row) => row.id === id)?.text;
  return part?.annex.rows.find((row) => row.id === id || row.measures.some((measure) => measure.id === id))?.text;
}

const LONGEST_TEXT = 150;

function shortened(text: string): string {
  const letters = [...text];
  const start = letters.slice(0, LONGEST_TEXT - 1).join('');
  return letters.length <= LONGEST_TEXT ? text : `${start.trimEnd()}…`;
}

/** Peers are asked: "Hãy nhập lại" is "Đề nghị nhập lại". */
export const asRequest = (fix: string): string => upperFirst(fix.replace(/(^|\s)hãy(?=\s)/giu, '$1đề nghị'));
