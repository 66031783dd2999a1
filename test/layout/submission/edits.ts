/** Reports with edits of any kind, made into sheets and read back. */
import fc from 'fast-check';
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import type { EditedReport } from '../../../src/report/edited';
import type { Report } from '../../../src/report/report';
import { slotsOf } from '../../../src/report/slots';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/model';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../snapshotOf';

export const bookOf = (sheets: readonly SheetModel[]): WorkbookModel => ({
  sheets,
  names: [],
  properties: {},
  title: 'Báo cáo',
  activeSheet: 0,
});

export const madeSnapshot = (made: EditedReport): Snapshot => snapshotOf(bookOf(submissionSheets(made)));

/** As they are kept: address, text at the time, text. */
export const plain = ({ edits }: EditedReport): ReportEdit[] =>
  edits.map(({ address, was, text }) => ({ address, was, text }));

export const byAddress = (edits: readonly ReportEdit[]): ReportEdit[] =>
  [...edits].sort((a, b) => (a.address < b.address ? -1 : 1));

const words = fc.constantFrom(
  '=1+1',
  '+84 292',
  '- Gạch đầu dòng',
  '@SUM(A1)',
  "'nháy",
  '1. Số ở đầu',
  'I. LA MÃ',
  'Đã hoàn thành 12/12 việc; đạt 100%.',
  ' ',
  '\u00a0',
  '“Trích dẫn”',
  '𠀀',
  'Sở Nội vụ đề nghị Ủy ban nhân dân thành phố xem xét, quyết định. '.repeat(30),
  '\n',
  '\n\n',
);
const anyText = fc.oneof(
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 40 }),
  fc.constant(''),
);

/** Some texts of a report changed, some for a text that is made no more, and one of a place that is gone. */
export const anyEdits = (report: Report): fc.Arbitrary<ReportEdit[]> => {
  const slots = slotsOf(report);
  const one = fc
    .record({ at: fc.nat(slots.length - 1), text: anyText, was: fc.option(anyText, { nil: undefined }) })
    .map(({ at, text, was }): ReportEdit => {
      const { address, text: made } = slots[at]!;
      return { address, was: was ?? made, text };
    });
  const placeless = fc.record({ address: fc.constant('gone/nowhere'), was: anyText, text: anyText });
  return fc
    .tuple(fc.array(one, { maxLength: 12 }), fc.option(placeless, { nil: undefined }))
    .map(([edits, gone]) => [...edits, ...(gone ? [gone] : [])]);
};

type Change = (cells: readonly SnapshotCell[]) => readonly SnapshotCell[];

/** What an officer did on one sheet. */
export const withSheet = (snapshot: Snapshot, name: string, change: Change): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet): SheetSnapshot =>
    sheet.name === name ? { ...sheet, cells: [...change(sheet.cells)] } : sheet,
  ),
});
