/** The finding of a cell that could not be read, found by the very rule that judges such cells in a workbook. */
import type { CellReading, Reading, UnreadReason } from '../entries/reading';
import { cellRules } from './registry/cells';
import type { CellCode, ReportFinding, RuleOf } from './registry';
import type { CheckInput } from './rule';
import { run } from './run';

type UnreadCell = CellReading & { readonly outcome: { readonly kind: 'unread'; readonly reason: UnreadReason } };

const rules: readonly RuleOf<CheckInput, CellCode>[] = cellRules;

/** @param about the report it would stand in */
export function whyUnread(cell: UnreadCell, about: CheckInput): ReportFinding {
  const reading: Reading = { ...about.reading, cells: [cell] };
  const rule = rules.find(({ code }) => code === cell.outcome.reason);
  const [finding] = rule ? run(rule, { ...about, reading }) : [];
  if (!finding) throw new Error(`No rule for ${cell.outcome.reason}`);
  return finding;
}
