/** The ledger in sentences: its balances, when a report came, and what an agency sent that cannot be used. */
import { countText, dayText } from '../../entries/words';
import type { Arrival, LedgerAgency, LedgerBalance, LedgerState } from '../ledger/ledger';
import { arrivalBasisLabels } from './labels';

/** Under every list of check codes: a stamp ties figures to signed paper, and says nothing of who made them. */
export const STAMP_NOTE =
  'Mã đối chiếu dùng để so tệp số liệu với bản đã ký; mã không thay chữ ký và không xác nhận người lập tệp.';

/** "Tệp nhận được: 152 = 140 được dùng + 10 để riêng + 02 không đọc được." and the same of rows. */
export function balanceSentences({ files, rows }: LedgerBalance): readonly [files: string, rows: string] {
  return [
    `Tệp nhận được: ${countText(files.all)} = ${countText(files.used)} được dùng + ${countText(files.setAside)} để riêng + ${countText(files.refused)} không đọc được.`,
    `Dòng có nội dung: ${countText(rows.all)} = ${countText(rows.used)} được dùng + ${countText(rows.setAside)} để riêng.`,
  ];
}

/** "Đúng hạn", "Quá hạn"; nothing tells the day of some reports. */
export const timelinessText = (arrival: Arrival | undefined): string =>
  arrival ? (arrival.isOnTime ? 'Đúng hạn' : 'Quá hạn') : 'Chưa rõ ngày gửi';

/** "13/11/2026 (theo máy đơn vị)" */
export const arrivalText = ({ on, basis }: Arrival): string => `${dayText(on)} (${arrivalBasisLabels[basis]})`;

const unusedWords: Partial<Record<LedgerState, string>> = {
  misaddressed: 'tệp sai kỳ/kế hoạch',
  unreadable: 'tệp không đọc được',
  attachment: 'văn bản kèm theo',
};

/**
 * What stands beside the state of an agency that sent something, none of which counts: "Đã gửi 01 tệp sai kỳ/kế hoạch, 02
 * văn bản kèm theo; chưa có báo cáo dùng được." Undefined where nothing came, or a report counts.
 */
export function unusedFilesText({ used, enteredFor, files }: LedgerAgency): string | undefined {
  if (used || enteredFor || files.length === 0) return undefined;
  const words = new Map<string, number>();
  for (const { state, reasons } of files) {
    if (reasons.some(({ kind }) => kind === 'same-file')) continue;
    const word = unusedWords[state] ?? 'báo cáo chưa được đưa vào tổng hợp';
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  const counts = [...words].map(([word, count]) => `${countText(count)} ${word}`).join(', ');
  return `Đã gửi ${counts}; chưa có báo cáo dùng được.`;
}
