/**
 * A plan's printed annexes as a document would hold them, in ways offices write them: neutral paragraphs and rows of cells
 * with spans, for real files, and the same as a SourceDocument.
 */
import type { Annex, AnnexColumnKey, Plan } from '../../src/plan/plan';
import type { SourceBlock, SourceCell, SourceDocument } from '../../src/intake/source';

/** Cells as HTML and Word list them: from left to right, without the places a merged cell from above covers. */
export interface BuiltCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly autoNumber?: string;
}

export interface BuiltRow {
  readonly kind: 'heading' | 'section' | 'row';
  readonly cells: readonly BuiltCell[];
}

export interface BuiltTable {
  readonly columns: number;
  readonly headingRows: number;
  readonly rows: readonly BuiltRow[];
}

export interface BuiltAnnex {
  /** "PHỤ LỤC I", its title, "(Kèm theo …)". */
  readonly paragraphs: readonly string[];
  readonly table: BuiltTable;
}

export interface BuiltDocument {
  /** The letterhead's table, from left to right and down. */
  readonly letterhead: readonly (readonly [string, string])[];
  readonly paragraphs: readonly string[];
  readonly annexes: readonly BuiltAnnex[];
}

export interface Manner {
  /** merged: "Cơ quan thực hiện" over "Chủ trì | Phối hợp"; split: each heading over two rows. */
  readonly headings?: 'plain' | 'merged' | 'split';
  /** as-is: as the plan has them; auto: Word counts, the cells are empty. */
  readonly numbers?: 'as-is' | 'bare' | 'dot' | 'bracket' | 'auto';
  /** How the columns are turned round: 0 leaves them, 1 puts the first last. */
  readonly turn?: number;
  /** Headings between rows in one cell across the table. */
  readonly across?: boolean;
  /** Equal leads of neighbouring rows in one merged cell. */
  readonly mergedLeads?: boolean;
  /** The heading again after so many rows, as on each page. */
  readonly repeatAfter?: number;
  /** Each part of an agency cell on a line of its own. */
  readonly lines?: boolean;
}

export const printed = (plan: Plan): readonly Annex[] => plan.annexes.filter(({ source }) => source === undefined);

export function builtDocument(plan: Plan, manner: Manner = {}): BuiltDocument {
  const [year, month, date] = plan.signed.split('-');
  const annexes = printed(plan);
  return {
    letterhead: [
      ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      [`Số: ${plan.number}`, `Cần Thơ, ngày ${date} tháng ${Number(month)} năm ${year}`],
    ],
    paragraphs: [
      'KẾ HOẠCH',
      plan.title.replace(/^Kế hoạch /u, '').toLocaleUpperCase('vi'),
      `Ủy ban nhân dân thành phố ban hành ${plan.title}, cụ thể như sau:`,
      ...plan.duties.map((duty, n) => `${n + 1}. ${duty.quotation}.`),
    ],
    annexes: annexes.map((annex) => ({
      paragraphs: [
        annex.label.toLocaleUpperCase('vi'),
        annex.title,
        `(Kèm theo Kế hoạch số ${plan.number} ngày ${date} tháng ${Number(month)} năm ${year} của Ủy ban nhân dân thành phố)`,
      ],
      table: annexTable(annex, manner),
    })),
  };
}

const cell = (text: string, rowSpan = 1, columnSpan = 1): BuiltCell => ({ text, rowSpan, columnSpan });

function annexTable(annex: Annex, manner: Manner = {}): BuiltTable {
  const turn = manner.turn ?? 0;
  const columns = [...annex.columns.slice(turn), ...annex.columns.slice(0, turn)];
  const keys = columns.map(({ key }) => key);
  const headings = headingRows(columns, manner);
  const rows: BuiltRow[] = [...headings];
  const leads = mergedLeads(annex, manner);
  for (const [n, row] of annex.rows.entries()) {
    for (const { no, text } of annex.sections.filter(({ before }) => before === row.no)) {
      rows.push({ kind: 'section', cells: sectionCells(no, text, keys, manner) });
    }
    const cells = keys.flatMap((key): BuiltCell[] => {
      if (key === 'no') return [numberCell(row.noText ?? row.no, manner)];
      const text = textOf(row, key);
      if (key !== 'lead') return [cell(manner.lines && key === 'coordinating' ? text.replaceAll('; ', ';\n') : text)];
      const span = leads[n] ?? 1;
      return span === 0 ? [] : [cell(text, span)];
    });
    rows.push({ kind: 'row', cells });
    const { repeatAfter } = manner;
    const within = (leads[n + 1] ?? 1) === 0;
    if (repeatAfter !== undefined && (n + 1) % repeatAfter === 0 && n + 1 < annex.rows.length && !within) {
      rows.push(...headings);
    }
  }
  return { columns: columns.length, headingRows: headings.length, rows };
}

function textOf(row: Annex['rows'][number], key: AnnexColumnKey): string {
  switch (key) {
    case 'text':
      return row.text;
    case 'lead':
      return row.lead.text;
    case 'coordinating':
      return row.coordinating.text;
    case 'due':
      return 'due' in row ? row.due.text : '';
    case 'deliverable':
      return 'due' in row ? (row.deliverable ?? '') : '';
    case 'baseline':
      return 'measures' in row ? (row.baseline ?? '') : '';
    case 'no':
      return row.noText ?? row.no;
  }
}

const LETTERED = /^\p{Ll}\)?$/u;

function numberCell(text: string, { numbers = 'as-is' }: Manner): BuiltCell {
  if (numbers === 'as-is' || text === '') return cell(text);
  const bare = text.replace(/[.)]+$/u, '');
  if (numbers === 'auto') return { ...cell(''), autoNumber: LETTERED.test(text) ? `${bare})` : `${bare}.` };
  if (numbers === 'bare') return cell(LETTERED.test(text) ? text : bare);
  if (numbers === 'dot') return cell(LETTERED.test(text) ? `${bare}.` : `${bare}.`);
  return cell(`${bare})`);
}

function sectionCells(no: string, text: string, keys: readonly AnnexColumnKey[], { across }: Manner): BuiltCell[] {
  if (across) return [cell(no === '' ? text : `${no.replace(/[.)]+$/u, '')}. ${text}`, 1, keys.length)];
  return keys.map((key) => cell(key === 'no' ? no : key === 'text' ? text : ''));
}

function headingRows(columns: Annex['columns'], { headings = 'plain' }: Manner): BuiltRow[] {
  const heading = (cells: readonly BuiltCell[]): BuiltRow => ({ kind: 'heading', cells });
  const lead = columns.findIndex(({ key }) => key === 'lead');
  if (headings === 'merged' && columns[lead + 1]?.key === 'coordinating') {
    return [
      heading(
        columns.flatMap(({ key, heading: words }) => {
          if (key === 'coordinating') return [];
          return [key === 'lead' ? cell('Cơ quan thực hiện', 1, 2) : cell(words, 2)];
        }),
      ),
      heading([cell('Chủ trì'), cell('Phối hợp')]),
    ];
  }
  if (headings === 'split') {
    const halves = columns.map(({ heading: words }) => {
      const parts = words.split(' ');
      const half = Math.ceil(parts.length / 2);
      return [parts.slice(0, half).join(' '), parts.slice(half).join(' ')] as const;
    });
    return [heading(halves.map(([first]) => cell(first))), heading(halves.map(([, rest]) => cell(rest)))];
  }
  return [heading(columns.map(({ heading: words }) => cell(words)))];
}

/** For each row, over how many rows its lead reaches; 0 where a cell from above covers it. */
function mergedLeads(annex: Annex, { mergedLeads: merges, repeatAfter }: Manner): number[] {
  const spans = annex.rows.map(() => 1);
  if (!merges) return spans;
  const starts = new Set(annex.sections.map(({ before }) => before));
  let start = 0;
  for (let n = 1; n < annex.rows.length; n += 1) {
    const [row, first] = [annex.rows[n], annex.rows[start]];
    const goesOn = row?.lead.text === first?.lead.text && row?.lead.text !== '' && !starts.has(row?.no ?? '');
    if (goesOn && !(repeatAfter !== undefined && n % repeatAfter === 0)) {
      spans[n] = 0;
      spans[start] = (spans[start] ?? 1) + 1;
    } else start = n;
  }
  return spans;
}

/** The cells of a table at their places. */
export function placedCells({ rows }: BuiltTable): SourceCell[] {
  const cells: SourceCell[] = [];
  /** For each column, the last row a merged cell reaches down to. */
  const reach = new Map<number, number>();
  for (const [n, { cells: own }] of rows.entries()) {
    let column = 1;
    for (const { columnSpan, rowSpan, ...rest } of own) {
      while ((reach.get(column) ?? 0) > n) column += 1;
      cells.push({ row: n + 1, column, rowSpan, columnSpan, ...rest });
      for (let over = column; over < column + columnSpan; over += 1) reach.set(over, n + rowSpan);
      column += columnSpan;
    }
  }
  return cells;
}

const paragraph = (text: string): SourceBlock => ({ kind: 'paragraph', text });

export function sourceOf({ letterhead, paragraphs, annexes }: BuiltDocument, file = 'ke-hoach.docx'): SourceDocument {
  const table = (n: number, cells: readonly SourceCell[]): SourceBlock => ({
    kind: 'table',
    table: { place: `Bảng ${n}`, cells },
  });
  return {
    file,
    blocks: [
      table(
        1,
        letterhead.flatMap((row, r) =>
          row.map((text, c) => ({ row: r + 1, column: c + 1, rowSpan: 1, columnSpan: 1, text })),
        ),
      ),
      ...paragraphs.map(paragraph),
      ...annexes.flatMap(({ paragraphs: above, table: built }, n) => [
        ...above.map(paragraph),
        table(n + 2, placedCells(built)),
      ]),
    ],
  };
}
