/** Mục I: how the reports came in, the obliged told apart from those who are merely asked for figures. */
import { countText, dayText } from '../../entries/words';
import { countOf, item, joined, paragraph, upperFirst } from '../sentences';
import type { Section, TextBlock } from '../report';
import { see, type AnnexLabels } from './annexLabels';
import { periodName } from './kinds';
import type { CityMaterial } from './material';
import { inState, type Sender } from './sending';
import { sentText } from './sentText';

export function sendingSection(material: CityMaterial, labels: AnnexLabels): Section {
  const { about, sending } = material;
  return {
    id: 'sending',
    title: about.kind === 'month' ? 'CHẤP HÀNH CHẾ ĐỘ BÁO CÁO' : 'CÔNG TÁC CHỈ ĐẠO VÀ CHẤP HÀNH CHẾ ĐỘ BÁO CÁO',
    blocks: [
      paragraph(
        'sent',
        joined(
          [
            duty(material),
            upperFirst(sentText(sending.obliged, see(labels, 'sending'))),
            asked(sending.asked),
            quality([...sending.obliged, ...sending.asked], see(labels, 'aside')),
          ],
          ' ',
        ),
      ),
      ...late(material, labels),
    ].filter(({ text }) => text !== ''),
  };
}

function duty({ source: { scope }, consolidator, sending }: CityMaterial): string {
  const of = countText(sending.obliged.length);
  return (
    `${consolidator.name} theo dõi, tiếp nhận và tổng hợp báo cáo của ${of} cơ quan, địa phương có nghĩa vụ báo cáo theo ` +
    `Kế hoạch số ${scope.plan.number}; báo cáo ${periodName(scope.period)} gửi chậm nhất ngày ${dayText(scope.deadline.lastTimelyDay)}.`
  );
}

function asked(senders: readonly Sender[]): string {
  if (senders.length === 0) return '';
  const given = senders.filter(({ attended }) => attended.hasReported).length;
  return `Ngoài ra, ${countText(given)}/${countText(senders.length)} cơ quan, đơn vị chủ trì chỉ tiêu, nhiệm vụ nhưng không thuộc đối tượng có nghĩa vụ báo cáo đã cung cấp số liệu.`;
}

/** So many are named in the body; of more the annex has the names. */
const NAMED_AT_MOST = 12;

function late({ sending: { obliged } }: CityMaterial, labels: AnnexLabels): TextBlock[] {
  // How many has been said; who, where they are few.
  const few = (id: string, words: string, senders: readonly Sender[]): TextBlock[] =>
    senders.length === 0 || senders.length > NAMED_AT_MOST ? [] : [item(id, `${words}: ${names(senders)}.`)];
  const again = obliged.filter(({ isLateAgain }) => isLateAgain);
  const who =
    again.length > NAMED_AT_MOST
      ? `${countText(again.length)} cơ quan, địa phương${see(labels, 'sending')}`
      : names(again);
  return [
    ...few('not-sent', 'Chưa gửi báo cáo', inState(obliged, 'not-sent')),
    ...few('unusable', 'Đã gửi tệp, chưa đưa vào tổng hợp', inState(obliged, 'unusable')),
    ...(again.length === 0 ? [] : [item('late-again', `Chưa gửi hoặc gửi quá hạn hai kỳ liên tiếp: ${who}.`)]),
  ];
}

const names = (senders: readonly Sender[]): string => senders.map(({ expected }) => expected.agency.name).join('; ');

function quality(senders: readonly Sender[], where: string): string {
  const flawed = senders.filter(({ attended: { findings } }) => findings.error + findings.unexplained > 0);
  return flawed.length === 0
    ? ''
    : `${upperFirst(countOf(flawed.length, 'cơ quan, địa phương'))} còn số liệu cần rà soát, giải trình; dòng có lỗi chưa đưa vào số liệu tổng hợp${where}.`;
}
