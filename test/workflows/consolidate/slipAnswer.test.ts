/** The whole way round: a faulty report, its slip, the slip filled in and sent back, the ledger content. */
import { consolidate } from '../../../src/consolidation/consolidate';
import type { Consolidated } from '../../../src/consolidation/consolidated';
import { emptyDocket } from '../../../src/consolidation/docket';
import type { Submission } from '../../../src/consolidation/submission';
import type { Entries } from '../../../src/entries/entries';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { computeFigures } from '../../../src/figures/figures';
import { layOutWorkbook } from '../../../src/layout/workbook';
import type { ReportScope } from '../../../src/plan/scope';
import { success } from '../../../src/result';
import type { WorkbookModel } from '../../../src/workbook/model';
import { snapshotOf } from '../../../src/workbook/snapshotOf';
import { checkWorkbook } from '../../../src/workflows/checkWorkbook';
import { correspondence } from '../../../src/workflows/consolidate/letters';
import { makeReviewSlip } from '../../../src/workflows/consolidate/reviewSlip';
import { submissionOf } from '../../../src/workflows/consolidate/submissionOf';
import { makeReport } from '../../../src/workflows/makeReport';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { cityScope } from '../../consolidation/builders';
import { sha256 } from '../../consolidation/submissions';
import { library } from '../../library';

jest.setTimeout(60_000);

const AGENCIES = ['so-noi-vu', 'so-y-te', 'xa-phong-dien'];
const scope = cityScope(undefined, undefined, AGENCIES);
const health: ReportScope = scope.agencies.find(({ agency }) => agency.id === 'so-y-te')!.scope;
const measure = health.leads.targets[0]!.measures[0]!.id;

const submitted = (name: string, model: WorkbookModel): Promise<Submission> =>
  submissionOf(library, { name, hash: sha256(name), bytes: 1 }, success(snapshotOf(model)), { history: () => [] });

const ledgerOf = (submissions: readonly Submission[], now = '2026-11-16T02:00:00Z'): Consolidated =>
  consolidate({ scope, submissions, docket: emptyDocket, now });

const laidOut = (entries: Entries): WorkbookModel => layOutWorkbook(health, entries, computeFigures(health, entries));

async function report(model: WorkbookModel, now: string, edits: readonly ReportEdit[] = []): Promise<WorkbookModel> {
  const checked = await checkWorkbook(library, snapshotOf(model));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  const made = await makeReport(checked, now, edits);
  if (!made.ok) throw new Error(made.error);
  return made.value.model;
}

/** The same workbook with the entry cell of a measure typed over. */
async function typedOver(model: WorkbookModel, value: number): Promise<WorkbookModel> {
  const checked = await checkWorkbook(library, snapshotOf(model));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  const place = checked.reading.locate(measure, 'numerator')!;
  const row = Number(place.cell.slice(1));
  const column = place.cell.charCodeAt(0) - 64;
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheet.name !== place.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((each) =>
              each.row !== row
                ? each
                : { ...each, cells: each.cells.map((cell) => (cell.column === column ? { ...cell, value } : cell)) },
            ),
          },
    ),
  };
}

it('a slip answered counts in place of the report it was made of, and nothing is asked any more', async () => {
  const sample = sampleEntries(health, 7);
  const sound = await report(laidOut(sample), '2026-11-13T02:00:00Z');
  const wrong = await typedOver(sound, 1_000_000);
  const first = await submitted('so-y-te.xlsx', wrong);
  const before = correspondence(ledgerOf([first]), '2026-11-16', library.holidays);
  expect(before.slips.map(({ agencyId, source }) => [agencyId, source.name])).toEqual([['so-y-te', 'so-y-te.xlsx']]);
  expect(before.late?.agencies).toEqual(['so-noi-vu', 'xa-phong-dien']);

  const slip = await makeReviewSlip(library, snapshotOf(wrong), { until: before.until, history: () => [] });
  if (!slip.ok) throw new Error(slip.error.kind);
  const untouched = ledgerOf([first, await submitted('phieu-ra-soat.xlsx', slip.value.model)]);
  expect(untouched.ledger.agencies.find(({ agencyId }) => agencyId === 'so-y-te')?.findings.error).toBe(1);

  const answered = await report(
    await typedOver(slip.value.model, sample.measures.get(measure)!.numerator! - 1),
    '2026-11-17T02:00:00Z',
  );
  const consolidated = ledgerOf([first, await submitted('lan-2.xlsx', answered)], '2026-11-17T03:00:00Z');
  const agency = consolidated.ledger.agencies.find(({ agencyId }) => agencyId === 'so-y-te');
  expect(agency?.used?.file.name).toBe('lan-2.xlsx');
  expect(agency?.findings.error).toBe(0);
  const after = correspondence(consolidated, '2026-11-17', library.holidays);
  expect(after.slips.filter(({ errors }) => errors > 0)).toEqual([]);
});

it('the workbook that goes back keeps what the agency wrote on its report', async () => {
  const edit = { address: 'opening', was: '', text: 'Câu mở đầu của cơ quan:' };
  const sound = await report(laidOut(sampleEntries(health, 7)), '2026-11-13T02:00:00Z', [edit]);
  const wrong = await typedOver(sound, 1_000_000);
  const slip = await makeReviewSlip(library, snapshotOf(wrong), { until: '2026-11-18', history: () => [] });
  if (!slip.ok) throw new Error(slip.error.kind);
  const back = await checkWorkbook(library, snapshotOf(slip.value.model));
  expect(back.kind === 'checked' && back.reading.edits).toEqual([edit]);
});
