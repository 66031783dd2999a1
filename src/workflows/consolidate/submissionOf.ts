/** From what was read of one file to its submission: identity, every line with its faults, findings, hash. Runs in a worker. */
import { explanationAsked, explanationKey, givenReasons } from '../../checks/explanations';
import { faultsByRow } from '../../consolidation/faults';
import type { Submission, SubmissionContent, SubmittedFile, SubmittedLine } from '../../consolidation/submission';
import type { EarlierFigure, Field } from '../../entries/entries';
import { readIdentity } from '../../layout/read/identity';
import { parseCellRef } from '../../workbook/a1';
import type { Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import { checkWorkbook, type CheckedWorkbook } from '../checkWorkbook';
import { describeScopeProblem } from '../describeScopeProblem';
import type { Library } from '../library';
import type { Sha256 } from '../sha256';
import { hashEntries } from '../stamp';

export interface SubmissionOptions {
  /** The agency's earlier figures as the consolidator has them; what the workbook itself keeps is not trusted. */
  readonly history: (agencyId: string) => readonly EarlierFigure[];
  readonly sha256?: Sha256;
}

export async function submissionOf(
  library: Library,
  file: SubmittedFile,
  read: Result<Snapshot, Refusal>,
  options: SubmissionOptions,
): Promise<Submission> {
  return { file, content: read.ok ? await contentOf(library, read.value, options) : refused(read.error) };
}

const refused = (refusal: Refusal): SubmissionContent => ({ kind: 'refused', refusal });

async function contentOf(library: Library, snapshot: Snapshot, options: SubmissionOptions): Promise<SubmissionContent> {
  const outcome = await checkWorkbook(library, snapshot, options);
  switch (outcome.kind) {
    case 'checked':
      return reportOf(outcome, outcome.entriesHash ?? (await hashEntries(outcome.reading.entries, options.sha256)));
    case 'unidentified':
    case 'no-scope': {
      const { fromProperties, fromSheet } = readIdentity(snapshot).identity;
      return {
        kind: 'misaddressed',
        claims: { ...fromSheet, ...fromProperties },
        findings: outcome.kind === 'unidentified' ? outcome.findings : [],
        ...(outcome.kind === 'no-scope' ? { why: describeScopeProblem(outcome.problem) } : {}),
      };
    }
  }
}

function reportOf(
  { scope, reading, findings, identityFindings }: CheckedWorkbook,
  entriesHash: string,
): SubmissionContent {
  const { entries, stamp } = reading;
  const reasons = givenReasons(entries);
  return {
    kind: 'report',
    report: {
      identity: entries.identity,
      lines: linesOf({ scope, reading, findings }),
      findings: findings.map((finding) => {
        const reason =
          finding.severity === 'explain'
            ? reasons.get(explanationKey(explanationAsked(finding, scope, entries)))
            : undefined;
        return { finding, ...(reason === undefined ? {} : { reason }) };
      }),
      identityFindings,
      info: entries.info,
      general: entries.general,
      coordination: [...entries.coordination].flatMap(([rowId, { text }]) =>
        text === undefined ? [] : [{ rowId, text }],
      ),
      outside: entries.outside,
      retired: entries.retired ?? [],
      ...(stamp ? { stamp, stampMatches: stamp.hash === entriesHash } : {}),
      entriesHash,
    },
  };
}

function linesOf({
  scope,
  reading,
  findings,
}: Pick<CheckedWorkbook, 'scope' | 'reading' | 'findings'>): SubmittedLine[] {
  const { entries } = reading;
  const unread = new Set(entries.unread.map(({ rowId }) => rowId));
  const faults = faultsByRow(findings);
  const base = (id: string, field: Field) => ({
    id,
    hasUnread: unread.has(id),
    faults: faults.get(id) ?? [],
    ...placeOf(reading, id, field),
  });
  return scope.annexes.flatMap((annex): SubmittedLine[] =>
    annex.kind === 'targets'
      ? annex.leads.flatMap(({ measures }) =>
          measures.map(({ id }) => ({
            kind: 'measure',
            ...base(id, 'rowCase'),
            entry: entries.measures.get(id) ?? {},
          })),
        )
      : annex.leads.map(({ id }) => ({ kind: 'task', ...base(id, 'rowCase'), entry: entries.tasks.get(id) ?? {} })),
  );
}

function placeOf(
  reading: CheckedWorkbook['reading'],
  id: string,
  field: Field,
): Pick<SubmittedLine, 'sheet' | 'sheetRow'> {
  const place = reading.locate(id, field);
  const ref = place && parseCellRef(place.cell);
  return place && ref ? { sheet: place.sheet, sheetRow: ref.row } : {};
}
