/** What was edited before is read back as it was; what is changed on the sheets becomes an edit; nothing else does. */
import fc from 'fast-check';
import { readReportEdits } from '../../../src/layout/submission/readEdits';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { edited } from '../../../src/report/edited';
import { slotsOf } from '../../../src/report/slots';
import { assertFits } from '../../../src/workbook/fits';
import { reportOf, target, task } from '../../report/builder';
import { anyEdits, bookOf, byAddress, madeSnapshot, plain } from './edits';

const made = reportOf({
  targets: [target('5'), target('15', { numerator: 'Số A' }, { numerator: 'Số B' })],
  tasks: [task('1', '2026-06-30'), task('2', '2026-12-31')],
  measures: { 5: { numerator: 3, denominator: 6, cause: 'Chờ kinh phí' } },
  done: { 1: { percent: 0.5, delayCause: 'Thiếu người' }, 2: { percent: 0.4, result: '=1+1' } },
  info: { signer: 'Nguyễn Văn A' },
  checkCode: '7F3A-91C2',
});

test('nothing edited, nothing read', () => {
  expect(readReportEdits(madeSnapshot({ report: made, edits: [] }))).toEqual([]);
});

test('any edits are read back as they were', () => {
  fc.assert(
    fc.property(anyEdits(made), (edits) => {
      const given = edited(made, edits);
      const sheets = submissionSheets(given);
      assertFits(bookOf(sheets));
      expect(byAddress(readReportEdits(madeSnapshot(given)))).toEqual(byAddress(plain(given)));
    }),
    { numRuns: 60 },
  );
});

test('a report made again with them is the same', () => {
  fc.assert(
    fc.property(anyEdits(made), (edits) => {
      const given = edited(made, edits);
      const again = edited(made, readReportEdits(madeSnapshot(given)));
      expect(submissionSheets(again)).toEqual(submissionSheets(given));
    }),
    { numRuns: 20 },
  );
});

test('every text but those of Giấy tờ stands at its address', () => {
  expect(slotsOf(made).length).toBeGreaterThan(30);
});
