/** The Phiếu rà soát of an agency, made from the desk and read as the agency's own Excel would give it back. */
import { browserPlatform } from '../../../src/hosts/ooxml/browserPlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import type { Entries } from '../../../src/entries/entries';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/workflows/checkWorkbook';
import { library } from '../../library';
import { receivingDesk, reportFile } from './receiving';

jest.setTimeout(60_000);

const SO_Y_TE = 'so-y-te';
const MEASURE = '224-2025/I/3#1';

/** A numerator above its denominator. */
const wrong = (entries: Entries): Entries => ({
  ...entries,
  measures: new Map([...entries.measures, [MEASURE, { numerator: 1_000_000, denominator: 100 }]]),
});

async function checked(bytes: Uint8Array): Promise<CheckedWorkbook> {
  const snapshot = readXlsx(bytes, browserPlatform);
  const outcome = snapshot.ok && (await checkWorkbook(library, snapshot.value));
  if (!outcome || outcome.kind !== 'checked') throw new Error('Not a report');
  return outcome;
}

test('keeps every entry of the report, and is offered where something is to be looked at again', async () => {
  const { desk, handedOver } = receivingDesk();
  const report = await reportFile(SO_Y_TE, { change: wrong });
  await desk.receive([report]);
  expect((await desk.agency(SO_Y_TE))?.slip).toBe(true);
  await desk.make({ slipFor: SO_Y_TE });
  expect(desk.state().notice?.tone).toBe('success');
  const before = await checked(new Uint8Array(await report.file.arrayBuffer()));
  const slip = await checked(handedOver[0]!.bytes);
  expect(slip.reading.entries.measures.get(MEASURE)).toMatchObject({ numerator: 1_000_000, denominator: 100 });
  expect(slip.reading.entries).toEqual(before.reading.entries);
  expect(slip.entriesHash).toBe(before.entriesHash);
});

test('is not made for an agency of which nothing came', async () => {
  const { desk, handedOver } = receivingDesk();
  await desk.receive([await reportFile(SO_Y_TE)]);
  await desk.make({ slipFor: 'so-xay-dung' });
  expect(handedOver).toEqual([]);
  expect(desk.state().notice?.tone).toBe('error');
});
