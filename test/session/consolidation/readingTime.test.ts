import { readingFrom } from '../../../src/session/consolidation/readingTime';

const begun = '2026-11-16T02:00:00Z';

test.each([
  ['too early to tell', 2, '2026-11-16T02:00:02Z', {}],
  ['as fast as so far', 3, '2026-11-16T02:00:03Z', { secondsLeft: 9 }],
  ['rounded up', 8, '2026-11-16T02:00:03Z', { secondsLeft: 2 }],
  ['nothing is left', 12, '2026-11-16T02:00:12Z', { secondsLeft: 0 }],
])('%s', (_, done, now, expected) => {
  expect(readingFrom(begun)({ done, of: 12 }, now)).toEqual(expected);
});
