import { memoryWorkbook } from '../../src/hosts/xlsx/memoryWorkbook';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { unsavedWork, type UnsavedWork } from '../../src/taskpane/unsavedWork';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { scopeOf } from '../library';

const model = makeWorkbook(scopeOf('so-y-te'));

/** Work on a workbook in memory that was just laid out. */
async function laidOut(): Promise<UnsavedWork> {
  const workbook = memoryWorkbook(browserPlatform);
  const unsaved = await unsavedWork(workbook);
  expect(unsaved.isThere()).toBe(false);
  await workbook.write(model);
  return unsaved;
}

test('a change is unsaved until the same report is handed over', async () => {
  const unsaved = await laidOut();
  expect(unsaved.isThere()).toBe(true);
  unsaved.delivered(model);
  expect(unsaved.isThere()).toBe(false);
});

test('a workbook of another period handed over saves nothing of this one', async () => {
  const unsaved = await laidOut();
  unsaved.delivered(makeWorkbook(scopeOf('so-y-te', '2026-12')));
  expect(unsaved.isThere()).toBe(true);
});

test('nor does a workbook that is no report, such as the review of a plan', async () => {
  const unsaved = await laidOut();
  unsaved.delivered({ ...model, properties: {} });
  expect(unsaved.isThere()).toBe(true);
});
