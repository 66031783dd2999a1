/** The targets of plan 70's body and its duties: what the words mean, checked against the words. */
import { idsOf, targetsOf } from './planText';
import { plan70 } from './templates';

const targets = targetsOf(plan70);
const measures = targets.flatMap((row) => row.measures.map((measure) => ({ row, measure })));

const KHCN = 'so-khoa-hoc-va-cong-nghe';
const EVERYONE = 'so-ban-nganh ubnd-quan-huyen';

describe('the targets of 70', () => {
  it('are fourteen of 2025, by the letters of the Vietnamese alphabet, and three of 2030', () => {
    expect(targets.map(({ no }) => no).join(' ')).toBe('a b c d đ e g h i k l m n o a b c');
    expect(targets.map(({ noText }) => noText).join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) a) b) c)');
  });

  it('have these measures', () => {
    expect(
      measures.map(({ measure: { no, kind, comparator, threshold, measuredBy } }) =>
        [no, kind, comparator, `${threshold.value}/${threshold.scale}`, measuredBy].join(' '),
      ),
    ).toEqual([
      'a ratio >= 100/100 each',
      'b ratio >= 100/100 one',
      'c yes-no >= 100/100 each',
      'd yes-no >= 100/100 each',
      'đ ratio >= 100/100 each',
      'e yes-no >= 100/100 each',
      'g ratio >= 100/100 each',
      'h ratio >= 100/100 one',
      'i ratio >= 100/100 one',
      'k ratio >= 60/100 each',
      'l level >= 50/100 one',
      'm.1 ratio >= 90/100 one',
      'm.2 ratio >= 85/100 one',
      'n ratio >= 80/100 one',
      'o ratio >= 100/100 each',
      'a yes-no >= 100/100 each',
      'b level >= 70/100 one',
      'c ratio >= 100/100 one',
    ]);
  });

  it.each(measures)('take the threshold of $measure.no from the words «$row.text»', ({ row, measure }) => {
    expect(row.text).toMatch(new RegExp(`(?<!\\d)${measure.threshold.value}%`, 'u'));
  });

  it('ask each agency where groups lead, and the agency named where one does', () => {
    for (const { row, measure } of measures) {
      const groupsLead = row.lead.bodies.every((body) => 'group' in body);
      const added = measure.kind === 'yes-no' ? 'share-of-agencies' : 'sum';
      expect([measure.measuredBy, measure.aggregation]).toEqual(groupsLead ? ['each', added] : ['one', 'single']);
    }
  });

  it.each([
    ['MT/a', EVERYONE],
    ['MT/b', KHCN],
    ['MT/c', EVERYONE],
    ['MT/d', EVERYONE],
    ['MT/đ', 'ubnd-quan-huyen'],
    ['MT/e', 'co-quan-bao-chi'],
    ['MT/g', 'ubnd-quan-huyen'],
    ['MT/h', KHCN],
    ['MT/i', KHCN],
    ['MT/k', EVERYONE],
    ['MT/l', KHCN],
    ['MT/m', KHCN],
    ['MT/n', 'so-giao-duc-va-dao-tao'],
    ['MT/o', EVERYONE],
    ['DH2030/a', EVERYONE],
    ['DH2030/b', KHCN],
    ['DH2030/c', 'so-giao-duc-va-dao-tao'],
  ])('%s is proposed to %s, and says why', (id, meaning) => {
    const { lead, coordinating } = targets.find((row) => row.id === `70-2025/${id}`)!;
    expect([lead.text, idsOf(lead.bodies), coordinating.bodies]).toEqual(['', meaning, []]);
    expect(lead.assumed).toMatch(/^Phần lời văn không giao cơ quan chủ trì; .+\.$/u);
  });

  it('are counted alike for 2025 and for 2030 where both years have them', () => {
    const counted = (id: string) => {
      const { numerator, denominator, kind, measuredBy } = targets.find((row) => row.id === `70-2025/${id}`)!
        .measures[0]!;
      return { numerator, denominator, kind, measuredBy };
    };
    expect(counted('DH2030/b')).toEqual(counted('MT/l'));
    expect(counted('DH2030/c')).toEqual(counted('MT/n'));
  });

  it('are settled by the words in c, d, e and h alone', () => {
    const settled = measures.filter(({ measure }) => measure.unconfirmed === undefined);
    expect(settled.map(({ measure }) => measure.no)).toEqual(['c', 'd', 'e', 'h']);
  });
});

describe('the duties of 70', () => {
  it('are the yearly report, the consolidation and the difficulties', () => {
    expect(plan70.duties.map(({ id, cadence, subject }) => [id, cadence, subject])).toEqual([
      ['70.R1', 'year', 'progress'],
      ['70.R2', 'event', 'consolidation'],
      ['70.R3', 'event', 'difficulties'],
    ]);
  });

  it('take the day of the yearly report from its sentence', () => {
    const [{ quotation, due, cutOff }] = plan70.duties as [(typeof plan70.duties)[number]];
    expect(quotation).toContain('hằng năm trước ngày 30 tháng 11');
    expect(due).toEqual({ kind: 'before-day', day: 30, month: 11 });
    expect(cutOff).toEqual({ month: 11, day: 14 });
  });

  it('name who reports to whom', () => {
    expect(plan70.duties.map(({ who, to, through }) => [idsOf(who), to, through])).toEqual([
      [`${EVERYONE} co-quan-bao-chi`, ['Sở Khoa học và Công nghệ'], KHCN],
      [KHCN, ['Ủy ban nhân dân thành phố'], undefined],
      [`các cơ quan, đơn vị ${EVERYONE}`, ['Sở Khoa học và Công nghệ'], KHCN],
    ]);
  });

  it('hold as long as the plan', () => {
    for (const { from, until } of plan70.duties) expect([from, until]).toEqual([plan70.from, plan70.until]);
  });
});
