/** Mục I: how the reports came in, the obliged told apart from those who are merely asked for figures. */
import { countText, dayText, percentText } from '../../entries/words';
import { countOf, item, joined, paragraph, upperFirst } from '../sentences';
import type { Section, TextBlock } from '../report';
import { see, type AnnexLabels } from './annexLabels';
import { periodName } from './kinds';
import type { CityMaterial } from './material';
import { hasSent, inState, type Sender } from './sending';

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
            sentText({ source: material.source, obliged: sending.obliged }, see(labels, 'sending')),
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
    `Kế hoạch số ${scope.plan.number}; thời hạn gửi báo cáo ${periodName(scope.period)} chậm nhất ngày ${dayText(scope.deadline.lastTimelyDay)}.`
  );
}

/** "Kỳ tháng 12 năm 2026 có 110/118 cơ quan, địa phương gửi báo cáo (93,22%): đúng hạn 96, quá hạn 14; 08 chưa gửi (Phụ lục III)." */
export function sentText(
  { source: { scope }, obliged }: Pick<CityMaterial, 'source'> & { readonly obliged: readonly Sender[] },
  where: string,
): string {
  const period = upperFirst(periodName(scope.period));
  const came = obliged.filter(hasSent);
  const rest = joined([
    with0(inState(obliged, 'entered-for').length, 'cơ quan cung cấp số liệu, chưa gửi báo cáo'),
    with0(inState(obliged, 'unusable').length, 'cơ quan đã gửi nhưng tệp chưa sử dụng được'),
    with0(inState(obliged, 'not-sent').length, 'cơ quan, địa phương chưa gửi'),
  ]);
  if (came.length === 0) {
    return `${period} chưa có báo cáo sử dụng được của cơ quan, địa phương nào (00/${countText(obliged.length)})${rest === '' ? '' : `: ${rest}`}${where}.`;
  }
  const [onTime, late, undated] = (['on-time', 'late', 'undated'] as const).map((state) => inState(came, state).length);
  const times =
    onTime === came.length
      ? 'tất cả gửi đúng hạn'
      : joined(
          [
            `đúng hạn ${countText(onTime ?? 0)}`,
            with0(late ?? 0, 'quá hạn', true),
            with0(undated ?? 0, 'chưa rõ ngày gửi', true),
          ],
          ', ',
        );
  const share = `${countText(came.length)}/${countText(obliged.length)} cơ quan, địa phương gửi báo cáo (${percentText(came.length / obliged.length, 1)})`;
  return `${period} có ${share}: ${joined([times, rest === '' ? 'không có cơ quan chưa gửi' : rest])}${where}.`;
}

/** Nothing for none; the count before the words, or after them. */
const with0 = (count: number, words: string, isAfter = false): string =>
  count === 0 ? '' : isAfter ? `${words} ${countText(count)}` : `${countText(count)} ${words}`;

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
    ...few('unusable', 'Tệp gửi đến chưa sử dụng được', inState(obliged, 'unusable')),
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
