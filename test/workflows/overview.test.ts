import { explanationAsked } from '../../src/checks/explanations';
import { partsOf } from '../parts';
import { makeSample } from '../../src/workflows/sample/sampleWorkbooks';
import { overviewOf } from '../../src/workflows/overview';
import { snapshotOf } from '../layout/snapshotOf';
import { scopeOf } from '../library';
import { checkedOf, checkedWith, MEASURE, scope, snapshotWith, TASK, typedInto } from './checked';

const annex = (of: ReturnType<typeof overviewOf>, id: string) => of.annexes.find((each) => each.id === id)!;

describe('the figures', () => {
  it('say in words that there is nothing yet, and have no fraction', async () => {
    const { gauges } = overviewOf(await checkedWith({}));
    expect(gauges[0]).toEqual({
      id: 'targetsMet',
      label: 'Chỉ tiêu đạt, vượt',
      counts: 'chưa có chỉ tiêu nào có số liệu',
    });
    expect(gauges.map(({ id }) => id)).toEqual([
      'targetsMet',
      'dueTasksDone',
      'averageProgress',
      'continuousWithResults',
    ]);
  });

  it('have counts, a percentage and an unrounded fraction', async () => {
    const measures = new Map([
      [MEASURE, { numerator: 20, denominator: 20 }],
      ['224-2025/I/4#1', { numerator: 1, denominator: 3 }],
      ['224-2025/I/7#1', { numerator: 2, denominator: 3 }],
    ]);
    const overview = overviewOf(await checkedWith({ measures }));
    const expected = { counts: '01/03', percent: '33,33%', fraction: 1 / 3 };
    expect(overview.gauges[0]).toMatchObject(expected);
    expect(annex(overview, '224-2025/I').gauges).toMatchObject([{ id: 'targetsMet', ...expected }]);
  });

  it('never round up to a hundred percent', async () => {
    const tasks = new Map([['224-2025/II/13', { percent: 0.99999 }]]);
    const overview = overviewOf(await checkedWith({ tasks }));
    expect(overview.gauges.find(({ id }) => id === 'averageProgress')?.percent).toBe('99,999%');
  });

  it('are, of an annex, only those its rows can move', async () => {
    const overview = overviewOf(await checkedWith({}));
    expect(overview.annexes.map(({ label }) => label)).toEqual([
      'Phụ lục I – Mục tiêu, chỉ tiêu',
      'Phụ lục II – Nhiệm vụ',
    ]);
    expect(annex(overview, '224-2025/I').gauges.map(({ id }) => id)).toEqual(['targetsMet']);
    expect(annex(overview, '224-2025/II').gauges.map(({ id }) => id)).not.toContain('targetsMet');
  });

  it('leave out an annex of which the agency leads nothing', async () => {
    const leads = { ...scope.leads, targets: [] };
    const checked = await checkedWith({});
    const annexes = partsOf(checked.scope.plan, leads);
    const overview = overviewOf({ ...checked, scope: { ...checked.scope, leads, annexes } });
    expect(overview.annexes.map(({ id }) => id)).toEqual(['224-2025/II']);
  });
});

describe('rows still empty', () => {
  it('are all that are due, each with the place of its first entry cell', async () => {
    const checked = await checkedWith({});
    const { emptyRows, filledIn } = annex(overviewOf(checked), '224-2025/II');
    expect(emptyRows).toHaveLength(scope.leads.tasks.length);
    expect(filledIn).toEqual({ count: 0, of: scope.leads.tasks.length });
    const [first] = scope.leads.tasks;
    expect(emptyRows[0]).toEqual({
      rowId: first!.id,
      label: `Nhiệm vụ số ${first!.no}`,
      text: first!.text,
      place: checked.reading.locate(first!.id, 'percent') ?? checked.reading.locate(first!.id, 'quantity'),
    });
  });

  it('no longer hold a row once something is entered', async () => {
    const overview = overviewOf(await checkedWith({ tasks: new Map([[TASK, { percent: 0.3 }]]) }));
    expect(annex(overview, '224-2025/II').emptyRows.map(({ rowId }) => rowId)).not.toContain(TASK);
    expect(annex(overview, '224-2025/II').filledIn.count).toBe(1);
    expect(overview.filledIn.count).toBe(1);
  });
});

describe('findings', () => {
  it('come worst first, each with its title and a key of its own', async () => {
    const snapshot = snapshotOf(makeSample(scopeOf('so-khoa-hoc-va-cong-nghe'), 3, undefined).model);
    const typed = await typedInto(snapshot, '224-2025/II/2', 'delayCause', { value: 'Chưa có kinh phí' });
    const { findings } = overviewOf(await checkedOf(typed));
    const ranks = findings.map(({ severity }) => ['error', 'explain', 'notice'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    expect(findings.every(({ title }) => title !== '')).toBe(true);
  });

  it('offer a safe repair as the cell would read', async () => {
    const snapshot = await typedInto(snapshotWith({}), TASK, 'percent', { value: '85,5%' });
    const { findings, isReady } = overviewOf(await checkedOf(snapshot));
    expect(findings.find(({ code }) => code === 'understood-text')).toMatchObject({
      title: 'Số, ngày ghi dạng chữ, đã hiểu được',
      repairText: '85,5%',
      rowId: TASK,
    });
    expect(isReady).toBe(true);
  });

  it('offer none where a text can mean two numbers, and the report waits', async () => {
    const snapshot = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: '1.234' });
    const { findings, isReady } = overviewOf(await checkedOf(snapshot));
    expect(findings[0]?.code).toBe('ambiguous-number');
    expect(findings[0]).not.toHaveProperty('repairText');
    expect(isReady).toBe(false);
  });

  it('offer none where a formula would be lost', async () => {
    const snapshot = await typedInto(snapshotWith({}), TASK, 'percent', { value: 0.5, formula: '1/2' });
    const found = overviewOf(await checkedOf(snapshot)).findings.find(({ code }) => code === 'formula-in-entry');
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('repairText');
  });

  it('carry the reason that still holds, and none that was about another value', async () => {
    const checked = await checkedWith({ measures: new Map([[MEASURE, { numerator: 20, denominator: 20 }]]) });
    const { entries } = checked.reading;
    const [asks] = checked.unexplained;
    const asked = explanationAsked(asks!, scope, entries);
    const reasonFor = (value: string): string | undefined => {
      const explanations = [{ ...asked, value, reason: 'Hệ thống tự xuất' }];
      const reading = { ...checked.reading, entries: { ...entries, explanations } };
      return overviewOf({ ...checked, reading }).findings.find(({ code }) => code === asks!.code)!.reason;
    };
    expect(reasonFor(asked.value)).toBe('Hệ thống tự xuất');
    expect(reasonFor(`${asked.value}1`)).toBeUndefined();
  });
});
