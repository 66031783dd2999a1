/**
 * One workbook before one officer: what was read of it, what the checks say, and what may be asked. The task pane and
 * the ribbon share it. Everything it needs from outside is an argument; nothing here throws for bad data.
 */
import type { Field } from '../entries/entries';
import type { Day } from '../plan/day';
import type { Brief } from '../report/brief';
import type { Report } from '../report/report';
import type { Result } from '../result';
import type { WorkbookModel } from '../workbook/model';
import type { OpenWorkbook, Place } from '../workbook/port';
import type { Refusal } from '../workbook/refusal';
import type { AgencyChoice, PeriodChoices, PlanChoice } from '../workflows/choices';
import type { InfoFormField } from '../workflows/infoForm';
import type { Library } from '../workflows/library';
import type { WrittenReport } from '../workflows/report/reportOf';
import type { SessionState } from './state';

/** Small things remembered on this computer: the agency, the theme, who prepares and signs, texts not yet in a report. */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** What may be had as a Word document: the report, or the half page on it for the head who signs. */
export type WordDocument =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'brief'; readonly brief: Brief };

export interface SessionContext {
  readonly library: Library;
  readonly workbook: OpenWorkbook;
  /** Hands over a workbook of its own: a new window of Excel, or a download. */
  readonly deliver: (fileName: string, model: WorkbookModel) => Promise<Result<void, Refusal>>;
  /** Writes a Word document, with whatever has to be fetched for that, and hands it over. */
  readonly deliverDocument: (fileName: string, document: WordDocument) => Promise<Result<void, Refusal>>;
  readonly place: 'excel' | 'browser';
  readonly today: () => Day;
  /** The instant now, ISO: only stamps use it. */
  readonly now: () => string;
  readonly memory: Memory;
  /** A moment for the page between two pieces of work: no check may make typing wait. */
  readonly pause: () => Promise<void>;
}

export interface LayOutRequest {
  readonly planId: string;
  readonly agencyId: string;
  readonly periodId: string;
}

export interface Session {
  /** For useSyncExternalStore. */
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly place: 'excel' | 'browser';

  plans(): readonly PlanChoice[];
  agencies(planId: string): readonly AgencyChoice[];
  /** The periods of a plan, oldest first, and the one to propose today. */
  periods(planId: string): PeriodChoices;
  /** The agency chosen last on this computer. */
  rememberedAgency(): string | undefined;

  /** Reads the workbook, checks it and listens from then on. */
  open(): Promise<void>;
  /** Another workbook has been put in the place of this one: nothing of the old one is kept, and the new one is read. */
  openAnother(): Promise<void>;
  /** Reads and checks again: what the button Kiểm tra số liệu does; the notice says what was found. */
  check(): Promise<void>;
  /**
   * Lays out the workbook. Over the same report, entries are kept; a report of another scope is left as it is. Without a
   * request: the report that is open, or else that of the agency remembered and the period proposed.
   */
  layOut(request?: LayOutRequest): Promise<void>;
  /** Chuyển kỳ: a workbook of the next period, carried forward from this one, handed over as a new one. */
  carryForward(): Promise<void>;
  /** Does what was asked in spite of what it loses, or lets it be. */
  confirm(isAgreed: boolean): Promise<void>;

  reveal(place: Place): Promise<void>;
  /** Mends these findings, by key, as one step. */
  repair(keys: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Puts what was typed into a field of a row, or of Thông tin chung (rowId "info"); "" empties it. */
  enter(rowId: string, field: Field, typed: string): Promise<Result<void, string>>;
  /** Writes the reason for a finding of severity "explain", by key. */
  justify(key: string, reason: string): Promise<void>;
  /** The fields of Thông tin chung: preparer, signer, abbreviation, number, place. */
  info(): readonly InfoFormField[];
  /** The form of a row, chosen without a click in the sheet. */
  choose(rowId: string): void;

  /**
   * The report as it would be made now, with every text edited so far; while there are errors too. Made when it is asked
   * for, and the same object until something changes, so that useSyncExternalStore may ask for it.
   */
  preview(): WrittenReport | undefined;
  /** Puts a text in the place of what is made at an address, until it is taken back; "" leaves the place out. */
  editReport(address: string, text: string): void;
  /** The text as it is made again, whoever edited it and wherever. */
  restoreText(address: string): void;

  /** One click for both: the report's sheets in the workbook, and the Word document. */
  makeReport(): Promise<void>;
  /** The Word document alone, of the report that was made; or the brief's. */
  makeDocument(kind?: WordDocument['kind']): Promise<void>;
  /** The workbook as it is now, as a file: the browser's Tải xuống. */
  download(): Promise<void>;
  dismissNotice(): void;
}
