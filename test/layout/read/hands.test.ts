/** What officers do to a file: each gives exactly its fact, and no entry is lost but what was deleted. */
import type { Entries } from '../../../src/entries/entries';
import type { StructureFact } from '../../../src/entries/reading';
import { readWorkbook } from '../../../src/layout/read/workbook';
import {
  at,
  below,
  COORDINATED,
  entries,
  EVIDENCE,
  GENERAL,
  INFO,
  laidOut,
  MEASURE,
  PL1,
  PL2,
  read,
  scope,
  TASK,
} from './filledIn';
import {
  addSheet,
  changeId,
  copySheet,
  deleteColumn,
  deleteRow,
  deleteSheet,
  duplicateRow,
  formulaIn,
  insertColumnsBefore,
  insertRow,
  insertRowsAbove,
  inTurn,
  merge,
  moveColumn,
  moveRow,
  renameSheet,
  type,
  type Edit,
} from './hands';

function expectRead(facts: readonly StructureFact[], left: Entries, ...edits: readonly Edit[]): void {
  const reading = read(...edits);
  expect(reading.facts).toEqual(facts);
  expect(reading.entries).toEqual(left);
}

/** The entries without one row. */
function without(kind: 'measures' | 'tasks' | 'coordination', id: string): Entries {
  const rows = new Map<string, object>(entries[kind]);
  rows.delete(id);
  return { ...entries, [kind]: rows };
}

test('an untouched workbook is read as it was filled in', () => {
  expectRead([], entries);
});

describe('nothing is said and nothing is lost where', () => {
  test.each<[string, Edit]>([
    ['a row is moved up', moveRow(PL2, TASK, '224-2025/II/1')],
    ['a row is moved among those below', moveRow(PL2, TASK, COORDINATED)],
    ['a measure is moved', moveRow(PL1, MEASURE, '224-2025/I/14#1')],
    ['rows are inserted above', insertRowsAbove(PL1, 3)],
    ['rows are inserted above a front sheet', inTurn(insertRowsAbove(INFO, 2), insertRowsAbove(GENERAL, 2))],
    ['columns are inserted before the hidden one', inTurn(insertColumnsBefore(PL2, 2), insertColumnsBefore(INFO, 1))],
    ['a column is moved', moveColumn(PL2, 'result', 'no')],
    ['a column is moved to the end', moveColumn(PL1, 'numerator', 'filled')],
    ['an empty row is inserted', insertRow(PL2, TASK, {})],
    ['a row of blanks is inserted', insertRow(PL2, TASK, { result: '  ', text: '\u00a0' })],
    ['a line is written above the heading', insertRow(PL2, '#heading', { text: 'Kính gửi Sở Khoa học và Công nghệ' })],
    ['the guide is deleted', deleteSheet('Hướng dẫn')],
    ['an empty sheet is added', addSheet('Sheet1')],
    ['a heading of ours is retyped', type(PL1, '#heading', 'numerator', 'Tử số')],
    ['our own words are retyped', type(PL1, MEASURE, 'content', 'Số hóa hồ sơ')],
    ['the words of a coordinated row are retyped', type(PL2, COORDINATED, 'text', 'Việc phối hợp')],
    ['a hidden helper is deleted', deleteColumn(PL2, 'filled')],
    [
      'white space and the form of the letters changed',
      type(PL1, MEASURE, 'text', ` ${scope.leads.targets[0]!.text.normalize('NFD')}\n`),
    ],
  ])('%s', (_, edit) => {
    expectRead([], entries, edit);
  });
});

describe('a fact is told, and nothing is lost, where', () => {
  test.each<[string, Edit, StructureFact[]]>([
    ['a sheet is renamed', renameSheet(PL1, 'Mục tiêu'), [{ kind: 'renamed-sheet', sheet: 'Mục tiêu', expected: PL1 }]],
    [
      'front sheets are renamed',
      inTurn(renameSheet(INFO, 'TT chung'), renameSheet(GENERAL, 'ND chung')),
      [
        { kind: 'renamed-sheet', sheet: 'TT chung', expected: INFO },
        { kind: 'renamed-sheet', sheet: 'ND chung', expected: GENERAL },
      ],
    ],
    ['a sheet is added', addSheet('Sheet1', 'tính nháp'), [{ kind: 'foreign-sheet', sheet: 'Sheet1' }]],
    ['a sheet is copied', copySheet(PL2), [{ kind: 'foreign-sheet', sheet: `${PL2} (2)` }]],
    [
      'a copy is filled in and the old one deleted',
      inTurn(copySheet(PL2), deleteSheet(PL2)),
      [{ kind: 'renamed-sheet', sheet: `${PL2} (2)`, expected: PL2 }],
    ],
    [
      'a row is copied',
      duplicateRow(PL2, TASK),
      [{ kind: 'duplicated-row', sheet: PL2, cell: below(at(PL2, TASK, 'no')), rowId: TASK, no: '13' }],
    ],
    [
      'an annex column is deleted',
      deleteColumn(PL2, 'lead'),
      [{ kind: 'missing-column', sheet: PL2, heading: 'Cơ quan chủ trì', isEntry: false }],
    ],
    [
      'a computed column is deleted',
      deleteColumn(PL1, 'verdict'),
      [{ kind: 'missing-column', sheet: PL1, heading: 'Đánh giá', isEntry: false }],
    ],
    [
      "the annex's words are changed",
      type(PL2, TASK, 'lead', 'Phòng Nghiệp vụ Y'),
      [
        {
          kind: 'changed-text',
          sheet: PL2,
          cell: at(PL2, TASK, 'lead'),
          rowId: TASK,
          heading: 'Cơ quan chủ trì',
          expected: scope.leads.tasks.find(({ id }) => id === TASK)!.lead.text,
          found: 'Phòng Nghiệp vụ Y',
        },
      ],
    ],
    [
      'a formula is typed over',
      type(PL2, TASK, 'status', 'Hoàn thành'),
      [{ kind: 'overwritten-formula', sheet: PL2, cell: at(PL2, TASK, 'status'), rowId: TASK, heading: 'Trạng thái' }],
    ],
    [
      'a formula is cleared',
      type(PL1, MEASURE, 'result', null),
      [
        {
          kind: 'overwritten-formula',
          sheet: PL1,
          cell: at(PL1, MEASURE, 'result'),
          rowId: MEASURE,
          heading: 'Kết quả',
        },
      ],
    ],
    [
      'a headline figure is typed over',
      type(INFO, '#headline.targetsMet', 'value', '40/40'),
      [
        {
          kind: 'overwritten-formula',
          sheet: INFO,
          cell: at(INFO, '#headline.targetsMet', 'value'),
          rowId: 'info',
          heading: 'Chỉ tiêu đạt, vượt trên số chỉ tiêu có số liệu',
        },
      ],
    ],
    [
      'entry cells are merged',
      merge(PL2, `${at(PL2, TASK, 'result')}:${below(at(PL2, TASK, 'result'))}`),
      [{ kind: 'merged-entries', sheet: PL2, area: `${at(PL2, TASK, 'result')}:${below(at(PL2, TASK, 'result'))}` }],
    ],
    [
      'the cells of a coordinated row are merged',
      merge(PL2, `${at(PL2, COORDINATED, 'result')}:${at(PL2, COORDINATED, 'status')}`),
      [
        {
          kind: 'merged-entries',
          sheet: PL2,
          area: `${at(PL2, COORDINATED, 'result')}:${at(PL2, COORDINATED, 'status')}`,
        },
      ],
    ],
  ])('%s', (_, edit, facts) => {
    expectRead(facts, entries, edit);
  });

  test('the file has macros or links to other files', () => {
    const edit: Edit = (snapshot) => ({ ...snapshot, hasMacros: true, hasExternalLinks: true });
    expectRead([{ kind: 'macros' }, { kind: 'external-links' }], entries, edit);
  });
});

describe('no more is lost than was deleted where', () => {
  test.each<[string, Edit, StructureFact[], Entries]>([
    [
      'a row is deleted',
      deleteRow(PL2, TASK),
      [{ kind: 'missing-row', sheet: PL2, rowId: TASK, no: '13' }],
      without('tasks', TASK),
    ],
    [
      'a measure is deleted',
      deleteRow(PL1, MEASURE),
      [{ kind: 'missing-row', sheet: PL1, rowId: MEASURE, no: '3' }],
      without('measures', MEASURE),
    ],
    [
      'a coordinated row is deleted',
      deleteRow(PL2, COORDINATED),
      [{ kind: 'missing-row', sheet: PL2, rowId: COORDINATED, no: '3' }],
      without('coordination', COORDINATED),
    ],
    [
      'a sheet is deleted',
      deleteSheet(PL2),
      [{ kind: 'missing-sheet', sheet: PL2 }],
      { ...entries, tasks: new Map(), coordination: new Map() },
    ],
    [
      'a front sheet is deleted',
      deleteSheet(GENERAL),
      [{ kind: 'missing-sheet', sheet: GENERAL }],
      { ...entries, general: {} },
    ],
  ])('%s', (_, edit, facts, left) => {
    expectRead(facts, left, edit);
  });

  test('an entry column is deleted', () => {
    const { facts, entries: left, locate } = read(deleteColumn(PL1, 'evidence'));
    expect(facts).toEqual([{ kind: 'missing-column', sheet: PL1, heading: 'Minh chứng', isEntry: true }]);
    expect(left.measures.get(MEASURE)).toEqual({ numerator: 8, denominator: 10 });
    expect({ ...left, measures: entries.measures }).toEqual(entries);
    expect(locate(MEASURE, 'evidence')).toBeUndefined();
  });

  test('two measures change their hidden ids', () => {
    const edit = inTurn(changeId(PL1, MEASURE, '95-2025/1#1'), changeId(PL1, '224-2025/I/4#1', '__proto__'));
    const { facts, entries: left } = read(edit);
    expect(facts).toEqual([
      { kind: 'unknown-row', sheet: PL1, cell: at(PL1, MEASURE, 'no'), rowId: '95-2025/1#1' },
      { kind: 'unknown-row', sheet: PL1, cell: at(PL1, '224-2025/I/4#1', 'no'), rowId: '__proto__' },
      { kind: 'missing-row', sheet: PL1, rowId: MEASURE, no: '3' },
      { kind: 'missing-row', sheet: PL1, rowId: '224-2025/I/4#1', no: '4' },
    ]);
    expect(left.outside.map(({ annexId }) => annexId)).toEqual(['I', 'I']);
    expect(left.outside[0]!.text).toContain(EVIDENCE);
    expect([...left.measures.keys()]).toEqual([...entries.measures.keys()].slice(2));
  });
});

describe('a row an officer inserted', () => {
  test('is kept as it stands, outside the annex', () => {
    const { facts, entries: left } = read(
      insertRow(PL2, TASK, { result: ' Đã mở 02 lớp ', text: 'Tập huấn kỹ năng số' }),
    );
    const text = 'Tập huấn kỹ năng số | Đã mở 02 lớp';
    expect(facts).toEqual([{ kind: 'inserted-row', sheet: PL2, cell: at(PL2, TASK, 'no'), text }]);
    expect(left).toEqual({ ...entries, outside: [{ annexId: 'II', text }] });
  });

  test('keeps the values of an officer’s own formulas, and not what our own copied along show', () => {
    const ours = laidOut.sheets.find(({ name }) => name === PL2)!.cells.find(({ formula }) => formula !== undefined)!;
    const edit = inTurn(
      insertRow(PL2, TASK, { text: 'Việc thêm', result: '17', status: 'Chưa báo cáo' }),
      formulaIn(PL2, '17', '8+9'),
      formulaIn(PL2, 'Chưa báo cáo', ours.formula!.replaceAll(String(ours.row), '300')),
    );
    expect(read(edit).entries.outside).toEqual([{ annexId: 'II', text: 'Việc thêm | 17' }]);
  });

  test('is gathered with the others where there are very many, at once, and none is lost', () => {
    const last = Math.max(...laidOut.sheets.find(({ name }) => name === PL2)!.cells.map(({ row }) => row));
    const rows = Array.from({ length: 150_000 }, (_, index) => ({ row: last + 1 + index, column: 3, value: 'x' }));
    const { facts, entries: left } = read((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === PL2 ? { ...sheet, cells: [...sheet.cells, ...rows] } : sheet,
      ),
    }));
    expect(left.outside).toHaveLength(150_000);
    expect(facts).toHaveLength(20);
    expect(facts.at(-1)).toMatchObject({ kind: 'inserted-row', text: 'x', more: 149_980 });
  });

  test('may stand below everything', () => {
    const last = scope.coordinates.tasks.at(-1)!.id;
    const { facts } = read(insertRow(PL2, last, { text: 'Việc khác' }), moveRow(PL2, last, COORDINATED));
    expect(facts).toMatchObject([{ kind: 'inserted-row', text: 'Việc khác' }]);
  });
});

test('a workbook of nothing is read as one without our sheets', () => {
  const { facts, entries: left } = readWorkbook(scope, { ...laidOut, sheets: [], properties: new Map() });
  expect(facts.map(({ kind }) => kind)).toEqual(['missing-sheet', 'missing-sheet', 'missing-sheet', 'missing-sheet']);
  expect(left.measures.size + left.tasks.size).toBe(0);
});
