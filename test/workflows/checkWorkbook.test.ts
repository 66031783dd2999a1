/** Checking a workbook under the consolidator's own history. */
import { checkWorkbook, type CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { library } from '../library';
import { MEASURE, snapshotWith } from './checked';

const kept = { period: '2026-09', rowId: MEASURE, entry: { numerator: 1, denominator: 2 } };
const known = { period: '2026-10', rowId: MEASURE, entry: { numerator: 3, denominator: 4 } };

async function checkedUnder(history?: () => readonly (typeof known)[]): Promise<CheckedWorkbook> {
  const outcome = await checkWorkbook(library, snapshotWith({ earlier: [kept] }), history ? { history } : {});
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome;
}

test("the consolidator's history stands in the place of what the workbook keeps", async () => {
  expect((await checkedUnder()).reading.entries.earlier).toEqual([kept]);
  expect((await checkedUnder(() => [known])).reading.entries.earlier).toEqual([known]);
});

// Thousands of reports are consolidated whose edits nobody asks for.
test.each([
  ['without', undefined],
  ['with', () => [known]],
])("%s a history, what was written on a report's sheets is left unread until it is asked for", async (_, history) => {
  const { reading } = await checkedUnder(history);
  for (const lazy of ['edits', 'unkept'] as const) {
    expect(Object.getOwnPropertyDescriptor(reading, lazy)).not.toHaveProperty('value');
  }
});
