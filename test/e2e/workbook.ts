/** What the workbook in the host holds, in the words of the tests. */
import type { ExcelHost } from '../host/excelHost';
import { parseBox, spell } from '../host/book/box';

/** Sheets of a report of Sở Y tế on plan 224. */
export const TARGETS = '224-PL I';
export const TASKS = '224-PL II';
export const INFO = 'Thông tin chung';
export const REASONS = 'Giải trình';
export const SUBMISSION = ['Báo cáo', 'Phụ lục báo cáo I', 'Phụ lục báo cáo II'];

export const sheetNames = ({ book }: ExcelHost): string[] => book.sheets.map(({ name }) => name);

/** The value of a cell; undefined where it is empty. */
export function valueAt({ book }: ExcelHost, sheet: string, cell: string): unknown {
  const box = parseBox(cell);
  if (!box) throw new RangeError(`No cell: ${cell}`);
  return book.sheet(sheet).cell(box.row, box.column)?.value;
}

/** "224-PL I!H8": where the officer stands. */
export const selected = ({ book: { active, selection } }: ExcelHost): string =>
  `${active.name}!${selection.sheet === active ? selection.boxes.map((box) => spell(box)).join(',') : '?'}`;

/** All texts of a sheet, in reading order. */
export const textsOf = (host: ExcelHost, sheet: string): string[] =>
  (host.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? []).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );

const QUIET_MS = 400;

/** Waits until Excel has been asked nothing for longer than edits are gathered; how many requests there were until then. */
export async function quiet({ requests }: ExcelHost): Promise<number> {
  for (;;) {
    const { length } = requests;
    await new Promise((later) => setTimeout(later, QUIET_MS));
    if (requests.length === length) return length;
  }
}

/** Requests about the workbook since a moment; asking Excel to load the add-in with it is none. */
export function syncsSince(
  { requests }: ExcelHost,
  from: number,
): { readonly count: number; readonly largest: number } {
  const syncs = requests
    .slice(from)
    .filter(({ kind, body }) => kind === 'sync' && !JSON.stringify(body.ObjectPaths).includes('AppRuntime'));
  return { count: syncs.length, largest: Math.max(0, ...syncs.map(({ bytes }) => bytes)) };
}
