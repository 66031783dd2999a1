/** What a row's own text says of its rhythm: what is counted each time, and how often, where its due phrase is silent on it. */
import type { Schedule } from '../plan/schedule';
import { fold } from '../plan/vietnamese';

/** What a task holds again and again: "Tổ chức các phiên họp …". */
const HELD =
  /^Tổ chức (?:các |những |\d{1,3} )?(phiên họp|cuộc họp|hội nghị|hội thảo|lớp tập huấn|đợt kiểm tra)(?![,\p{L}])/iu;

/**
 * @param schedule read from the due phrase, which seldom says what recurs
 * @example "Tổ chức các phiên họp Ban Chỉ đạo", every quarter: counted in "phiên họp"
 */
export function withOccurrence(schedule: Schedule, text: string): Schedule {
  if (schedule.kind !== 'recurring' || schedule.occurrence !== UNNAMED) return schedule;
  const held = HELD.exec(text)?.[1];
  if (held !== undefined) return { ...schedule, occurrence: held.toLowerCase() };
  const folded = fold(text);
  if (folded.startsWith(fold('báo cáo'))) return { ...schedule, occurrence: 'báo cáo' };
  return folded.includes(fold('công khai')) ? { ...schedule, occurrence: 'lần công khai' } : schedule;
}

/** How the reading of a due phrase calls what it does not know. */
const UNNAMED = 'lần';

const HOW_OFTEN =
  /(?:tối thiểu |ít nhất )?\d{1,3} (?:đợt|lần|cuộc|phiên|kỳ|lượt|số)\s?(?:\/|mỗi |trong |một )\s?(?:năm|quý|tháng|tuần)|mỗi (?:năm|quý|tháng|tuần) (?:tối thiểu |ít nhất )?\d{1,3} (?:đợt|lần|cuộc|phiên|kỳ|lượt|số)/iu;

/** "tối thiểu 2 đợt/năm" in the text of a task that is due "Thường xuyên"; undefined where nothing speaks against the due phrase. */
export function otherRhythm(schedule: Schedule, text: string): string | undefined {
  return schedule.kind === 'recurring' ? undefined : HOW_OFTEN.exec(text)?.[0];
}
