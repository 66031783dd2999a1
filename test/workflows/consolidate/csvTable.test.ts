/** The CSV is read back by parsers of its own: a small one here, Python's where there is one. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { longColumns } from '../../../src/consolidation/longTable/columns';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import { csvTable } from '../../../src/workflows/consolidate/csvTable';
import { cityScope } from '../../consolidation/builders';

const line: LongLine = {
  province: '92',
  plan: '224-2025',
  period: '2026-11',
  agency: 'so-y-te',
  agencyName: 'Sở Y tế',
  block: 'department',
  obliged: 1,
  kind: 'measure',
  row: '224-2025/I/15',
  line: '224-2025/I/15#2',
  no: '15.2',
  form: 'ratio',
  share: 'each',
  leadOrder: 1,
  expected: 1,
  counts: 1,
  numerator: 1234.5,
  denominator: 2000,
  status: 'met',
  state: 'accepted',
  use: 'used',
  source: 'workbook',
};

/** Only the kinds of its agencies matter: whose block is said how. */
const NOBODY = { agencies: [] };

const textOf = (lines: readonly LongLine[]): string => Buffer.concat([...csvTable(lines, NOBODY)]).toString('utf8');

/** RFC 4180, with semicolons. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ';') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!isQuoted && sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const cells = (rows: readonly (readonly string[])[], key: keyof LongLine): (string | undefined)[] => {
  const column = longColumns.findIndex((each) => each.key === key);
  return rows.slice(1).map((row) => row[column]);
};

it('begins with the mark of UTF-8 and the headings, and has as many cells in every line', () => {
  const text = textOf([line, line]);
  expect(text.startsWith('\uFEFFMã tỉnh, thành phố;Kế hoạch;Kỳ báo cáo;')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const rows = parsed(text.slice(1));
  expect(rows[0]).toEqual(longColumns.map(({ heading }) => heading));
  expect(rows.map(({ length }) => length)).toEqual([longColumns.length, longColumns.length, longColumns.length]);
});

it('writes numbers with a decimal comma, days as Excel knows them anywhere, and Vietnamese words for codes', () => {
  const rows = parsed(textOf([{ ...line, completedOn: '2026-11-03', percent: 1e-7 }]).slice(1));
  expect(cells(rows, 'numerator')).toEqual(['1234,5']);
  expect(cells(rows, 'denominator')).toEqual(['2000']);
  expect(cells(rows, 'percent')).toEqual(['1e-7']);
  expect(cells(rows, 'completedOn')).toEqual(['2026-11-03']);
  expect(cells(rows, 'state')).toEqual(['Đã tiếp nhận']);
  expect(cells(rows, 'obliged')).toEqual(['1']);
  expect(cells(rows, 'value')).toEqual(['']);
});

it.each([
  ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ['+84 292', `'+84 292`],
  ['-2+3', `'-2+3`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1+1', `'\t=1+1`],
  ['\r=1+1', `'\r=1+1`],
  ['＝1+1', `'＝1+1`],
  ['15.2', `'15.2`],
  ['05', `'05`],
  ['3', '3'],
  ['1E5', `'1E5`],
  ['5%', `'5%`],
  ['Đã trình; chờ ký', 'Đã trình; chờ ký'],
  ['hai "cơ sở"\ndữ liệu', 'hai "cơ sở"\ndữ liệu'],
  ['Quyết định số 15/QĐ-UBND', 'Quyết định số 15/QĐ-UBND'],
])('leaves the text %j a text', (text, cell) => {
  expect(cells(parsed(textOf([{ ...line, result: text }]).slice(1)), 'result')).toEqual([cell]);
});

it('gives back every text but for the apostrophe, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1 }), (texts) => {
      const rows = parsed(textOf(texts.map((result) => ({ ...line, result }))).slice(1));
      const got = cells(rows, 'result');
      expect(got).toHaveLength(texts.length);
      for (const [index, text] of texts.entries()) {
        const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
        expect([whole, `'${whole}`]).toContain(got[index]);
        expect(got[index]).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
  );
});

const PYTHON = '/usr/bin/python3';
const hasPython = spawnSync(PYTHON, ['--version']).status === 0;
(hasPython ? it : it.skip)('is read by another program as it was meant', () => {
  const script = [
    'import csv, io, json, sys',
    "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')",
    "print(json.dumps(list(csv.reader(text, delimiter=';', strict=True))))",
  ].join('\n');
  const text = textOf([{ ...line, cause: 'Chưa có "kinh phí"; chờ\r\nphân bổ, 1.5' }, line]);
  const said = spawnSync(PYTHON, ['-c', script], { input: text, encoding: 'utf8' });
  expect(JSON.parse(said.stdout)).toEqual(parsed(text.slice(1)));
});

it('says Quận, huyện of a time when districts reported', () => {
  const { agencies } = cityScope('67-2024', '2024-H2', ['ubnd-quan-o-mon']);
  const text = Buffer.concat([...csvTable([{ ...line, block: 'commune' }], { agencies })]).toString('utf8');
  expect(cells(parsed(text.slice(1)), 'block')).toEqual(['Quận, huyện']);
});

it('comes in parts, the same as in one', () => {
  const many = Array.from({ length: 4_500 }, (_, no) => ({ ...line, sheetRow: no + 1 }));
  expect([...csvTable(many, NOBODY)]).toHaveLength(4);
  expect(cells(parsed(textOf(many).slice(1)), 'sheetRow')).toEqual(many.map(({ sheetRow }) => String(sheetRow)));
});
