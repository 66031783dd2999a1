/** Công văn đôn đốc gửi báo cáo: after the deadline, to those of whom nothing usable came. */
import { periodText } from '../../entries/words';
import { addresseesOf, areNamed, sectionsOf } from './agencyList';
import { attachedToLetter, reportNamed, sentBy, type LetterInput } from './input';
import { lateAgencies, lateStates, type LateAgency } from './late';
import { lateBlocks } from './lateSentences';
import type { Letter, LetterAnnex } from './letter';

/** Undefined while the deadline is not past, and where nobody is late. */
export function lateLetter(input: LetterInput): Letter | undefined {
  const { consolidated, today } = input;
  const { scope } = consolidated;
  const late = today > scope.deadline.lastTimelyDay ? lateAgencies(consolidated) : [];
  if (late.length === 0) return undefined;
  return {
    ...sentBy(scope, today),
    subject: `V/v đôn đốc gửi báo cáo ${reportNamed(scope)}`,
    addressees: addresseesOf(late),
    blocks: lateBlocks(input, late),
    annexes: areNamed(late) ? [] : [list(input, late)],
  };
}

function list({ consolidated: { scope }, today, fileNameOf }: LetterInput, late: readonly LateAgency[]): LetterAnnex {
  return {
    label: 'PHỤ LỤC',
    title: ['DANH SÁCH CƠ QUAN, ĐỊA PHƯƠNG CHƯA GỬI BÁO CÁO', `KỲ ${periodText(scope.period).toLocaleUpperCase('vi')}`],
    attachedTo: attachedToLetter(scope, today),
    columns: [
      { heading: 'STT', share: 0.07, align: 'center' },
      { heading: 'Cơ quan', share: 0.3, align: 'left' },
      { heading: 'Tình trạng', share: 0.23, align: 'left' },
      { heading: 'Tên tệp báo cáo', share: 0.4, align: 'left' },
    ],
    sections: sectionsOf(late, ({ expected, state, isLateAgain }) => [
      expected.agency.name,
      lateStates[state] + (isLateAgain ? ' (hai kỳ liên tiếp)' : ''),
      fileNameOf(expected),
    ]),
  };
}
