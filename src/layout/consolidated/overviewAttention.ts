/** Tổng quan, 6: what needs attention, each with its count and where it is. */
import type { Consolidated } from '../../consolidation/consolidated';
import { styles } from '../styles';
import { attentionItems, type AttentionKey, type AttentionSources } from './attentionItems';
import { looks } from './looks';
import { spreadRows, told, type Spread, type Told } from './overviewGrid';
import type { Part } from './parts';
import { FIRST_COLUMN } from './table';

const LABEL_COLUMNS = 4;
const DETAIL_COLUMNS = 7;
const COUNT_COLUMN = FIRST_COLUMN + LABEL_COLUMNS;

export interface Attention {
  readonly part: Part;
  readonly told: ReadonlyMap<AttentionKey, Told>;
}

export function attentionPart(row: number, consolidated: Consolidated, sources: AttentionSources): Attention {
  const items = attentionItems(consolidated, sources);
  const headings: Spread[] = [
    ['Nội dung', LABEL_COLUMNS, styles.heading],
    ['Số lượng', 1, styles.heading],
    ['Chi tiết', DETAIL_COLUMNS, styles.heading],
  ];
  const lines = items.map(({ label, count, detail }): Spread[] => [
    [label, LABEL_COLUMNS, looks.text],
    [count, 1, looks.count],
    [detail === '' ? undefined : detail, DETAIL_COLUMNS, looks.text],
  ]);
  return {
    part: spreadRows(row, [headings, ...lines]),
    told: new Map(items.map(({ key, count }, index) => [key, told(row + 1 + index, COUNT_COLUMN, count.value)])),
  };
}
