/** Bảng theo dõi: the four figures of each agency side by side, departments and communes apart, in the directory's order: no ranking. */
import type { Consolidated } from '../../consolidation/consolidated';
import { ledgerStateLabels } from '../../consolidation/describe/labels';
import type { ExpectedAgency } from '../../consolidation/scope';
import type { Headline } from '../../figures/headline';
import type { Plan } from '../../plan/plan';
import { areaRef } from '../../workbook/a1';
import type { CellStyle, SheetModel } from '../../workbook/model';
import type { At } from '../column';
import { boardFormulas, type BoardFormulas } from './boardFormulas';
import type { DataFormulas } from './dataGrid';
import { blockLabelsOf } from './dataLabels';
import { framed, HEADING_ROW } from './frame';
import { headingPart, headingRows } from './headings';
import { looks } from './looks';
import { bandPart, stacked, type Part } from './parts';
import { consolidatedSheets } from './sheets';
import { columnOf, ID, lineRow, type Content, type TableColumn } from './table';

interface BoardLine {
  readonly id: string;
  readonly number: number | undefined;
  readonly name: string;
  readonly state: string;
  readonly headline: Headline;
  /** Told once the row is known. */
  readonly formulas: (at: At) => BoardFormulas;
  /** Of the line of totals: the rows it adds up. */
  readonly totalOf?: { readonly from: number; readonly to: number };
}

type Figure = keyof Headline;

/** A total adds up what stands above it. */
const counted = (
  key: string,
  heading: string,
  group: string,
  figure: Figure,
  part: 'count' | 'of',
): TableColumn<BoardLine> => ({
  key,
  heading,
  group,
  width: 52,
  style: looks.count,
  cell: ({ headline, formulas, totalOf }, at) => {
    const column = columnOf(boardColumns, key);
    const formula = totalOf ? `SUM(${areaRef(totalOf.from, column, totalOf.to, column)})` : formulas(at)[figure][part];
    return { formula, value: headline[figure][part] };
  },
});

const share = (key: string, group: string, figure: Figure, count: string, of: string): TableColumn<BoardLine> => ({
  key,
  heading: 'Tỷ lệ',
  group,
  width: 58,
  style: looks.percent,
  cell: ({ headline }, at) => ({
    formula: `IF(${at(of)}>0,${at(count)}/${at(of)},"")`,
    value: headline[figure].of > 0 ? headline[figure].count / headline[figure].of : undefined,
  }),
});

const TARGETS = 'Chỉ tiêu đạt, vượt trên chỉ tiêu có số liệu';
const DUE = 'Nhiệm vụ đến hạn đã hoàn thành';
const PROGRESS = 'Tiến độ bình quân nhiệm vụ có thời hạn';
const CONTINUOUS = 'Nhiệm vụ thường xuyên có kết quả trong kỳ';

const progress = ({ headline, formulas }: BoardLine, at: At): Content => ({
  formula: `IF(${at('progressCount')}>0,${formulas(at).averageProgress.sum}/${at('progressCount')},"")`,
  value: headline.averageProgress.mean,
});

export const boardColumns: readonly TableColumn<BoardLine>[] = [
  { key: 'number', heading: 'TT', width: 34, style: looks.centre, cell: ({ number }) => number },
  { key: 'name', heading: 'Cơ quan, địa phương', width: 190, style: looks.text, cell: ({ name }) => name },
  { key: 'state', heading: 'Tình trạng gửi', width: 100, style: looks.centre, cell: ({ state }) => state },
  counted('met', 'Đạt, vượt', TARGETS, 'targetsMet', 'count'),
  counted('withData', 'Có số liệu', TARGETS, 'targetsMet', 'of'),
  share('metShare', TARGETS, 'targetsMet', 'met', 'withData'),
  counted('done', 'Hoàn thành', DUE, 'dueTasksDone', 'count'),
  counted('due', 'Đến hạn', DUE, 'dueTasksDone', 'of'),
  share('doneShare', DUE, 'dueTasksDone', 'done', 'due'),
  counted('progressCount', 'Có tỷ lệ', PROGRESS, 'averageProgress', 'count'),
  counted('progressOf', 'Có thời hạn', PROGRESS, 'averageProgress', 'of'),
  { key: 'progress', heading: 'Tỷ lệ', group: PROGRESS, width: 58, style: looks.percent, cell: progress },
  counted('results', 'Có kết quả', CONTINUOUS, 'continuousWithResults', 'count'),
  counted('continuous', 'Thường xuyên', CONTINUOUS, 'continuousWithResults', 'of'),
  share('resultsShare', CONTINUOUS, 'continuousWithResults', 'results', 'continuous'),
];

const NOTE =
  'Bảng giúp theo dõi tiến độ, không xếp hạng các cơ quan, địa phương. Bốn chỉ số không cộng gộp với nhau; ô tỷ lệ để trống khi chưa có gì để tính.';

export interface BoardSheet {
  readonly sheet: SheetModel;
  /** The row of totals, by plan id. */
  readonly totals: ReadonlyMap<string, number>;
}

export function boardSheet(consolidated: Consolidated, data: DataFormulas): BoardSheet {
  const { scope, city } = consolidated;
  const headings = headingPart(boardColumns, HEADING_ROW);
  const labels = blockLabelsOf(scope);
  const totals = new Map<string, number>();
  let row = HEADING_ROW + headings.rows.length;
  const parts = city.plans.map(({ plan, assignments }): Part => {
    const lines = boardLines(consolidated, plan, data);
    const from = row;
    const blocks = (['department', 'commune'] as const).flatMap((block) =>
      blockParts(
        labels[block],
        lines.filter((line) => line.block === block),
      ),
    );
    const body = stacked(from, [(at) => bandPart(boardColumns, planTitle(plan), at, looks.block), ...blocks]);
    const last = body.rows.at(-1)?.row ?? from;
    totals.set(plan.id, last + 1);
    row = last + 2;
    const total: BoardLine = {
      id: '',
      number: undefined,
      name: 'Tổng số lượt giao',
      state: '',
      headline: assignments,
      formulas: () => boardFormulas(plan, data, [], []),
      totalOf: { from, to: last },
    };
    return stacked(from, [() => body, (at) => lineOf(strong, total, at)]);
  });
  return {
    totals,
    sheet: framed(scope, {
      sheet: consolidatedSheets.board,
      title: 'BẢNG THEO DÕI KẾT QUẢ CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG',
      note: NOTE,
      columns: boardColumns,
      body: stacked(HEADING_ROW, [() => headings, ...parts.map((part) => () => part)]),
      headings: headingRows(boardColumns),
      frozenColumns: 2,
    }),
  };
}

const planTitle = ({ number, title }: Plan): string => `Kế hoạch số ${number}: ${title}`;

const lineOf = (columns: readonly TableColumn<BoardLine>[], line: BoardLine, row: number): Part => ({
  rows: [lineRow(columns, line, line.id, row)],
  merges: [],
});

const bold = (style: CellStyle): CellStyle => ({ ...style, bold: true });
const strong = boardColumns.map((column) => ({ ...column, style: bold(column.style) }));

type BlockLine = BoardLine & Pick<ExpectedAgency, 'block'>;

function blockParts(label: string, lines: readonly BlockLine[]): ((row: number) => Part)[] {
  if (lines.length === 0) return [];
  return [
    (row) => bandPart(boardColumns, label, row, looks.group),
    ...lines.map((line, index) => (row: number) => lineOf(boardColumns, { ...line, number: index + 1 }, row)),
  ];
}

function boardLines({ scope, city, ledger }: Consolidated, plan: Plan, data: DataFormulas): BlockLine[] {
  const states = new Map(ledger.agencies.map(({ agencyId, state }) => [agencyId, state]));
  const headlines = new Map(
    city.board.filter((row) => row.plan === plan.id).map((row) => [row.agencyId, row.headline]),
  );
  return scope.agencies.flatMap(({ agency, block, scope: own }): BlockLine[] => {
    const headline = headlines.get(agency.id);
    if (!headline) return [];
    const several = own.annexes
      .flatMap((annex) => (annex.plan.id === plan.id && annex.kind === 'targets' ? annex.leads : []))
      .filter(({ measures }) => measures.length > 1)
      .map(({ id }) => id);
    return [
      {
        id: agency.id,
        number: undefined,
        name: agency.name,
        state: ledgerStateLabels[states.get(agency.id) ?? 'not-sent'],
        block,
        headline,
        formulas: (at) => boardFormulas(plan, data, [['agency', at(ID)]], several),
      },
    ];
  });
}
