/** Submissions of given entries, without files: made directly, or through a workbook that is laid out and read back. */
import { createHash } from 'node:crypto';
import { checkReport } from '../../src/checks/check';
import { explanationAsked, explanationKey, givenReasons } from '../../src/checks/explanations';
import type { ReportFinding } from '../../src/checks/registry';
import { faultsByRow } from '../../src/consolidation/faults';
import type { Submission, SubmittedLine, SubmittedReport } from '../../src/consolidation/submission';
import type { Entries, Field } from '../../src/entries/entries';
import type { CellReading, Reading, Stamp } from '../../src/entries/reading';
import { computeFigures } from '../../src/figures/figures';
import { layOutWorkbook } from '../../src/layout/workbook';
import type { ReportScope } from '../../src/plan/scope';
import { submissionOf } from '../../src/workflows/consolidate/submissionOf';
import { reportFileName } from '../../src/workflows/makeWorkbook';
import { ridingOf } from '../../src/workflows/riding';
import { hashEntries } from '../../src/workflows/stamp';
import { snapshotOf } from '../layout/snapshotOf';
import { library } from '../library';

type ReportSubmission = Submission & { readonly content: { readonly kind: 'report' } };

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const fileOf = (scope: ReportScope, sending: number): Submission['file'] => {
  const name = sending === 1 ? reportFileName(scope) : `lan-${sending}/${reportFileName(scope)}`;
  return { name, hash: sha256(name), bytes: 40_000, modified: `${scope.deadline.sendOn}T08:3${sending}:00Z` };
};

/** The submission of these entries, made directly: every rule has judged them, cells stand where nobody looks. */
export async function submissionFrom(scope: ReportScope, entries: Entries, sending = 1): Promise<ReportSubmission> {
  const report = await reportFrom(scope, entries, sending);
  return { file: fileOf(scope, sending), content: { kind: 'report', report } };
}

/** The same through a workbook laid out and read back: sheets and cells are the genuine ones. */
export async function submissionThroughWorkbook(
  scope: ReportScope,
  entries: Entries,
  sending = 1,
): Promise<Submission> {
  const stamp = await stampOf(scope, entries, sending);
  const snapshot = snapshotOf(layOutWorkbook(scope, entries, computeFigures(scope, entries), { stamp }));
  return submissionOf(
    library,
    fileOf(scope, sending),
    { ok: true, value: snapshot },
    { history: () => entries.earlier },
  );
}

const stampOf = async (scope: ReportScope, entries: Entries, sending: number): Promise<Stamp> => ({
  sending,
  time: `${scope.deadline.sendOn}T08:3${sending}:00Z`,
  hash: await hashEntries(entries),
});

async function reportFrom(scope: ReportScope, entries: Entries, sending: number): Promise<SubmittedReport> {
  const reading = readingOf(scope, entries);
  const figures = computeFigures(scope, entries);
  const findings = checkReport({ scope, reading, figures, riding: ridingOf(library, scope, entries.identity.riders) });
  const reasons = givenReasons(entries);
  const stamp = await stampOf(scope, entries, sending);
  return {
    identity: entries.identity,
    lines: submittedLines(scope, reading, findings),
    findings: findings.map((finding) => {
      const reason =
        finding.severity === 'explain'
          ? reasons.get(explanationKey(explanationAsked(finding, scope, entries)))
          : undefined;
      return { finding, ...(reason === undefined ? {} : { reason }) };
    }),
    identityFindings: [],
    info: entries.info,
    general: entries.general,
    coordination: [],
    outside: entries.outside,
    retired: [],
    stamp,
    stampMatches: true,
    entriesHash: stamp.hash,
  };
}

/** Each row stands at a row of its annex's sheet, by its number in the annex. */
function readingOf(scope: ReportScope, entries: Entries): Reading {
  const places = new Map(
    scope.annexes.flatMap(({ annex, leads }) =>
      leads
        .flatMap((row) => ('measures' in row ? row.measures.map(({ id }) => id) : [row.id]))
        .map((id, n) => [id, { sheet: annex.sheet, row: 10 + n }]),
    ),
  );
  const placeOf = (rowId: string, field: string): { sheet: string; cell: string } | undefined => {
    const place = places.get(rowId);
    return place && { sheet: place.sheet, cell: `${String.fromCharCode(70 + (field.length % 10))}${place.row}` };
  };
  const cells = [...entries.measures, ...entries.tasks].flatMap(([rowId, entry]) =>
    Object.entries(entry).flatMap(([field, value]: [string, string | number]): CellReading[] => {
      const place = placeOf(rowId, field);
      return place ? [{ ...place, rowId, field: field as Field, raw: value, outcome: { kind: 'value', value } }] : [];
    }),
  );
  return { entries, cells, locate: placeOf, facts: [], edits: [], unkept: [] };
}

function submittedLines(
  scope: ReportScope,
  { entries, locate }: Reading,
  findings: readonly ReportFinding[],
): SubmittedLine[] {
  const faults = faultsByRow(findings);
  const base = (id: string) => ({
    id,
    hasUnread: false,
    faults: faults.get(id) ?? [],
    sheet: locate(id, 'rowCase')!.sheet,
    sheetRow: Number(locate(id, 'rowCase')!.cell.slice(1)),
  });
  return scope.annexes.flatMap((annex): SubmittedLine[] =>
    annex.kind === 'targets'
      ? annex.leads.flatMap(({ measures }) =>
          measures.map(({ id }) => ({ kind: 'measure', ...base(id), entry: entries.measures.get(id) ?? {} })),
        )
      : annex.leads.map(({ id }) => ({ kind: 'task', ...base(id), entry: entries.tasks.get(id) ?? {} })),
  );
}
