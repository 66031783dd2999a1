/** How a count of a whole reads: "05/07 …", and where it is nothing, in words, as an office says it. */
import { countText, percentText } from '../entries/words';
import type { Share } from '../figures/headline';
import { shareText } from '../figures/labels';

export const metText = (share: Share, of: string): string =>
  share.count === 0 ? noneOf(share.of, of, 'chưa đạt') : `đạt, vượt ${shareText(share)} ${of}`;

const completeText = (share: Share, of: string): string =>
  share.count === 0 ? noneOf(share.of, of, 'chưa hoàn thành') : `hoàn thành ${shareText(share)} ${of}`;

/** "01 chỉ tiêu có số liệu chưa đạt", "cả 08 chỉ tiêu có số liệu đều chưa đạt" */
const noneOf = (count: number, of: string, not: string): string =>
  count === 1 ? `${countText(count)} ${of} ${not}` : `cả ${countText(count)} ${of} đều ${not}`;

/** The official count, with its percentage: "nhiệm vụ đến hạn hoàn thành 02/03 (66,67%)". */
export const dueTasksText = (share: Share): string =>
  share.count === 0
    ? completeText(share, 'nhiệm vụ đến hạn')
    : `nhiệm vụ đến hạn hoàn thành ${shareText(share)} (${percentText(share.count / share.of, 1)})`;

/** Nothing where there are no such tasks. */
export const keptText = (share: Share): string =>
  told(share, 'nhiệm vụ định kỳ thực hiện đủ số lần đến hạn', 'nhiệm vụ định kỳ chưa thực hiện đủ số lần đến hạn');

export const onTimeText = (share: Share): string =>
  told(share, 'trường hợp phát sinh được thực hiện đúng hạn', 'trường hợp phát sinh chưa được thực hiện đúng hạn');

function told(share: Share, some: string, none: string): string {
  if (share.of === 0) return '';
  return share.count === 0 ? `${countText(share.of)} ${none}` : `${shareText(share)} ${some}`;
}
