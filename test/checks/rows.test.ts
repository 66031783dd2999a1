/** Bounds and choices of the row rules that their two cases do not show. */
import type { TaskEntry } from '../../src/entries/entries';
import { codesAbout, codesOf, findingOf, findingsOf, unread, type Report } from './builder';

const ofTask = (no: string, entry: TaskEntry): string[] => codesAbout({ tasks: { [no]: entry } });

it('a task in order has no findings', () => {
  expect(ofTask('1', { percent: 1, completedOn: '2026-06-30', result: 'Quyết định số 12/QĐ-UBND' })).toEqual([]);
  expect(ofTask('2', { times: 3, result: '03 phiên họp' })).toEqual([]);
  expect(ofTask('3', { result: 'Đã đăng 25 tin', quantity: 25, unit: 'tin' })).toEqual([]);
  expect(ofTask('4', { arisen: 5, onTime: 5 })).toEqual([]);
  expect(ofTask('5', { percent: 0.4, result: 'Đang khảo sát' })).toEqual([]);
  expect(ofTask('6', { percent: 0, result: 'Chưa triển khai' })).toEqual([]);
});

it('a measure in order has no findings', () => {
  const evidence = 'Hệ thống thông tin giải quyết thủ tục hành chính';
  expect(codesAbout({ measures: { 1: { numerator: 95, denominator: 100, evidence } } })).toEqual([]);
  expect(codesAbout({ measures: { 6: { value: 0.08, cause: 'Chậm cập nhật' } } })).toEqual([]);
  expect(codesAbout({ measures: { 2: { rowCase: 'no-data', cause: 'Chưa tổng hợp' } } })).toEqual([]);
});

describe('complete', () => {
  it('without day and product is one finding that asks for both', () => {
    const finding = findingOf({ tasks: { 1: { percent: 1 } } }, 'done-without-date');
    expect(finding.params).toEqual({ due: '2026-06-30', lacksResult: true });
    expect(ofTask('1', { percent: 1 })).toEqual(['done-without-date']);
  });

  it('is asked for its day also where no due day is known', () => {
    expect(findingOf({ tasks: { 5: { percent: 1, result: 'Xong' } } }, 'done-without-date').params).toEqual({
      lacksResult: false,
    });
  });

  it('late is asked for its cause, not for a day to expect', () => {
    expect(ofTask('1', { percent: 1, completedOn: '2026-07-01', result: 'QĐ' })).toEqual(['overdue-without-cause']);
  });

  it('is not asked for of a row that is set aside', () => {
    expect(ofTask('1', { percent: 1, rowCase: 'stopped', basis: 'Công văn số 3' })).toEqual([]);
  });
});

describe('a day without a percentage', () => {
  it('is one finding', () => {
    expect(ofTask('6', { completedOn: '2026-11-03', result: 'QĐ' })).toEqual(['date-without-done']);
  });

  it('is none for tasks without one', () => {
    expect(ofTask('3', { completedOn: '2026-11-03', result: 'Đã đăng tin' })).toEqual([]);
  });
});

describe('Trường hợp', () => {
  it.each<[string, TaskEntry, boolean]>([
    ['no-data with a zero', { rowCase: 'no-data', percent: 0 }, true],
    ['not-arisen with a zero', { rowCase: 'not-arisen', percent: 0 }, false],
    ['not-arisen and complete', { rowCase: 'not-arisen', completedOn: '2026-11-03', percent: 1 }, true],
    ['out-of-scope with a figure', { rowCase: 'out-of-scope', percent: 0.4 }, true],
    ['out-of-scope with words', { rowCase: 'out-of-scope', result: 'Đã có văn bản' }, false],
    ['stopped with a figure', { rowCase: 'stopped', percent: 0.4 }, false],
    ['extended with a figure', { rowCase: 'extended', percent: 0.4, newDue: '2026-12-31' }, false],
  ])('%s', (_, entry, contradicts) => {
    expect(ofTask('6', entry).includes('case-contradicts-figures')).toBe(contradicts);
  });

  it.each(['extended', 'stopped', 'out-of-scope'] as const)('%s wants its document, for measures too', (rowCase) => {
    expect(codesOf({ measures: { 1: { rowCase } } })).toContain('case-without-basis');
  });

  it.each(['no-data', 'not-arisen'] as const)('%s wants none', (rowCase) => {
    expect(codesOf({ measures: { 1: { rowCase } } })).not.toContain('case-without-basis');
  });
});

describe('numbers that are not given', () => {
  it.each([
    ['2', 'times'],
    ['4', 'onTime'],
    ['5', undefined],
    ['6', 'percent'],
  ])('task %s is asked for %s', (no, field) => {
    const report = { tasks: { [no]: { result: 'Đã làm' } } };
    if (field === undefined) expect(codesAbout(report)).toEqual([]);
    else expect(findingOf(report, 'progress-not-given').field).toBe(field);
  });

  it('one of two cases is asked for by itself', () => {
    expect(findingOf({ tasks: { 4: { arisen: 5 } } }, 'only-one-number')).toMatchObject({
      field: 'onTime',
      params: { present: 'arisen' },
    });
    expect(ofTask('4', { arisen: 5 })).toEqual(['only-one-number']);
  });
});

describe('empty rows', () => {
  const numbers = (report: Report, sheet: string): unknown =>
    findingsOf(report).find((finding) => finding.code === 'empty-rows' && finding.sheet === sheet)?.params;

  it('are told once a sheet, a yearly figure only when it is due', () => {
    expect(numbers({}, '7-PL I')).toEqual({ numbers: ['1', '2', '3', '4', '5.1', '5.2', '6', '7', '9'], of: 10 });
    expect(numbers({ period: '2026-12', cutOff: '2026-12-11' }, '7-PL I')).toEqual({
      numbers: ['1', '2', '3', '4', '5.1', '5.2', '6', '7', '8', '9'],
      of: 10,
    });
    expect(codesOf({}).filter((code) => code === 'empty-rows')).toHaveLength(2);
  });
});

describe('December', () => {
  it('asks what the year will end with only of rows that are open', () => {
    const report: Report = {
      asksEstimate: true,
      measures: { 1: { numerator: 70, denominator: 100 }, 2: { numerator: 90, denominator: 100, evidence: 'HT' } },
      tasks: {
        6: { percent: 0.8 },
        1: { percent: 1, completedOn: '2026-06-03', result: 'QĐ' },
        5: { rowCase: 'no-data' },
      },
    };
    const asked = findingsOf(report).filter(({ code }) => code === 'estimate-missing');
    expect(asked.map(({ sheet, params }) => ({ sheet, params }))).toEqual([
      { sheet: '7-PL I', params: { numbers: ['1'] } },
      { sheet: '7-PL II', params: { numbers: ['6'] } },
    ]);
    expect(codesOf({ ...report, asksEstimate: false })).not.toContain('estimate-missing');
  });

  it('asks nothing of a task without a term, or of what falls due after the year', () => {
    const report: Report = { asksEstimate: true, tasks: { 5: { percent: 0.8 } } };
    expect(codesOf(report)).not.toContain('estimate-missing');
    const unmet: Report = { asksEstimate: true, measures: { 1: { numerator: 70, denominator: 100 } } };
    expect(codesOf(unmet)).toContain('estimate-missing');
    expect(codesOf({ ...unmet, targetsUntil: '2030-12-31' })).not.toContain('estimate-missing');
    expect(codesOf({ asksEstimate: true, period: '2025-12', tasks: { 6: { percent: 0.8 } } })).not.toContain(
      'estimate-missing',
    );
  });
});

it('a row without any field is empty', () => {
  expect(codesAbout({ tasks: { 6: {} }, measures: { 1: {} } })).toEqual([]);
});

it('a row whose only content cannot be read is neither empty nor judged', () => {
  const report = { cells: [unread('II/6', 'percent', 'xong', 'not-a-number')] };
  expect(codesAbout(report)).toEqual(['not-a-number']);
});

describe('a case in place of progress', () => {
  it.each<[string, TaskEntry, boolean]>([
    ['no-data', { rowCase: 'no-data' }, true],
    ['not-arisen with words', { rowCase: 'not-arisen', result: 'Không có đề nghị' }, true],
    ['not-arisen with a zero', { rowCase: 'not-arisen', percent: 0 }, false],
    ['stopped', { rowCase: 'stopped', basis: 'CV 12' }, false],
    ['extended', { rowCase: 'extended', basis: 'CV 12', newDue: '2026-12-30' }, false],
  ])('%s of a task past its due day', (_, entry, hides) => {
    expect(ofTask('1', entry).includes('case-hides-overdue')).toBe(hides);
  });

  it('hides nothing before or on the due day, nor where there is none', () => {
    const onDay = { tasks: { 1: { rowCase: 'no-data' } }, period: '2026-06', cutOff: '2026-06-30' } as const;
    expect(codesAbout(onDay)).toEqual([]);
    for (const no of ['2', '3', '4', '5', '6']) {
      expect(ofTask(no, { rowCase: 'no-data' })).not.toContain('case-hides-overdue');
    }
  });

  it('is not asked about where the case itself is an error', () => {
    expect(ofTask('1', { rowCase: 'no-data', completedOn: '2026-06-03' })).not.toContain('case-hides-overdue');
  });
});

describe('nothing entered', () => {
  it('counts the rows due on the sheets that are there', () => {
    const due = (report: Report): unknown => findingOf(report, 'nothing-entered').params;
    expect(due({})).toEqual({ due: 16 });
    expect(due({ period: '2026-12', cutOff: '2026-12-11' })).toEqual({ due: 17 });
    expect(due({ facts: [{ kind: 'missing-sheet', sheet: '7-PL I' }] })).toEqual({ due: 7 });
  });

  it('is silent where a cell holds what cannot be read', () => {
    expect(codesOf({ cells: [unread('II/6', 'percent', 'xong', 'not-a-number')] })).not.toContain('nothing-entered');
  });
});

describe('unmet without cause', () => {
  const unmet = (measures: NonNullable<Report['measures']>, without: Report['without'] = []): unknown =>
    findingsOf({ measures, without })
      .filter(({ code }) => code === 'unmet-without-cause')
      .map(({ sheet, params }) => ({ sheet, params }));

  it('is one finding of the sheet', () => {
    const measures = {
      1: { numerator: 7, denominator: 10 },
      '5.2': { rowCase: 'no-data' },
      9: { numerator: 0 },
    } as const;
    expect(unmet(measures)).toEqual([{ sheet: '7-PL I', params: { numbers: ['1', '5.2', '9'], lacksData: true } }]);
  });

  it('is silent of what is met, not arisen, only in words, or complete and not yet in operation', () => {
    expect(unmet({ 1: { numerator: 9, denominator: 10 }, 2: { rowCase: 'not-arisen' } })).toEqual([]);
    expect(unmet({ 1: { evidence: 'Hệ thống' }, 4: { value: 1 } })).toEqual([]);
    expect(unmet({ 4: { value: 0.9 } })).not.toEqual([]);
  });

  it('is silent where the column of causes is gone', () => {
    expect(unmet({ 9: { numerator: 0 } }, ['cause'])).toEqual([]);
  });
});
