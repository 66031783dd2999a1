/** The schedules of the five templates, made by hand, against what is read of their phrases. */
import { isDeepStrictEqual } from 'node:util';
import { readDue } from '../../../src/plan/phrases/due';
import type { Schedule } from '../../../src/plan/schedule';
import { plan224, plan67, plan70, plan81, plan95 } from '../templates';

const tasks = [plan224, plan95, plan81, plan70, plan67].flatMap(({ annexes }) =>
  annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows : [])),
);
/** What is counted ("phiên họp") a template may take from the task's own words; the phrase seldom says it. */
const uncounted = (schedule: Schedule): Schedule =>
  schedule.kind === 'recurring' ? { ...schedule, occurrence: 'lần' } : schedule;
const differing = tasks.filter(({ due }) => {
  const read = readDue(due.text);
  const schedule: Schedule = read.ok ? read.value.schedule : { kind: 'none' };
  return !isDeepStrictEqual(uncounted(schedule), uncounted(due.schedule));
});

describe('the due phrases of the templates', () => {
  it('are read as the schedules made by hand, wherever the reading has no doubt', () => {
    const sure = differing.filter(({ due }) => {
      const read = readDue(due.text);
      return !read.ok || read.value.doubts.length === 0;
    });
    // Its own text sets "tối thiểu 2 đợt/năm" beside "Thường xuyên".
    expect(sure.map(({ id }) => id)).toEqual(['224-2025/II/3']);
  });

  it('differ in doubt only where a term repeats until the work is done', () => {
    const doubtful = differing.filter(({ id }) => id !== '224-2025/II/3');
    const kinds = doubtful.flatMap(({ due }) => {
      const read = readDue(due.text);
      return read.ok ? read.value.doubts.map(({ kind }) => kind) : [];
    });
    expect(kinds.filter((kind) => kind !== 'repeats')).toEqual([]);
  });

  it('are none where the phrase names no day', () => {
    const unread = tasks.filter(({ due }) => !readDue(due.text).ok);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.filter(({ due }) => due.schedule.kind !== 'none')).toEqual([]);
  });
});
