import { computeFigures } from '../../src/figures/figures';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { scopeOf } from '../library';

const scope = scopeOf('so-y-te');
const figures = (change: Partial<ReturnType<typeof emptyEntries>>) =>
  computeFigures(scope, { ...emptyEntries(scope), ...change });

it('takes a row whose only content could not be read for filled in, not for silent', () => {
  const unread = [
    { rowId: '224-2025/II/1', field: 'percent', value: 'gần xong' },
    { rowId: '224-2025/I/3#1', field: 'numerator', value: 'khoảng 20' },
  ] as const;
  const { tasks, measures, filledIn, headline } = figures({ unread });
  expect(tasks.get('224-2025/II/1')?.status).toBe('unquantified');
  expect(measures.get('224-2025/I/3#1')?.verdict).toBe('no-data');
  expect(filledIn).toEqual({ count: 2, of: 23 });
  expect(headline.targetsMet).toEqual({ count: 0, of: 0 });
});

it('counts every line of the agency once', () => {
  const { filledIn, targets, measures, tasks } = figures({});
  expect([filledIn, targets.size, measures.size, tasks.size]).toEqual([{ count: 0, of: 23 }, 9, 10, 13]);
});
