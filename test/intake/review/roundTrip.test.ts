/** A review that nobody touched gives the draft it was made from, through memory and through a file. */
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import { readReview } from '../../../src/intake/review/readReview';
import { reviewWorkbook } from '../../../src/intake/review/reviewWorkbook';
import { assertFits } from '../../../src/workbook/fits';
import { draftOf, index, planNames, planOf, readBack } from './reviews';

describe.each(planNames)('the plan %s', (name) => {
  const draft = draftOf(planOf(name));
  const model = reviewWorkbook(draft, index);

  test('fits what Excel holds', () => {
    expect(() => {
      assertFits(model);
    }).not.toThrow();
  });

  test('comes back through memory', () => {
    expect(readBack(model)).toEqual(draft);
  });

  test('comes back through a file', async () => {
    const snapshot = readXlsx(await writeXlsx(model), nodePlatform);
    if (!snapshot.ok) throw new Error(snapshot.error.code);
    expect(readReview(snapshot.value, index)).toEqual({ ok: true, value: draft });
  });
});
