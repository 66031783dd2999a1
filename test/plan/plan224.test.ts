/** Plan 224 as data: what its words mean, checked against the words. */
import { dueDay, type Schedule } from '../../src/plan/schedule';
import { plan224, target, targets, task, tasks } from './templates';

const measures = targets.flatMap((row) => row.measures.map((measure) => ({ row, measure })));

describe('measures of 224', () => {
  it('are 31: one a target, two for target 15', () => {
    expect(measures.map(({ measure }) => measure.no)).toEqual(
      targets.flatMap(({ no }) => (no === '15' ? ['15.1', '15.2'] : [no])),
    );
    expect(target(15).measures[1]!.within).toBe(target(15).measures[0]!.id);
  });

  it.each(measures.filter(({ measure }) => measure.kind !== 'milestone'))(
    'takes the threshold of $measure.no from the words «$row.text»',
    ({ row, measure }) => {
      expect(measure.threshold.scale).toBe(100);
      expect(row.text).toMatch(new RegExp(`(?<!\\d)${measure.threshold.value}%`, 'u'));
    },
  );

  it.each(measures)('takes the comparator of $measure.no from the words «$row.text»', ({ row, measure }) => {
    expect(measure.comparator).toBe(/(?:trên|hơn) \d+%/iu.test(row.text) ? '>' : '>=');
  });

  it('are strict for "trên" and "hơn" alone: 7, 18, 21', () => {
    expect(measures.filter(({ measure }) => measure.comparator === '>').map(({ row }) => row.no)).toEqual([
      '7',
      '18',
      '21',
    ]);
  });

  it('name two figures where they are ratios, and one where they are not', () => {
    for (const { measure } of measures) {
      expect(measure.denominator !== undefined).toBe(measure.kind === 'ratio' || measure.kind === 'milestone');
    }
    expect(
      measures.filter(({ measure }) => measure.kind !== 'ratio').map(({ row, measure }) => [row.no, measure.kind]),
    ).toEqual([
      ['12', 'milestone'],
      ['14', 'yes-no'],
      ['16', 'level'],
      ['19', 'level'],
    ]);
  });

  it('are measured by each agency exactly where groups lead', () => {
    for (const { row, measure } of measures) {
      const groupsLead = row.lead.bodies.some((body) => 'group' in body);
      expect(measure.measuredBy).toBe(groupsLead ? 'each' : 'one');
      expect(measure.aggregation === 'single').toBe(!groupsLead);
    }
  });

  it.each([
    ['mayExceed', '22 26 27 28'],
    ['mayNotArise', '3 4 5 7 15.1 15.2'],
    ['unconfirmed', '6 7 8 13 15.2 17 19 20 22 23 25'],
  ] as const)('say %s of %s', (field, numbers) => {
    const said = measures.filter(({ measure }) => measure[field] !== undefined && measure[field] !== false);
    expect(said.map(({ measure }) => measure.no).join(' ')).toBe(numbers);
  });

  it('are cumulative for what is counted over the year, and yearly for the share in GRDP alone', () => {
    const cumulative = measures.filter(({ measure }) => measure.basis === 'cumulative').map(({ row }) => row.no);
    expect(cumulative.join(' ')).toBe('3 7 9 11 13 23');
    expect(measures.filter(({ measure }) => measure.availability !== 'month').map(({ row }) => row.no)).toEqual(['16']);
  });
});

describe('tasks of 224', () => {
  const once = (due: string): Schedule => ({ kind: 'once', due });
  const readings: [phrase: string, count: number, reading: Schedule][] = [
    ['Tháng 01/2026', 1, once('2026-01-31')],
    ['Hằng quý', 1, { kind: 'recurring', times: 1, per: 'quarter', occurrence: 'phiên họp' }],
    ['Thường xuyên', 19, { kind: 'continuous' }],
    ['Tháng 12/2026', 10, once('2026-12-31')],
    ['Tháng 10/2026', 1, once('2026-10-31')],
    ['Quý I/2026', 1, once('2026-03-31')],
    ['Tháng 6/2026', 5, once('2026-06-30')],
    ['Tháng 3/2026', 2, once('2026-03-31')],
    ['Năm 2026', 11, once('2026-12-31')],
  ];

  it.each(readings)('are due «%s» %i times, each read alike', (phrase, count, reading) => {
    const rows = tasks.filter(({ due }) => due.text === phrase);
    expect(rows).toHaveLength(count);
    const exception = task(3);
    for (const row of rows) if (row !== exception) expect(row.due.schedule).toEqual(reading);
  });

  it('have no other due phrase', () => {
    expect(new Set(tasks.map(({ due }) => due.text))).toEqual(new Set(readings.map(([phrase]) => phrase)));
  });

  it('follow the text of task 3 where its due phrase is vaguer', () => {
    expect(task(3).text).toContain('tối thiểu 2 đợt/năm');
    expect(task(3).due).toEqual({
      text: 'Thường xuyên',
      schedule: { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' },
    });
  });

  it('are never due outside the plan', () => {
    for (const { due } of tasks) {
      const day = dueDay(due.schedule);
      if (day !== undefined) expect(day >= plan224.from && day <= plan224.until).toBe(true);
    }
  });

  it('have parts for each lead in 5, 21 and 43 alone', () => {
    expect(tasks.filter(({ leads }) => leads === 'parts').map(({ no }) => no)).toEqual(['5', '21', '43']);
  });
});

describe('duties of 224', () => {
  it('are the monthly progress, the year’s results, the quarterly consolidation and the difficulties', () => {
    expect(plan224.duties.map(({ id, cadence, subject }) => [id, cadence, subject])).toEqual([
      ['224.R1a', 'month', 'progress'],
      ['224.R1b', 'year', 'results'],
      ['224.R2', 'quarter', 'consolidation'],
      ['224.R3', 'event', 'difficulties'],
    ]);
  });

  it('take their days from the sentence, and mark the day the sentence does not name', () => {
    for (const { quotation, due } of plan224.duties) {
      if (due.kind === 'before-day') expect(quotation).toContain(`trước ngày ${due.day} `);
      if (due.kind === 'by-day') expect(due.assumed).toBe(true);
    }
  });

  it('hold as long as the plan', () => {
    for (const { from, until } of plan224.duties) expect([from, until]).toEqual([plan224.from, plan224.until]);
  });
});
