/** The short message before the deadline, for Zalo, SMS or e-mail: to one agency, or to a group of them. */
import type { ConsolidationScope } from '../../consolidation/scope';
import { dayText, weekdayText } from '../../entries/words';
import type { Day } from '../../plan/day';
import { reportNamed } from './input';
import { lateStates, type LateAgency } from './late';

/** @param to the agency; absent for a message to all who have not sent */
export function reminderText(scope: ConsolidationScope, today: Day, fileName: string, to?: LateAgency): string {
  const { consolidator } = scope;
  const body = to?.expected.agency.name ?? 'các cơ quan, địa phương';
  const sent = to ? '' : ' Cơ quan đã gửi xin bỏ qua tin này.';
  const came = to && to.state !== 'not-sent' ? `${lateStates[to.state]}. ` : '';
  const owed = to?.expected.isObliged === false ? 'số liệu báo cáo' : 'báo cáo';
  return (
    `Kính gửi ${body}: ${came}${consolidator.name} trân trọng đề nghị gửi ${owed} ${reportNamed(scope)} ${when(scope, today)}. ` +
    `Tệp báo cáo: ${fileName}, kèm văn bản đã ký. Nơi nhận: ${consolidator.name}.${sent} Trân trọng cảm ơn!`
  );
}

/** The sending day is the last working day before the deadline: once it is past, the deadline alone is left. */
function when({ deadline: { sendOn, lastTimelyDay } }: ConsolidationScope, today: Day): string {
  const last = `hết ngày ${dayText(lastTimelyDay)}`;
  return today > sendOn || sendOn === lastTimelyDay
    ? `chậm nhất ${last}`
    : `trong ${weekdayText(sendOn)} (thời hạn: ${last})`;
}
