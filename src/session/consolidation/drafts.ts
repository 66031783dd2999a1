/** The consolidator's reports in the making: what officers wrote in place of their texts, kept in the docket. */
import type { Docket, ReportDraft } from '../../consolidation/docket';
import type { ReportEdit } from '../../entries/reportEdit';
import type { CityReportKind } from '../../report/city/source';
import { edited, type EditedReport } from '../../report/edited';
import type { Report } from '../../report/report';
import { slotsOf } from '../../report/slots';

/** Such a change decides nothing of the figures: it needs no reason, and nothing is consolidated again for it. */
export type DraftAct =
  | ({ readonly kind: 'edit-text'; readonly report: CityReportKind } & ReportEdit)
  /** The text made stands again, with every edit of it gone. */
  | { readonly kind: 'restore-text'; readonly report: CityReportKind; readonly address: string }
  /** The document that asks for a report on request; "" where it is not known yet. */
  | { readonly kind: 'request'; readonly words: string };

export const isDraftAct = (act: { readonly kind: string }): act is DraftAct =>
  act.kind === 'edit-text' || act.kind === 'restore-text' || act.kind === 'request';

export const draftOf = ({ reports = [] }: Docket, kind: CityReportKind): ReportDraft =>
  reports.find((draft) => draft.kind === kind) ?? { kind, edits: [] };

export function withDraftAct(docket: Docket, act: DraftAct): Docket {
  if (act.kind === 'request') {
    const { request: _, ...draft } = draftOf(docket, 'request');
    return withDraft(docket, act.words === '' ? draft : { ...draft, request: act.words });
  }
  const draft = draftOf(docket, act.report);
  const others = draft.edits.filter(({ address }) => address !== act.address);
  if (act.kind === 'restore-text') return withDraft(docket, { ...draft, edits: others });
  const { address, was, text } = act;
  // Kept, it would stand against the figures' own text as soon as they change.
  if (text === was) return withDraft(docket, { ...draft, edits: others });
  return withDraft(docket, { ...draft, edits: [...others, { address, was, text }] });
}

export const withDraftActs = (docket: Docket, acts: readonly DraftAct[]): Docket => acts.reduce(withDraftAct, docket);

/** What was edited in a report's own workbook, as acts of this docket: a text made again as it had been is taken back. */
export const editActs = (report: CityReportKind, edits: readonly ReportEdit[]): DraftAct[] =>
  edits.map((edit) => ({ kind: 'edit-text', report, ...edit }));

/** @param made the report as the figures make it */
export const editAt = (made: Report, address: string, text: string): ReportEdit => ({
  address,
  was: slotsOf(made).find((slot) => slot.address === address)?.text ?? '',
  text,
});

export const withEdits = (made: Report, edits: readonly ReportEdit[]): EditedReport => edited(made, edits);

/** The report worked on last stands last; one with nothing in it is none. */
function withDraft(docket: Docket, draft: ReportDraft): Docket {
  const { reports = [], ...rest } = docket;
  const others = reports.filter(({ kind }) => kind !== draft.kind);
  const isEmpty = draft.edits.length === 0 && draft.request === undefined;
  const drafts = isEmpty ? others : [...others, draft];
  return drafts.length === 0 ? rest : { ...rest, reports: drafts };
}

/** Both sides' edits are kept; at one address the later one holds. */
export function joinedDrafts(earlier: Docket, now: Docket): Pick<Docket, 'reports'> {
  const { reports: before = [] } = earlier;
  const { reports: since = [] } = now;
  const reports = [
    ...before.filter(({ kind }) => !since.some((draft) => draft.kind === kind)),
    ...since.map((draft) => joinedDraft(draftOf(earlier, draft.kind), draft)),
  ];
  return reports.length === 0 ? {} : { reports };
}

function joinedDraft(earlier: ReportDraft, now: ReportDraft): ReportDraft {
  const own = new Set(now.edits.map(({ address }) => address));
  return { ...earlier, ...now, edits: [...earlier.edits.filter(({ address }) => !own.has(address)), ...now.edits] };
}
