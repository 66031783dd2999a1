import { assignmentsOf, taskShare } from '../../../src/consolidation/longTable/assignments';
import { once, measure, task } from '../../figures/builder';
import { cityScope } from '../builders';
import type { Measure } from '../../../src/plan/measure';
import type { BodyRef } from '../../../src/plan/plan';

const { adding } = assignmentsOf(cityScope());

it.each<[Partial<Measure>, string, Measure['aggregation']]>([
  [{}, 'so-y-te', 'sum'],
  [{ kind: 'count' }, 'so-y-te', 'sum'],
  [{ kind: 'yes-no' }, 'so-y-te', 'share-of-agencies'],
  [{ kind: 'level' }, 'so-y-te', 'share-of-agencies'],
  [{ aggregation: 'share-of-agencies' }, 'so-y-te', 'share-of-agencies'],
  [{ measuredBy: 'one', aggregation: 'single' }, 'so-y-te', 'single'],
  [{ measuredBy: 'one', kind: 'level' }, 'so-y-te', 'single'],
  [{ aggregationByGroup: [{ group: 'ubnd-xa-phuong', aggregation: 'share-of-agencies' }] }, 'so-y-te', 'sum'],
  [
    { aggregationByGroup: [{ group: 'ubnd-xa-phuong', aggregation: 'share-of-agencies' }] },
    'xa-phong-dien',
    'share-of-agencies',
  ],
])('a measure with %j adds up, for %s, by %s', (change, agencyId, way) => {
  expect(adding(measure(change), agencyId)).toBe(way);
});

const leads = (...bodies: BodyRef[]) => ({ lead: { text: '', bodies } });

it.each([
  ['one lead', leads({ agency: 'so-a' }), 'one'],
  ['several by name', leads({ agency: 'so-a' }, { agency: 'so-b' }), 'one'],
  ['an open group beside', leads({ agency: 'so-a' }, { open: 'Thành viên Ban Chỉ đạo' }), 'one'],
  ['parts of their own', { ...leads({ agency: 'so-a' }, { agency: 'so-b' }), leads: 'parts' as const }, 'each'],
  ['a group', leads({ group: 'so-ban-nganh' }), 'each'],
  ['a group beside', leads({ agency: 'so-a' }, { group: 'ubnd-xa-phuong' }), 'each'],
])('a task of %s', (_, change, share) => {
  expect(taskShare(task(once('2026-06-30'), change))).toBe(share);
});
