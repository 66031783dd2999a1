/** What a whole check promises beyond its single rules: one finding for one fault, reading order, explanations. */
import { explainedValue, unexplained } from '../../src/checks/explanations';
import { codesAbout, findingOf, findingsOf, inputOf, measureId, taskId, unread, type Report } from './builder';

describe('what merely follows is not said again', () => {
  it('gives one finding for a cell with #REF!', () => {
    const cells = [unread('I/1', 'denominator', { error: '#REF!' }, 'error-value')];
    expect(codesAbout({ measures: { 1: { numerator: 5 } }, cells })).toEqual(['error-value']);
  });

  it('gives one finding for one faulty number', () => {
    expect(codesAbout({ measures: { 1: { numerator: -2.5, denominator: 0 } } })).toEqual([
      'negative',
      'zero-denominator',
    ]);
    expect(codesAbout({ tasks: { 6: { percent: 85, completedOn: '2026-11-01' } } })).toEqual(['percent-over-100']);
    expect(codesAbout({ measures: { 1: { numerator: 0, denominator: 0, rowCase: 'no-data', cause: 'Chờ' } } })).toEqual(
      ['zero-denominator'],
    );
  });

  it('says nothing of an empty cell whose column is gone', () => {
    const tasks = { 1: { percent: 1, completedOn: '2026-07-03' } };
    const fact = { kind: 'missing-column', sheet: '7-PL II', heading: 'Nguyên nhân chậm', isEntry: true } as const;
    expect(codesAbout({ tasks })).toEqual(['done-without-result', 'overdue-without-cause']);
    expect(codesAbout({ tasks, facts: [fact], without: ['delayCause'] })).toEqual([
      'missing-column',
      'done-without-result',
    ]);
  });

  it('still speaks of the other columns of a row', () => {
    const facts = [{ kind: 'missing-column', sheet: '7-PL I', heading: 'Minh chứng', isEntry: true }] as const;
    const tasks = { 6: { percent: 0.4, rowCase: 'no-data' } } as const;
    expect(codesAbout({ tasks, facts, without: ['evidence'] })).toEqual(['missing-column', 'case-contradicts-figures']);
  });

  it('says nothing of the rows and columns of a sheet that is gone', () => {
    const facts = [
      { kind: 'missing-sheet', sheet: '7-PL II' },
      { kind: 'missing-row', sheet: '7-PL II', rowId: taskId('1'), no: '1' },
      { kind: 'missing-column', sheet: '7-PL II', heading: 'Tỷ lệ', isEntry: true },
    ] as const;
    const findings = findingsOf({ facts, measures: { 7: { numerator: 500, evidence: 'HT' } } });
    expect(findings.map(({ code, sheet }) => `${code} ${sheet ?? ''}`)).toEqual([
      'empty-rows 7-PL I',
      'missing-sheet 7-PL II',
    ]);
  });

  it('leaves a missing row out of the empty ones', () => {
    const facts = [{ kind: 'missing-row', sheet: '7-PL II', rowId: taskId('1'), no: '1' }] as const;
    const empty = findingsOf({ facts }).filter(({ code, sheet }) => code === 'empty-rows' && sheet === '7-PL II');
    expect(empty[0]?.params).toEqual({ numbers: ['2', '3', '4', '5', '6', '7'], of: 6 });
  });

  it('judges no row that stands twice until it is known which counts', () => {
    const facts = [{ kind: 'duplicated-row', sheet: '7-PL II', cell: 'A30', rowId: taskId('1'), no: '1' }] as const;
    expect(codesAbout({ tasks: { 1: { percent: 1 } }, facts })).toEqual(['duplicated-row']);
    const measures = [{ kind: 'duplicated-row', sheet: '7-PL I', cell: 'A30', rowId: '7-2026/I/5', no: '5' }] as const;
    expect(codesAbout({ measures: { '5.2': { numerator: 3 } }, facts: measures })).toEqual(['duplicated-row']);
  });

  it('does not ask why a task is overdue whose extension is not settled', () => {
    expect(codesAbout({ tasks: { 1: { percent: 0.5, newDue: '2026-12-30' } } })).toEqual(['new-due-without-extension']);
  });

  it('speaks of a field without a cell where nothing is missing', () => {
    const finding = findingOf({ tasks: { 6: { percent: 1 } }, without: ['completedOn'] }, 'done-without-date');
    expect(finding).not.toHaveProperty('cell');
  });

  it('still speaks of other rows of the same sheet', () => {
    const cells = [unread('II/1', 'percent', 'xong', 'not-a-number')];
    expect(codesAbout({ tasks: { 1: { result: 'Đã xong' }, 6: { percent: 1 } }, cells })).toEqual([
      'not-a-number',
      'done-without-date',
    ]);
  });
});

describe('order', () => {
  it('goes by workbook, sheet, row and column', () => {
    const findings = findingsOf({
      facts: [{ kind: 'foreign-sheet', sheet: 'Sheet1' }, { kind: 'macros' }],
      general: { overview: 'a\u200B' },
      info: { preparer: 'Nguyễn\u200B Văn A' },
      tasks: { 6: { percent: 1 }, 1: { percent: 85, result: 'a\u200Bb' } },
      measures: { '5.1': { numerator: 1.5 } },
    });
    expect(findings.map(({ code, sheet = '', cell = '' }) => `${sheet}!${cell} ${code}`)).toEqual([
      '! macros',
      'Thông tin chung!AI3 control-characters',
      '7-PL I! empty-rows',
      '7-PL I!A14 not-whole',
      '7-PL II! empty-rows',
      '7-PL II!J20 percent-over-100',
      '7-PL II!Q20 control-characters',
      '7-PL II!P25 done-without-date',
      'Nội dung chung!Y3 control-characters',
      'Sheet1! foreign-sheet',
    ]);
  });

  it('puts foreign sheets last, in the order they came', () => {
    const facts = ['Z', 'A', 'M'].map((sheet) => ({ kind: 'foreign-sheet', sheet }) as const);
    expect(findingsOf({ facts, tasks: { 6: { percent: 0 } } }).map(({ sheet }) => sheet)).toEqual([
      '7-PL I',
      '7-PL II',
      'Z',
      'A',
      'M',
    ]);
  });

  it('keeps a renamed annex in its place', () => {
    const facts = [
      { kind: 'foreign-sheet', sheet: 'A' },
      { kind: 'renamed-sheet', sheet: 'Phụ lục một', expected: '7-PL I' },
    ] as const;
    const sheets = findingsOf({ facts, tasks: { 6: { percent: 0 } } }).map(({ sheet }) => sheet);
    expect(sheets).toEqual(['Phụ lục một', '7-PL II', 'A']);
  });
});

describe('explanations', () => {
  const report: Report = { measures: { 3: { numerator: 1200, denominator: 1000, evidence: 'CSDL' } } };
  const value = 'Tử số: 1.200; Mẫu số: 1.000';
  const explained = { code: 'numerator-above-residents', rowId: measureId('3'), field: 'numerator', value };

  const open = (given: Report): string[] => {
    const { scope, reading } = inputOf(given);
    return unexplained(findingsOf(given), scope, reading.entries).map(({ code }) => code);
  };

  it('are about the values the rule judged', () => {
    const { scope, reading } = inputOf(report);
    expect(explainedValue(findingOf(report, 'numerator-above-residents'), scope, reading.entries)).toBe(value);
  });

  it('name percentages, days and cases as the sheet shows them', () => {
    const overdue: Report = { tasks: { 1: { percent: 0.855, rowCase: 'extended', newDue: '2026-10-01' } } };
    const { scope, reading } = inputOf(overdue);
    expect(explainedValue(findingOf(overdue, 'overdue-without-cause'), scope, reading.entries)).toBe(
      'Tỷ lệ: 85,5%; Thời hạn mới: 01/10/2026; Trường hợp: Được gia hạn',
    );
  });

  it('are about one line of a text, and not all of a long one', () => {
    const garbled: Report = { tasks: { 3: { result: `§· ban hµnh\r\n quyÕt ®Þnh ${'x'.repeat(2000)}` } } };
    const { scope, reading } = inputOf(garbled);
    const about = explainedValue(findingOf(garbled, 'legacy-text'), scope, reading.entries);
    expect(about).toMatch(/^Kết quả, sản phẩm: §· ban hµnh quyÕt ®Þnh x+$/);
    expect(about).toHaveLength(1000);
  });

  it('hold with a reason and the same value', () => {
    expect(open(report)).toEqual(['numerator-above-residents']);
    expect(open({ ...report, explanations: [{ ...explained, reason: 'Có người từ nơi khác đến' }] })).toEqual([]);
  });

  it.each([
    ['no reason', {}],
    ['a blank reason', { reason: '  ' }],
    ['another value', { reason: 'Có', value: 'Tử số: 1.100; Mẫu số: 1.000' }],
    ['another row', { reason: 'Có', rowId: measureId('1') }],
    ['another finding', { reason: 'Có', code: 'value-jumped' }],
    ['another field', { reason: 'Có', field: 'denominator' }],
  ])('do not hold with %s', (_, change) => {
    expect(open({ ...report, explanations: [{ ...explained, ...change }] })).toEqual(['numerator-above-residents']);
  });

  it('are never asked for errors and notices', () => {
    expect(open({ tasks: { 6: { percent: 1 }, 3: { quantity: 3 } } })).toEqual([]);
  });
});
