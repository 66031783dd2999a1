/** A check lets the page go on between its parts, is done once for each change, and ends with what is true by then. */
import { laidOut, MEASURE, reportOf } from './desk';

/** A session whose pauses are counted, and at the next of which something can be done. */
async function pausing() {
  const pauses = { count: 0, next: undefined as (() => Promise<unknown>) | undefined };
  const desk = await laidOut({
    pause: async () => {
      pauses.count += 1;
      const { next } = pauses;
      pauses.next = undefined;
      await next?.();
    },
  });
  pauses.count = 0;
  return { desk, pauses };
}

/** Before, between and after: reading, figures, checks, overview. */
const PAUSES_OF_A_CHECK = 6;

test('a change is checked once, although the workbook answers and tells of it', async () => {
  const { desk, pauses } = await pausing();
  await desk.session.enter(MEASURE, 'numerator', '5');
  expect(pauses.count).toBe(PAUSES_OF_A_CHECK);
  expect(reportOf(desk).checked.reading.entries.measures.get(MEASURE)?.numerator).toBe(5);
});

test('what changes in the middle of a check is what is shown at its end', async () => {
  const { desk, pauses } = await pausing();
  const place = reportOf(desk).checked.reading.locate(MEASURE, 'numerator');
  pauses.next = () => desk.workbook.put([{ sheet: place?.sheet ?? '', cell: place?.cell ?? '', value: 7 }]);
  await desk.session.enter(MEASURE, 'numerator', '5');
  expect(reportOf(desk).checked.reading.entries.measures.get(MEASURE)?.numerator).toBe(7);
});
