/**
 * What was made of a workbook that came back: its entries, how each entry cell was understood, and what is not as it was
 * laid out. Facts only; src/checks judges them.
 */
import type { CellValue } from '../workbook/snapshot';
import type { Entries, Field } from './entries';
import type { ReportEdit, Unkept } from './reportEdit';

/** A text that can only mean one value: taken, and its repair offered. */
export type UnderstoodReason =
  | 'number-as-text' // "1234" or "1.234,5"
  | 'percent-as-text' // "85,5%"
  | 'day-as-text' // "15/11/2026"
  | 'spelling'; // a list item in other case, spacing or tone placement

/** Why a cell could not be read as its field's type; its content is kept word for word. */
export type UnreadReason =
  | 'not-a-number'
  | 'ambiguous-number' // "1.234": one thousand or one point two
  | 'not-a-day'
  | 'not-in-list'
  | 'error-value'; // #REF!, #DIV/0! ...

/** A typed value as an entry holds it: a count, a fraction, an ISO day, a text, a list item's code. */
export type EntryValue = string | number;

export interface CellReading {
  readonly sheet: string;
  /** "K12" */
  readonly cell: string;
  /** Row or measure id; "info" or "general" for the front sheets. */
  readonly rowId: string;
  readonly field: Field;
  /** What stands in the cell. */
  readonly raw: CellValue;
  /** The formula an officer typed, without "=". */
  readonly formula?: string;
  readonly outcome:
    /** Only of a formula that shows nothing now. */
    | { readonly kind: 'empty' }
    | { readonly kind: 'value'; readonly value: EntryValue }
    | { readonly kind: 'understood'; readonly value: EntryValue; readonly reason: UnderstoodReason }
    | { readonly kind: 'unread'; readonly reason: UnreadReason; readonly suggestion?: EntryValue };
}

/** Something in the workbook that is not as it was laid out. */
export type StructureFact =
  | { readonly kind: 'missing-sheet'; readonly sheet: string }
  | { readonly kind: 'renamed-sheet'; readonly sheet: string; readonly expected: string }
  /** None of this report's. With `planId` it is our annex of a plan that the report does not carry: its entries are not read. */
  | { readonly kind: 'foreign-sheet'; readonly sheet: string; readonly planId?: string }
  /** Contents at no place of ours on a sheet of ours: how many cells, the first of them and its text. */
  | {
      readonly kind: 'foreign-cells';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
      readonly count: number;
    }
  /** Thông tin chung no longer says whose report of when this is: agency, period or Số liệu đến ngày was typed over. */
  | {
      readonly kind: 'changed-identity';
      readonly sheet: string;
      readonly cell: string;
      /** "Cơ quan báo cáo" */
      readonly heading: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'missing-column'; readonly sheet: string; readonly heading: string; readonly isEntry: boolean }
  | { readonly kind: 'missing-row'; readonly sheet: string; readonly rowId: string; readonly no: string }
  | {
      readonly kind: 'duplicated-row';
      readonly sheet: string;
      readonly cell: string;
      readonly rowId: string;
      readonly no: string;
      readonly more?: number;
    }
  /** Of very many such rows the last one told stands for the `more` that follow it; so with the other two kinds of rows. */
  | {
      readonly kind: 'unknown-row';
      readonly sheet: string;
      readonly cell: string;
      readonly rowId: string;
      readonly more?: number;
    }
  | {
      readonly kind: 'inserted-row';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
      readonly more?: number;
    }
  | {
      readonly kind: 'changed-text';
      readonly sheet: string;
      readonly cell: string;
      readonly rowId: string;
      readonly heading: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly kind: 'overwritten-formula';
      readonly sheet: string;
      readonly cell: string;
      readonly rowId: string;
      readonly heading: string;
    }
  | { readonly kind: 'merged-entries'; readonly sheet: string; readonly area: string }
  | { readonly kind: 'macros' }
  | { readonly kind: 'external-links' };

/** The stamp a submission carries: which sending it is, when, and the hash of its identity and entries. */
export interface Stamp {
  /** Lần gửi thứ n. */
  readonly sending: number;
  /** By the agency's own clock: "2026-11-13T08:30:00Z". */
  readonly time: string;
  /** SHA-256 of the canonical entries, lower-case hex. */
  readonly hash: string;
}

export interface Reading {
  readonly entries: Entries;
  /** Entry cells that hold something: a value, or a formula even if it shows nothing. */
  readonly cells: readonly CellReading[];
  /** Where each entry field stands, empty or not, so that a finding about an absent value has its cell. */
  readonly locate: (rowId: string, field: Field) => { readonly sheet: string; readonly cell: string } | undefined;
  readonly facts: readonly StructureFact[];
  /** What officers wrote in place of the report's texts, in the pane or on its sheets. */
  readonly edits: readonly ReportEdit[];
  /** What they wrote there that is no such text. */
  readonly unkept: readonly Unkept[];
  readonly stamp?: Stamp;
}

/** Whose report a file says it is, word for word, before any of it is believed. */
export interface IdentityClaims {
  readonly planId?: string;
  readonly planVersion?: string;
  /** "95-2025@1": id and template version of each plan reported on within it, with spaces between. */
  readonly riders?: string;
  readonly agencyId?: string;
  readonly periodId?: string;
  readonly cutOff?: string;
}

/** Identity stands twice in a workbook: LibreOffice and others keep both, but a hand may change one. */
export interface IdentityReading {
  readonly fromProperties: IdentityClaims;
  /** From the sheet _phuluc. */
  readonly fromSheet: IdentityClaims;
}
