/** Conditional formats, computed by LibreOffice as cells: which cells of a line are marked while it is typed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entries, MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { FIRST_LINE_ROW, KEY_ROW } from '../../src/layout/annexGrid';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { parseAreaRef } from '../../src/workbook/a1';
import type { SheetModel } from '../../src/workbook/model';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculate } from '../judges/libreOffice';
import { numbered, scopeOfRows, target } from './madeUp';

jest.setTimeout(LIBRE_OFFICE_TIMEOUT);

interface Case<Entry> {
  readonly entry: Entry;
  readonly unread?: readonly (readonly [field: 'numerator' | 'percent', value: string])[];
  /** Marked columns, by key. */
  readonly marks: readonly string[];
}

const measures: readonly Case<MeasureEntry>[] = [
  { entry: {}, marks: ['verdict'] },
  { entry: { numerator: 70, denominator: 100, evidence: 'Báo cáo số 5' }, marks: ['verdict'] },
  { entry: { numerator: 80, denominator: 100 }, marks: ['verdict', 'evidence'] },
  { entry: { numerator: 60, denominator: 100 }, marks: ['verdict', 'cause'] },
  { entry: { numerator: 60, denominator: 100, cause: 'Thiếu người' }, marks: ['verdict'] },
  { entry: { numerator: 60 }, marks: ['denominator'] },
  { entry: { denominator: 60 }, marks: ['numerator'] },
  { entry: { numerator: 120, denominator: 100, evidence: 'x' }, marks: ['numerator', 'verdict'] },
  { entry: { denominator: 60 }, unread: [['numerator', 'chưa có']], marks: [] },
  { entry: { rowCase: 'not-arisen' }, marks: [] },
];

const SILENT = { due: '2026-12-31' };
const LATE = { due: '2026-06-30' };
const tasks: readonly (Case<TaskEntry> & { readonly due: string })[] = [
  { ...SILENT, entry: {}, marks: ['status'] },
  { ...SILENT, entry: { percent: 0.5, result: 'Dự thảo' }, marks: [] },
  { ...SILENT, entry: { percent: 0.5, completedOn: '2026-05-01' }, marks: ['completedOn'] },
  { ...SILENT, entry: { percent: 85 }, marks: ['amount'] },
  { ...SILENT, entry: { result: 'x' }, unread: [['percent', 'gần xong']], marks: ['amount'] },
  { ...SILENT, entry: { percent: 1 }, marks: ['completedOn', 'result'] },
  { ...SILENT, entry: { percent: 1, completedOn: '2026-05-01', result: 'x' }, marks: ['status'] },
  { ...LATE, entry: { percent: 1, completedOn: '2026-07-01', result: 'x' }, marks: ['status', 'delayCause'] },
  { ...LATE, entry: { percent: 0.5 }, marks: ['status', 'delayCause'] },
  { ...LATE, entry: { percent: 0, delayCause: 'Thiếu vốn' }, marks: ['status'] },
  { ...LATE, entry: { percent: 0.5, rowCase: 'extended' }, marks: ['newDue'] },
  { ...LATE, entry: { percent: 0.5, rowCase: 'extended', newDue: '2026-12-31' }, marks: [] },
];

const targets = measures.map((_, index) => target(String(index + 1), {}));
const scope = scopeOfRows(
  targets,
  tasks.map(({ due }, index) => numbered(String(index + 1), { kind: 'once', due })),
);
const rowIds = {
  measures: targets.map(({ measures: [measure] }) => measure!.id),
  tasks: scope.leads.tasks.map(({ id }) => id),
};
const unreadOf = (all: readonly Case<object>[], ids: readonly string[]): Entries['unread'] =>
  all.flatMap(({ unread = [] }, index) => unread.map(([field, value]) => ({ rowId: ids[index]!, field, value })));
const model = makeWorkbook(scope, {
  ...emptyEntries(scope),
  measures: new Map(measures.map(({ entry }, index) => [rowIds.measures[index]!, entry])),
  tasks: new Map(tasks.map(({ entry }, index) => [rowIds.tasks[index]!, entry])),
  unread: [...unreadOf(measures, rowIds.measures), ...unreadOf(tasks, rowIds.tasks)],
});

const BESIDE = 50;

/** Each condition as a formula beside each line: its references to the first line's row move along, as Excel moves them. */
function withConditions(sheet: SheetModel): SheetModel {
  const conditions = sheet.conditionalFormats ?? [];
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: [
      ...row.cells,
      ...conditions.flatMap(({ area, formula }, index) => {
        const { from, to } = parseAreaRef(area)!;
        expect(from.row).toBe(FIRST_LINE_ROW);
        if (row.row < from.row || row.row > to.row) return [];
        const moved = formula.replace(/(\$[A-Z]+)7(?!\d)/g, `$1${row.row}`);
        return [{ column: BESIDE + index, formula: `IF(${moved},1,0)`, value: 'chưa tính' }];
      }),
    ],
  }));
  return { ...sheet, rows };
}

describeWithLibreOffice('LibreOffice marks', () => {
  let folder: string;
  let marked: (sheet: string, line: number) => string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phu-luc-marks-'));
    const file = join(folder, 'marks.xlsx');
    writeFileSync(file, await writeXlsx({ ...model, sheets: model.sheets.map(withConditions) }));
    await recalculate([file], join(folder, 'out'));
    const read = readXlsx(readFileSync(join(folder, 'out', 'marks.xlsx')), nodePlatform);
    if (!read.ok) throw new Error(read.error.code);
    marked = (name, line) => {
      const cells = read.value.sheets.find((sheet) => sheet.name === name)!.cells;
      const keys = new Map(
        cells.flatMap(({ row, column, value }) =>
          row === KEY_ROW && typeof value === 'string' ? [[column, value]] : [],
        ),
      );
      const conditions = model.sheets.find((sheet) => sheet.name === name)!.conditionalFormats!;
      const beside = cells.filter(({ row, column }) => row === FIRST_LINE_ROW + line && column >= BESIDE);
      expect(beside.map(({ value }) => value).every((value) => value === 0 || value === 1)).toBe(true);
      expect(beside).toHaveLength(conditions.length);
      const hit = beside.filter(({ value }) => value === 1);
      return hit.map(({ column }) => keys.get(parseAreaRef(conditions[column - BESIDE]!.area)!.from.column)!);
    };
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(measures.map((each, line) => ({ ...each, line })))('measure $entry: $marks', ({ marks, line }) => {
    expect(marked('224-PL I', line).sort()).toEqual([...marks].sort());
  });

  test.each(tasks.map((each, line) => ({ ...each, line })))('task due $due, $entry: $marks', ({ marks, line }) => {
    expect(marked('224-PL II', line).sort()).toEqual([...marks].sort());
  });
});
