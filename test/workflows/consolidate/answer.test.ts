/** What the crew leaves unread of a report changes nothing of its submission, whatever hands did to the report's sheets. */
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import type { ReportScope } from '../../../src/plan/scope';
import type { WorkbookModel } from '../../../src/workbook/model';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { answering } from '../../../src/workflows/consolidate/answer';
import type { FromWorker } from '../../../src/workflows/consolidate/messages';
import { submissionOf } from '../../../src/workflows/consolidate/submissionOf';
import { makeReport } from '../../../src/workflows/makeReport';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { sha256 } from '../../../src/workflows/sha256';
import { snapshotOf } from '../../layout/snapshotOf';
import { library, scopeOfPlan, templates } from '../../library';
import { checkedOf } from '../checked';

jest.setTimeout(60_000);

const REPORT_SHEETS = /^(Báo cáo|Phụ lục báo cáo .*|Tóm tắt trình ký|_bao_cao)$/;

async function reportOf(scope: ReportScope): Promise<WorkbookModel> {
  const made = await makeReport(
    await checkedOf(snapshotOf(makeWorkbook(scope, sampleEntries(scope, 3)))),
    '2026-11-13T01:00:00Z',
  );
  if (!made.ok) throw new Error(made.error);
  return made.value.model;
}

const onReportSheets = (
  model: WorkbookModel,
  edit: (sheet: WorkbookModel['sheets'][number], no: number) => object,
) => ({
  ...model,
  sheets: model.sheets.map((sheet, no) => (REPORT_SHEETS.test(sheet.name) ? { ...sheet, ...edit(sheet, no) } : sheet)),
});

/** What hands did, and whether the report's sheets are still known by their first cells. */
const hands: [string, boolean, (model: WorkbookModel) => WorkbookModel][] = [
  ['as made', true, (model) => model],
  ['with its report sheets renamed', true, (model) => onReportSheets(model, (_, no) => ({ name: `Trang ${no}` }))],
  [
    'with rows inserted above their keys',
    false,
    (model) =>
      onReportSheets(model, ({ rows }) => ({
        merges: [],
        rows: [
          { row: 1, cells: [{ column: 1, value: 'Ghi thêm' }] },
          ...rows.map((row) => ({ ...row, row: row.row + 1 })),
        ],
      })),
  ],
];

describe.each([
  ['224-2025', '2026-11'],
  ['70-2025', '2026'],
])('a report of %s', (planId, period) => {
  const scope = scopeOfPlan(planId, 'so-y-te', period);
  test.each(hands)('%s', async (_, isKnown, hand) => {
    const bytes = new Uint8Array(await writeXlsx(hand(await reportOf(scope))));
    const replies: FromWorker[] = [];
    const seen: Snapshot[] = [];
    const take = answering(
      {
        readWorkbook: (given, options) => {
          const read = readXlsx(given, nodePlatform, options);
          if (read.ok) seen.push(read.value);
          return read;
        },
        sha256,
      },
      (message) => replies.push(message),
    );
    const file = { name: 'bao-cao.xlsx', bytes: bytes.length };
    await take({ kind: 'start', templates, history: new Map() });
    await take({ kind: 'read', file, bytes });

    const whole = readXlsx(bytes, nodePlatform);
    const hash = await sha256(bytes);
    const submission = await submissionOf(library, { ...file, hash }, whole, { history: () => [] });
    expect(submission.content.kind).toBe('report');
    expect(replies.slice(1)).toEqual([
      { kind: 'hash', hash },
      { kind: 'submission', submission },
    ]);
    expect(seen.map(sizeOf).every((size) => size < (whole.ok ? sizeOf(whole.value) : 0))).toBe(isKnown);
  });
});

const sizeOf = ({ sheets }: Snapshot): number => sheets.reduce((sum, { cells }) => sum + cells.length, 0);
