/** The rows of several plans on one sheet: the plan's own first, then those that ride along, each under its headings. */
import type { Section, Annex, Plan } from '../../plan/plan';
import type { ScopeAnnex } from '../../plan/scope';
import { headed } from '../../plan/sections';
import { looks } from './looks';
import { bandPart, stacked, type Part } from './parts';
import { lineRow, type TableColumn } from './table';

export interface PlanLine {
  /** Measure or task id. */
  readonly id: string;
  /** The annex row it belongs to. */
  readonly rowId: string;
}

/** The first and the last row of a plan's block, its headings included. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

export interface PlanBlocks {
  readonly part: Part;
  /** By plan id; none for a plan that has no such lines. */
  readonly rows: ReadonlyMap<string, Rows>;
}

export function planBlocks<Line extends PlanLine>(
  columns: readonly TableColumn<Line>[],
  plans: readonly { readonly plan: Plan; readonly lines: readonly Line[] }[],
  firstRow: number,
): PlanBlocks {
  const parts: Part[] = [];
  const rows = new Map<string, Rows>();
  let row = firstRow;
  for (const { plan, lines } of plans.filter((block) => block.lines.length > 0)) {
    const part = stacked(row, blocksOf(columns, plan, lines));
    const last = part.rows.at(-1)?.row ?? row;
    parts.push(part);
    rows.set(plan.id, { from: row, to: last });
    row = last + 1;
  }
  return { part: { rows: parts.flatMap((part) => part.rows), merges: parts.flatMap((part) => part.merges) }, rows };
}

type Block = (row: number) => Part;

function blocksOf<Line extends PlanLine>(
  columns: readonly TableColumn<Line>[],
  plan: Plan,
  lines: readonly Line[],
): Block[] {
  const annexes = plan.annexes.flatMap((annex) => {
    const own = lines.filter(({ rowId }) => rowId.startsWith(`${plan.id}/${annex.id}/`));
    return own.length === 0 ? [] : [{ annex, own }];
  });
  return [
    (row) => bandPart(columns, `Kế hoạch số ${plan.number}: ${plan.title}`, row, looks.block),
    ...annexes.flatMap(({ annex, own }): Block[] => [
      ...(annexes.length === 1 ? [] : [(row: number) => bandPart(columns, annex.title, row, looks.group)]),
      ...headed(wholeAnnex(plan, annex), own, ({ rowId }) => rowId).flatMap(({ headings, line }): Block[] => [
        ...headings.map(
          (section) => (row: number) => bandPart(columns, sectionText(section), row, sectionLook(section)),
        ),
        (row) => ({ rows: [lineRow(columns, line, line.id, row)], merges: [] }),
      ]),
    ]),
  ];
}

/** An annex with all its rows, whoever leads them. */
const wholeAnnex = (plan: Plan, annex: Annex): ScopeAnnex =>
  annex.kind === 'targets'
    ? { kind: 'targets', plan, annex, leads: annex.rows, coordinates: [] }
    : { kind: 'tasks', plan, annex, leads: annex.rows, coordinates: [] };

const sectionText = ({ no, text }: Section): string => [no, text].filter((part) => part !== '').join(' ');
const sectionLook = ({ level }: Section) => (level === 1 ? looks.group : looks.subgroup);
