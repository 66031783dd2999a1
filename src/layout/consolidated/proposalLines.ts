/** What agencies wrote besides figures, each piece with its kind: nothing an agency wrote is lost in consolidating. */
import { rowText } from '../../checks/describe/subject';
import { fieldLabels } from '../../checks/fieldLabels';
import type { Consolidated } from '../../consolidation/consolidated';
import type { LongLine } from '../../consolidation/longTable/longLine';
import type { ExpectedAgency } from '../../consolidation/scope';
import type { SubmittedReport } from '../../consolidation/submission';
import { decisionLevels, type GeneralEntry } from '../../entries/entries';
import { labelOf } from './dataLabels';

export interface ProposalLine {
  readonly agency: ExpectedAgency;
  /** Loại nội dung. */
  readonly kind: string;
  /** "Nhiệm vụ số 33"; empty for what belongs to no row. */
  readonly row: string;
  readonly text: string;
  /** Cấp giải quyết, in words. */
  readonly level: string;
}

/** Kinds of content, in the order of the sheet: what is asked first. */
const kinds = {
  proposal: 'Kiến nghị',
  proposals: fieldLabels.proposals,
  difficulties: fieldLabels.difficulties,
  cause: 'Nguyên nhân, khó khăn của dòng',
  overview: fieldLabels.overview,
  breakthrough: fieldLabels.breakthrough,
  nextTasks: fieldLabels.nextTasks,
  outside: fieldLabels.outside,
  outsideRow: 'Dòng ngoài phụ lục',
  coordination: fieldLabels.text,
  retired: 'Dòng đã bỏ khi kế hoạch thay đổi',
} as const satisfies Record<keyof GeneralEntry, string> & Record<string, string>;
const inOrder: readonly string[] = Object.values(kinds);

const generalFields = ['proposals', 'difficulties', 'overview', 'breakthrough', 'nextTasks', 'outside'] as const;

const levels = [...decisionLevels].reverse().map((level) => labelOf('level', level));

export function proposalLines({ scope, ledger, lines }: Consolidated): ProposalLine[] {
  const reports = new Map(ledger.agencies.map(({ agencyId, report }) => [agencyId, report]));
  const ofAgency = new Map<string, LongLine[]>();
  for (const line of lines) {
    if (line.proposal === undefined && line.cause === undefined) continue;
    ofAgency.set(line.agency, [...(ofAgency.get(line.agency) ?? []), line]);
  }
  const all = scope.agencies.flatMap((agency) => [
    ...(ofAgency.get(agency.agency.id) ?? []).flatMap((line) => fromLine(agency, line)),
    ...fromReport(agency, reports.get(agency.agency.id)),
  ]);
  const rank = ({ kind, level }: ProposalLine): number =>
    inOrder.indexOf(kind) * (levels.length + 1) + (level === '' ? levels.length : levels.indexOf(level));
  return all.sort((a, b) => rank(a) - rank(b));
}

function fromLine(agency: ExpectedAgency, { line, cause, proposal, level }: LongLine): ProposalLine[] {
  const row = rowText(agency.scope, line);
  return [
    ...(proposal === undefined
      ? []
      : [
          {
            agency,
            kind: kinds.proposal,
            row,
            text: proposal,
            level: level === undefined ? '' : labelOf('level', level),
          },
        ]),
    ...(cause === undefined ? [] : [{ agency, kind: kinds.cause, row, text: cause, level: '' }]),
  ];
}

function fromReport(agency: ExpectedAgency, report: SubmittedReport | undefined): ProposalLine[] {
  if (!report) return [];
  const piece = (kind: string, row: string, text: string): ProposalLine => ({ agency, kind, row, text, level: '' });
  return [
    ...generalFields.flatMap((field) => {
      const text = report.general[field];
      return text === undefined ? [] : [piece(kinds[field], '', text)];
    }),
    ...report.outside.map(({ annexId, text }) => piece(kinds.outsideRow, annexId, text)),
    ...report.coordination.map(({ rowId, text }) => piece(kinds.coordination, rowText(agency.scope, rowId), text)),
    ...report.retired.map(({ annex, no, text, fields }) =>
      piece(
        kinds.retired,
        `${no}, ${annex}`,
        [text, ...fields.map(({ label, value }) => `${label}: ${value}`)].join('\n'),
      ),
    ),
  ];
}
