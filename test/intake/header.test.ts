import { findHeader, numbersColumns, sourceRows } from '../../src/intake/header';
import { cellsAt, merged, TASKS, task, type Rows } from './tables';

const headerOf = (rows: Rows) => findHeader(sourceRows(cellsAt(rows)));
const columnsOf = (rows: Rows): string[] =>
  headerOf(rows)?.columns.map(({ key, heading }) => `${key ?? '?'}: ${heading}`) ?? [];

test('columns are known by their headings in any order', () => {
  expect(columnsOf([['Thời hạn', 'Cơ quan phối hợp', 'Cơ quan chủ trì', 'Nội dung', 'TT']])).toEqual([
    'due: Thời hạn',
    'coordinating: Cơ quan phối hợp',
    'lead: Cơ quan chủ trì',
    'text: Nội dung',
    'no: TT',
  ]);
});

test('a heading over two, and those that reach down beside it', () => {
  const rows: Rows = [
    [
      merged('STT', { down: 2 }),
      merged('Nhiệm vụ', { down: 2 }),
      merged('Cơ quan thực hiện', { right: 2 }),
      '<',
      merged('Thời hạn', { down: 2 }),
    ],
    ['^', '^', 'Chủ trì', 'Phối hợp', '^'],
    task('1', 'Rà soát'),
  ];
  expect(columnsOf(rows)).toEqual([
    'no: STT',
    'text: Nhiệm vụ',
    'lead: Cơ quan thực hiện: Chủ trì',
    'coordinating: Cơ quan thực hiện: Phối hợp',
    'due: Thời hạn',
  ]);
  expect(headerOf(rows)?.last).toBe(1);
});

test('headings written over two rows without merged cells', () => {
  const rows: Rows = [
    ['TT', 'Nội dung', 'Cơ quan', 'Cơ quan', 'Thời gian'],
    ['', 'nhiệm vụ', 'chủ trì', 'phối hợp', 'hoàn thành'],
    task('1', 'Rà soát'),
  ];
  expect(columnsOf(rows)).toEqual([
    'no: TT',
    'text: Nội dung nhiệm vụ',
    'lead: Cơ quan chủ trì',
    'coordinating: Cơ quan phối hợp',
    'due: Thời gian hoàn thành',
  ]);
});

test('the heading need not be the first row', () => {
  expect(headerOf([[merged('PHỤ LỤC I', { right: 5 })], ['', '', '', '', ''], TASKS, task('1', 'A')])?.first).toBe(2);
});

test('a row of tasks below is no part of the heading', () => {
  expect(headerOf([TASKS, ['I', 'Nhiệm vụ chung', '', '', ''], task('1', 'A')])?.last).toBe(0);
});

test('the second column of one kind is unknown', () => {
  expect(columnsOf([['STT', 'Nhiệm vụ', 'Nội dung chi tiết', 'Cơ quan chủ trì']])[2]).toBe('?: Nội dung chi tiết');
});

test('"Đơn vị" beside a lead is unknown; alone it is the lead', () => {
  expect(columnsOf([['STT', 'Đơn vị', 'Nhiệm vụ', 'Cơ quan chủ trì']])[1]).toBe('?: Đơn vị');
  expect(columnsOf([['STT', 'Đơn vị', 'Nhiệm vụ', 'Thời hạn']])[1]).toBe('lead: Đơn vị');
});

test.each<readonly [string, Rows]>([
  ['a letterhead', [['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]],
  ['a signature', [['Nơi nhận:\n- Như trên;', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH']]],
  ['a budget', [['STT', 'Nội dung', 'Đơn vị tính', 'Kinh phí']]],
  ['nothing', []],
])('%s is no annex', (_, rows) => {
  expect(headerOf(rows)).toBeUndefined();
});

test.each([
  [['(1)', '(2)', '(3)'], true],
  [['A', 'B', '1', '2', '3'], true],
  [['1', 'Sở Y tế', '95%'], false],
  [['1', '3', '7'], false],
])('%j numbers the columns: %s', (cells, expected) => {
  expect(numbersColumns({ row: 1, cells: cellsAt([cells]) })).toBe(expected);
});
