/** What the screen Tổng hợp shows of the consolidation before it: one immutable state, replaced as a whole. */
import type { Docket } from '../../consolidation/docket';
import type { Notice } from '../state';
import type { Entering } from './entering';
import type { ConsolidationView } from './views';

/** What is going on, so that buttons rest and a bar shows. */
export type ConsolidationActivity =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number; readonly secondsLeft?: number }
  | { readonly kind: 'taking-up' | 'opening' | 'consolidating' | 'making' };

export interface ConsolidationState {
  readonly planId: string;
  readonly periodId: string;
  readonly activity?: ConsolidationActivity;
  readonly notice?: Notice;
  /** How many files have been taken in. */
  readonly files: number;
  /** The period whose consolidated figures serve as history: "tháng 10 năm 2026". */
  readonly history?: string;
  readonly docket: Docket;
  /** Absent until files have been read or an earlier workbook of this period was taken up. */
  readonly view?: ConsolidationView;
  /** Nhập thay, under way. */
  readonly entering?: Entering;
  /** Who decides; remembered on this computer. */
  readonly who: string;
  /** Something was decided that no workbook holds yet. */
  readonly isUnsaved: boolean;
}
