/** What the letter to those who are late says, paragraph by paragraph. */
import type { ConsolidationScope } from '../../consolidation/scope';
import { countText, dayText } from '../../entries/words';
import { previousPeriod } from '../../plan/period';
import { namedTogether } from '../addressees';
import { lowerFirst } from '../sentences';
import { areNamed, namesOf } from './agencyList';
import { givenUntil } from './days';
import { periodNamed, plansOf, reportNamedShort, type LetterInput } from './input';
import { hasSent, lateStates, type LateAgency } from './late';
import { letterParagraph, type LetterBlock } from './letter';

export const lateBlocks = (input: LetterInput, late: readonly LateAgency[]): LetterBlock[] => [
  ...[due(input), missing(input, late)].map(letterParagraph),
  ...cases(input, late),
  ...[
    contents(input, late),
    ...provided(late),
    ...twiceRunning(input.consolidated.scope, late),
    CONSEQUENCE,
    CLOSING,
  ].map(letterParagraph),
];

const CONSEQUENCE =
  'Sau thời hạn trên, các chỉ tiêu, nhiệm vụ của cơ quan chưa gửi được ghi là “Chưa báo cáo” trong số liệu tổng hợp.';
const CLOSING = 'Đề nghị Quý cơ quan quan tâm, phối hợp thực hiện./.';

function due({ consolidated: { scope, ledger }, today }: LetterInput): string {
  const obliged = new Set(scope.agencies.flatMap(({ agency, isObliged }) => (isObliged ? [agency.id] : [])));
  const sent = ledger.agencies.filter((line) => hasSent(line) && obliged.has(line.agencyId));
  return (
    `Theo ${plansOf(scope)}, báo cáo ${reportNamedShort(scope)} được gửi về ${scope.consolidator.name} chậm nhất hết ngày ` +
    `${dayText(scope.deadline.lastTimelyDay)}. Đến ngày ${dayText(today)}, có ${countText(sent.length)}/${countText(obliged.size)} ` +
    'cơ quan, địa phương thuộc đối tượng báo cáo đã gửi.'
  );
}

/** The last of the days given is named, as in the letter that asks for completion: "trước ngày" would name the day after. */
function missing({ consolidated: { scope }, today, holidays }: LetterInput, late: readonly LateAgency[]): string {
  const what = late.every(isNothingSent) ? 'báo cáo' : 'báo cáo hoặc chưa nhận được tệp báo cáo sử dụng được';
  return (
    `Đến hết ngày ${dayText(scope.deadline.lastTimelyDay)}, ${scope.consolidator.name} chưa nhận được ${what} của Quý cơ quan. ` +
    `Đề nghị Quý cơ quan gửi chậm nhất hết ngày ${dayText(givenUntil(today, holidays))}.`
  );
}

const isNothingSent = ({ state }: LateAgency): boolean => state === 'not-sent';

/** Where no list says what came of each and how its file is called, lines do. */
const cases = ({ fileNameOf }: LetterInput, late: readonly LateAgency[]): LetterBlock[] =>
  areNamed(late)
    ? late.map(({ expected, state }) => ({
        kind: 'item',
        text: `${expected.agency.name}: ${lowerFirst(lateStates[state])}; tên tệp báo cáo: ${fileNameOf(expected)}.`,
      }))
    : [];

function contents({ consolidated: { scope } }: LetterInput, late: readonly LateAgency[]): string {
  const names = areNamed(late) ? '' : ', đặt tên theo danh sách kèm theo';
  return `Báo cáo gồm văn bản đã ký và tệp báo cáo (.xlsx) theo biểu mẫu thống nhất${names}; số liệu tính đến ngày ${dayText(scope.cutOff)}.`;
}

/** Bodies that the plan does not oblige lead a row all the same: they are asked for its figures. */
function provided(late: readonly LateAgency[]): string[] {
  const asked = late.filter(({ expected }) => !expected.isObliged);
  if (asked.length === 0) return [];
  const whom = areNamed(late) ? namesOf(asked) : 'các cơ quan, đơn vị phối hợp';
  return [
    `Đối với ${whom}: đề nghị cung cấp số liệu của các chỉ tiêu, nhiệm vụ được giao chủ trì tại các Phụ lục của Kế hoạch.`,
  ];
}

function twiceRunning(scope: ConsolidationScope, late: readonly LateAgency[]): string[] {
  const again = late.filter(({ isLateAgain }) => isLateAgain);
  if (again.length === 0) return [];
  const periods = `${periodNamed({ period: previousPeriod(scope.period) })} và ${periodNamed(scope)}`;
  const consequence = `${scope.consolidator.name} sẽ nêu tên trong báo cáo tổng hợp trình ${namedTogether(scope.duty.to)}.`;
  return [
    late.length === 1
      ? `Đây là kỳ thứ hai liên tiếp Quý cơ quan gửi chậm hoặc chưa gửi báo cáo (${periods}). ${consequence}`
      : `Có ${countText(again.length)} cơ quan, địa phương gửi chậm hoặc chưa gửi báo cáo hai kỳ liên tiếp (${periods}): ${namesOf(again)}. ${consequence}`,
  ];
}
