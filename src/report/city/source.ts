/** What the consolidator's reports are made of: what a consolidation came to, as it stands in a consolidated workbook too. */
import type { City } from '../../consolidation/city/city';
import type { LedgerState } from '../../consolidation/ledger/ledger';
import type { LongLine, TrendPoint } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import type { Day } from '../../plan/day';
import type { PeriodKind } from '../../plan/period';

/** Of one expected agency: whether it has reported, and when. */
export interface Attended {
  readonly agencyId: string;
  readonly state: LedgerState;
  /** Its figures count: by a report, or entered for it. */
  readonly hasReported: boolean;
  /** The first submission; absent where nothing tells its day, and where nothing came. */
  readonly first?: { readonly on: Day; readonly isOnTime: boolean };
  readonly findings: { readonly error: number; readonly unexplained: number };
  /** Nội dung chung, in its own words: what stands in no row. */
  readonly words: { readonly difficulties?: string; readonly proposals?: string };
}

/** A file that was not used, and why, in a sentence. */
export interface UnusedFile {
  readonly name: string;
  readonly agencyId?: string;
  readonly why: string;
}

export interface CitySource {
  readonly scope: ConsolidationScope;
  readonly city: City;
  readonly lines: readonly LongLine[];
  /** One for each expected agency, in the directory's order. */
  readonly attendance: readonly Attended[];
  /** By name. */
  readonly unused: readonly UnusedFile[];
  /** Ids of agencies that sent nothing or sent late in the period before; absent where that period is not known. */
  readonly lateBefore?: readonly string[];
  /** Oldest first, this period last. */
  readonly trend: readonly TrendPoint[];
}

/** Phiếu tổng hợp of a month; báo cáo quý, sáu tháng, năm; báo cáo theo yêu cầu (đột xuất). */
export type CityReportKind = PeriodKind | 'request';
