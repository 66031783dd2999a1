/**
 * The ledger (sổ theo dõi): every file that came in and every agency expected to report, each in one of nine states, and
 * the balances: files in = used + set aside + refused, rows in = used + set aside.
 */
import type { Severity } from '../../entries/finding';
import type { Day } from '../../plan/day';
import type { Refusal } from '../../workbook/refusal';
import type { IdentityFinding } from '../../checks/registry';
import type { EnteredFor } from '../docket';
import type { SubmittedFile, SubmittedReport } from '../submission';

export const ledgerStates = [
  'accepted', // Đã tiếp nhận
  'partial', // Tiếp nhận một phần
  'entered-for', // Nhập thay, chờ xác nhận
  'asked', // Đã đề nghị hoàn thiện
  'superseded', // Được thay bằng bản mới
  'misaddressed', // Sai kỳ/kế hoạch
  'unreadable', // Không đọc được
  'attachment', // Văn bản kèm theo
  'not-sent', // Chưa gửi
] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** Why a file does not count, or what a reader of the ledger must know of one that does. */
export type LedgerReason =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The name of the copy that stands for all. */
  | { readonly kind: 'same-file'; readonly as: string }
  /** The name of the file that counts in its place. */
  | { readonly kind: 'newer-version'; readonly as: string }
  | { readonly kind: 'other-plan'; readonly planId: string }
  | { readonly kind: 'other-period'; readonly periodId: string }
  /** Of another period, or of this one, with the very entries of the period before: gửi lại kỳ trước. */
  | { readonly kind: 'resent-last-period'; readonly periodId: string }
  | { readonly kind: 'not-expected' }
  | { readonly kind: 'identity'; readonly findings: readonly IdentityFinding[]; readonly why?: string }
  | { readonly kind: 'excluded'; readonly reason: string; readonly by: string; readonly on: Day }
  | { readonly kind: 'included'; readonly reason: string; readonly by: string; readonly on: Day }
  | {
      readonly kind: 'taken-into-period';
      readonly periodId: string;
      readonly reason: string;
      readonly by: string;
      readonly on: Day;
    }
  | { readonly kind: 'after-closing'; readonly closedOn: Day }
  | { readonly kind: 'entries-changed-after-stamp' };

/** Something only a person can decide; until then what the order of versions says holds. */
export type LedgerQuestion =
  /** Two versions that nothing orders. */
  | { readonly kind: 'tie'; readonly agencyId: string; readonly files: readonly SubmittedFile[] }
  | { readonly kind: 'future-time'; readonly agencyId: string; readonly files: readonly SubmittedFile[] }
  /** The newest has fewer rows filled in, or more errors, than the one before, or tells no time. */
  | { readonly kind: 'fewer-rows'; readonly agencyId: string; readonly files: readonly SubmittedFile[] }
  | { readonly kind: 'more-errors'; readonly agencyId: string; readonly files: readonly SubmittedFile[] }
  | { readonly kind: 'no-clock'; readonly agencyId: string; readonly files: readonly SubmittedFile[] }
  /** Came after the day on which a person made an older version count. */
  | { readonly kind: 'newer-than-decision'; readonly agencyId: string; readonly files: readonly SubmittedFile[] }
  /** Of another period with entries of its own, and the agency sent none of this one: shall it be taken into this one? */
  | {
      readonly kind: 'other-period';
      readonly agencyId: string;
      readonly periodId: string;
      readonly files: readonly SubmittedFile[];
    }
  | { readonly kind: 'late-supplement'; readonly agencyId: string; readonly files: readonly SubmittedFile[] };

export interface LedgerFile {
  readonly file: SubmittedFile;
  /**
   * Of a report that does not count and that nothing replaced (excluded, or late after a closing), that of its own
   * content: it was received. Whether it counts is `isUsed`.
   */
  readonly state: LedgerState;
  /** Whose it is, where that is known. */
  readonly agencyId?: string;
  readonly reasons: readonly LedgerReason[];
  /** Its rows are the ones that count. */
  readonly isUsed: boolean;
  /** Came after Chốt tổng hợp: bổ sung sau chốt. */
  readonly isAfterClosing: boolean;
  /** Rows filled in: those used, and those set aside (all of them where the file does not count). */
  readonly rows: { readonly used: number; readonly setAside: number };
}

/** Which clock says when a report came: typed by the consolidator, the day signed, the agency's own computer. */
export type ArrivalBasis = 'received' | 'signed' | 'stamp' | 'file';

export interface Arrival {
  readonly on: Day;
  readonly basis: ArrivalBasis;
  readonly isOnTime: boolean;
}

export interface LedgerAgency {
  readonly agencyId: string;
  /**
   * Of what counts, whatever else it sent. Where nothing does, of what came that cannot be used; `not-sent` where nothing
   * came, or nothing but what was excluded or is late. It has reported, by `used` or `enteredFor`, where this is accepted,
   * partial, asked or entered-for.
   */
  readonly state: LedgerState;
  /** The file whose rows count; absent where none does. */
  readonly used?: LedgerFile;
  readonly report?: SubmittedReport;
  /** Every file of the agency: the versions of its report, oldest first, each before its copies, then all others. */
  readonly files: readonly LedgerFile[];
  /** Of the first attributable submission: timeliness is judged on it. Absent where nothing tells a day. */
  readonly first?: Arrival;
  /** Of the one that counts, where it came on a later day. */
  readonly completed?: Arrival;
  /** Lần gửi of the one that counts. */
  readonly sending?: number;
  /** "7F3A-90C1", to hold the signed paper against. */
  readonly checkCode?: string;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Of those that ask for a word of justification, how many have none. */
  readonly unexplained: number;
  /** Where no report counts. */
  readonly enteredFor?: EnteredFor;
  /** The request to complete that is still open. */
  readonly asked?: { readonly on: Day; readonly until: Day; readonly by: string; readonly reason: string };
}

export interface LedgerBalance {
  readonly files: { readonly all: number; readonly used: number; readonly setAside: number; readonly refused: number };
  readonly rows: { readonly all: number; readonly used: number; readonly setAside: number };
}

export interface Ledger {
  /** One for each expected agency, in the directory's order. */
  readonly agencies: readonly LedgerAgency[];
  /** Every file, by name. */
  readonly files: readonly LedgerFile[];
  readonly questions: readonly LedgerQuestion[];
  readonly balance: LedgerBalance;
}
