/**
 * What one file that came in gave (bản gửi): flat and plain, so that it crosses from a worker as it is. Whether it counts
 * is the ledger's to say.
 */
import type { IdentityFinding, ReportFinding } from '../checks/registry';
import type {
  GeneralEntry,
  Identity,
  InfoEntry,
  MeasureEntry,
  OutsideRow,
  RetiredRow,
  TaskEntry,
} from '../entries/entries';
import type { IdentityClaims, Stamp } from '../entries/reading';
import type { Refusal } from '../workbook/refusal';

export interface SubmittedFile {
  /** As it was given, with its folder where it came in one: "dot-2/224_2026-11_so-y-te_bao-cao.xlsx". */
  readonly name: string;
  /** SHA-256 of its bytes, lower-case hex: the same file under another name is the same file. Empty where it could not be read at all. */
  readonly hash: string;
  readonly bytes: number;
  /** When it was last changed, as the file system says, ISO instant in UTC. */
  readonly modified?: string;
}

/** A measure or a task of a report, as entered, with where it stands. Its figure is computed where it is used. */
export type SubmittedLine = LineBase &
  ({ readonly kind: 'measure'; readonly entry: MeasureEntry } | { readonly kind: 'task'; readonly entry: TaskEntry });

interface LineBase {
  /** Measure or task id: "224-2025/I/15#2", "224-2025/II/33". */
  readonly id: string;
  /** Something stands in it that could not be read as its field's type: it is not empty. */
  readonly hasUnread: boolean;
  /** The sheet and the row of it; absent where the workbook has no such row. */
  readonly sheet?: string;
  readonly sheetRow?: number;
  /** Codes of the findings of severity "error" in it: a faulty cell sets its row aside, never the whole file. */
  readonly faults: readonly string[];
}

/** Is anything entered, read or unread? An empty line is "Chưa báo cáo". */
export const isFilled = ({ entry, hasUnread }: SubmittedLine): boolean => hasUnread || Object.keys(entry).length > 0;

/** A finding, and the agency's word of justification where it gave one that still holds. */
export interface SubmittedFinding {
  readonly finding: ReportFinding;
  readonly reason?: string;
}

export interface SubmittedReport {
  readonly identity: Identity;
  /** Of every measure and task the agency leads, in annex order. */
  readonly lines: readonly SubmittedLine[];
  readonly findings: readonly SubmittedFinding[];
  readonly identityFindings: readonly IdentityFinding[];
  readonly info: InfoEntry;
  readonly general: GeneralEntry;
  readonly coordination: readonly { readonly rowId: string; readonly text: string }[];
  readonly outside: readonly OutsideRow[];
  readonly retired: readonly RetiredRow[];
  readonly stamp?: Stamp;
  /** Do the entries still give the stamp's hash? Absent without a stamp. */
  readonly stampMatches?: boolean;
  /** SHA-256 of the canonical entries as they are now, identity included. */
  readonly entriesHash: string;
}

export type SubmissionContent =
  | { readonly kind: 'report'; readonly report: SubmittedReport }
  /** A workbook, but not of a report that the plans ask for: nobody's, of another plan, of an agency that reports nothing. */
  | {
      readonly kind: 'misaddressed';
      readonly claims: IdentityClaims;
      readonly findings: readonly IdentityFinding[];
      /** Where it is clear whose it is and the plan asks no such report: the sentence that says so. */
      readonly why?: string;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A signed scan or a letter, kept with the agency's report: Văn bản kèm theo. */
  | { readonly kind: 'attachment' };

export interface Submission {
  readonly file: SubmittedFile;
  readonly content: SubmissionContent;
}
