/** The targets of plan 95's body and its duties: what the words mean, checked against the words. */
import { idsOf, targetsOf } from './planText';
import { plan95 } from './templates';

const targets = targetsOf(plan95);

const KHCN = 'so-khoa-hoc-va-cong-nghe';
const EVERYONE = 'so-ban-nganh ubnd-xa-phuong';

describe('the targets of 95', () => {
  const measures = targets.flatMap((row) => row.measures.map((measure) => ({ row, measure })));

  it('are five of 2025, by their letters, and four of 2026', () => {
    expect(targets.map(({ id }) => id.replace('95-2025/', '')).join(' ')).toBe(
      'MT2025/a MT2025/b MT2025/c MT2025/d MT2025/đ MT2026/1 MT2026/2 MT2026/3 MT2026/4',
    );
  });

  it('have these measures', () => {
    expect(
      measures.map(({ measure: { no, kind, comparator, threshold, measuredBy } }) =>
        [no, kind, comparator, `${threshold.value}/${threshold.scale}`, measuredBy].join(' '),
      ),
    ).toEqual([
      'a count >= 25/1 one',
      'b count >= 82/1 one',
      'c ratio >= 100/100 each',
      'd.1 ratio >= 60/100 each',
      'd.2 ratio >= 80/100 each',
      'đ.1 yes-no >= 100/100 one',
      'đ.2 level < 8/1 one',
      'đ.3 level >= 20/100 one',
      'đ.4 ratio >= 90/100 one',
      '1 yes-no >= 100/100 one',
      '2 level < 5/1 one',
      '3 level >= 30/100 one',
      '4 ratio >= 95/100 one',
    ]);
  });

  it.each(measures.filter(({ measure }) => measure.kind !== 'yes-no'))(
    'take the threshold of $measure.no from the words «$row.text»',
    ({ row, measure: { threshold, comparator } }) => {
      const sign = threshold.scale === 100 ? '%' : '(?= (?:dịch vụ|nhóm|phút))';
      expect(row.text).toMatch(new RegExp(`(?<!\\d)0?${threshold.value}${sign}`, 'u'));
      if (comparator === '<') expect(row.text).toMatch(new RegExp(`dưới 0${threshold.value} phút`, 'u'));
    },
  );

  it('ask each agency where groups lead, and the agency named first where one does', () => {
    for (const { row, measure } of measures) {
      const groupsLead = row.lead.bodies.every((body) => 'group' in body);
      expect([measure.measuredBy, measure.aggregation]).toEqual(groupsLead ? ['each', 'sum'] : ['one', 'single']);
    }
  });

  it.each([
    ['MT2025/a', KHCN],
    ['MT2025/b', KHCN],
    ['MT2025/c', 'so-ban-nganh'],
    ['MT2025/d', EVERYONE],
    ['MT2025/đ', KHCN],
    ['MT2026/1', KHCN],
    ['MT2026/2', KHCN],
    ['MT2026/3', 'van-phong-ubnd-thanh-pho'],
    ['MT2026/4', KHCN],
  ])('%s is proposed to %s, and says why', (id, meaning) => {
    const { lead, coordinating } = targets.find((row) => row.id === `95-2025/${id}`)!;
    expect([lead.text, idsOf(lead.bodies), coordinating.bodies]).toEqual(['', meaning, []]);
    expect(lead.assumed).toMatch(/^Phần lời văn không giao cơ quan chủ trì; .+\.$/u);
  });

  it('count files online throughout within files online', () => {
    expect(targets[3]!.measures[1]!.within).toBe(targets[3]!.measures[0]!.id);
  });

  it('leave the words open to a question wherever they are open, not in d.1', () => {
    const settled = measures.filter(({ measure }) => measure.unconfirmed === undefined);
    expect(settled.map(({ measure }) => measure.no)).toEqual(['d.1']);
  });
});

describe('the duties of 95', () => {
  it('ride on the report of 224 and set no day of their own', () => {
    expect(
      plan95.duties.map(({ id, cadence, subject, ridesOn, due }) => [id, cadence, subject, ridesOn, due.kind]),
    ).toEqual([
      ['95.R1', 'month', 'progress', '224-2025', 'none'],
      ['95.R2', 'event', 'consolidation', undefined, 'none'],
      ['95.R3', 'event', 'difficulties', undefined, 'none'],
    ]);
  });

  it('hold as long as the plan', () => {
    for (const { from, until } of plan95.duties) expect([from, until]).toEqual([plan95.from, plan95.until]);
  });

  it('name who reports to whom', () => {
    expect(plan95.duties.map(({ who, to, through }) => [idsOf(who), to, through])).toEqual([
      [EVERYONE, ['Sở Khoa học và Công nghệ'], KHCN],
      [KHCN, ['Ủy ban nhân dân thành phố'], undefined],
      [`${EVERYONE} đơn vị có liên quan`, ['Sở Khoa học và Công nghệ'], KHCN],
    ]);
  });
});
