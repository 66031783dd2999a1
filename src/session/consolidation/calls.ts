/**
 * What the desk may ask of the room behind it, where everything of a consolidation is done that takes time: reading,
 * consolidating, writing. In the add-in the room is a worker, so every question and answer can be sent as it is.
 */
import type { Docket, ReportDraft } from '../../consolidation/docket';
import type { Day } from '../../plan/day';
import type { CityReportKind } from '../../report/city/source';
import type { Report } from '../../report/report';
import type { Result } from '../../result';
import type { CityReportAbout } from '../../report/city/cityReport';
import type { EarlierEdits } from '../../workflows/report/earlierCityReport';
import type { AgencyView, ConsolidationView, LineView, MadeFile } from './views';

/** A file as browsers hand it over, with its folder where it came in one. It is read when it is its turn, and again later. */
export interface ReceivedFile {
  readonly path: string;
  readonly file: {
    readonly size: number;
    readonly lastModified: number;
    readonly arrayBuffer: () => Promise<ArrayBuffer>;
  };
}

/** What the decisions are, the day, and the instant now, ISO. */
export interface Standing {
  readonly docket: Docket;
  readonly today: Day;
  readonly now: string;
}

/**
 * An earlier consolidated workbook: of a period before, as history; of this one, with what was decided in it. Or the
 * workbook of a report of this period, with what was edited in it.
 */
export type TakenUp =
  | { readonly kind: 'history'; readonly periodId: string }
  | { readonly kind: 'docket'; readonly docket: Docket }
  | ({ readonly kind: 'edits'; readonly report: CityReportKind } & EarlierEdits);

export interface RoomCalls {
  /** Undefined when it was cancelled: then nothing has come in. */
  read: {
    readonly given: Standing & { readonly files: readonly ReceivedFile[] };
    readonly gives: ConsolidationView | undefined;
  };
  cancel: { readonly given: undefined; readonly gives: undefined };
  consolidate: { readonly given: Standing; readonly gives: ConsolidationView };
  /** Fails with a sentence. */
  takeUp: { readonly given: ReceivedFile; readonly gives: Result<TakenUp, string> };
  agency: { readonly given: string; readonly gives: AgencyView };
  line: { readonly given: string; readonly gives: LineView };
  /** With the docket as it is by now: what was written into reports changes no figure. */
  workbook: { readonly given: Docket; readonly gives: readonly MadeFile[] };
  /** The long table. */
  table: { readonly given: 'csv' | 'json'; readonly gives: MadeFile };
  /** Phiếu rà soát of an agency, over the file that counts; fails with a sentence. */
  reviewSlip: { readonly given: string; readonly gives: Result<MadeFile, string> };
  /** Công văn to those that have not reported (late) or have to complete their report (completion). */
  letter: { readonly given: 'late' | 'completion'; readonly gives: Result<MadeFile, string> };
  /** The consolidator's report as the figures make it, without edits; fails with a sentence. */
  report: { readonly given: CityReportAbout; readonly gives: Result<Report, string> };
  /** Its workbook, its Word document and that of its Tóm tắt trình ký. */
  reportFiles: { readonly given: ReportDraft; readonly gives: Result<readonly MadeFile[], string> };
}

export interface Room {
  /** Rejects where the room itself cannot be had: its part of the site did not come, or it broke down. */
  ask<Name extends keyof RoomCalls>(name: Name, given: RoomCalls[Name]['given']): Promise<RoomCalls[Name]['gives']>;
  /** At once, whatever it is doing. */
  end(): void;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Opens the room for one plan and period. */
export type OpenRoom = (
  about: { readonly planId: string; readonly periodId: string },
  onProgress: (progress: Progress) => void,
) => Room;
