/** Công văn đề nghị rà soát, hoàn thiện báo cáo: peers are asked, each with the slip of its own findings. */
import { countText, dayText, periodText } from '../../entries/words';
import { addresseesOf, sectionsOf } from './agencyList';
import { DAYS_GIVEN, givenUntil } from './days';
import { attachedToLetter, plansOf, reportNamed, reportNamedShort, sentBy, type LetterInput } from './input';
import { letterParagraph, type Letter, type LetterAnnex } from './letter';
import { askedByLetter, type AgencyToComplete } from './toComplete';

export interface CompletionInput extends LetterInput {
  /** The name of an agency's slip: "224_2026-11_so-y-te_phieu-ra-soat.xlsx". */
  readonly slipNameOf: LetterInput['fileNameOf'];
}

/** Undefined where there is nobody to ask. */
export function completionLetter(input: CompletionInput): Letter | undefined {
  const { consolidated, today } = input;
  const { scope } = consolidated;
  const asked = askedByLetter(consolidated, today);
  if (asked.length === 0) return undefined;
  return {
    ...sentBy(scope, today),
    subject: `V/v đề nghị rà soát, hoàn thiện báo cáo ${reportNamed(scope)}`,
    addressees: addresseesOf(asked),
    blocks: sentences(input, asked).map(letterParagraph),
    annexes: [list(input, asked)],
  };
}

function sentences(
  { consolidated: { scope }, today, holidays }: CompletionInput,
  asked: readonly AgencyToComplete[],
): string[] {
  const { consolidator } = scope;
  const setAside = asked.reduce((sum, { rowsSetAside }) => sum + rowsSetAside, 0);
  return [
    `Thực hiện ${plansOf(scope)}, ${consolidator.name} đã tiếp nhận báo cáo ${reportNamedShort(scope)} của Quý cơ quan và trân trọng cảm ơn sự phối hợp của Quý cơ quan.`,
    'Qua tổng hợp, một số nội dung cần được rà soát, hoàn thiện. Nội dung, lý do và đề nghị cụ thể ghi tại trang tính “Phiếu rà soát” trong tệp gửi kèm của từng cơ quan; tệp này lập lại từ báo cáo Quý cơ quan đã gửi, giữ nguyên số liệu, nội dung đã nhập, các ô cần rà soát được tô màu.',
    `Đề nghị Quý cơ quan sửa trực tiếp trên tệp gửi kèm, hoặc ghi lý do tại trang tính “Giải trình” nếu số liệu đúng, lập lại báo cáo và gửi về ${consolidator.name} trong thời hạn ${countText(DAYS_GIVEN)} ngày làm việc, chậm nhất hết ngày ${dayText(givenUntil(today, holidays))}.`,
    setAside === 0
      ? `Báo cáo của Quý cơ quan vẫn được đưa vào số liệu tổng hợp trong thời gian rà soát.`
      : `Trong thời gian rà soát, ${countText(setAside)} dòng có lỗi tạm thời chưa đưa vào số liệu tổng hợp; các dòng khác vẫn được sử dụng.`,
    'Rất mong nhận được sự phối hợp của Quý cơ quan./.',
  ];
}

function list(
  { consolidated: { scope }, today, slipNameOf }: CompletionInput,
  asked: readonly AgencyToComplete[],
): LetterAnnex {
  return {
    label: 'PHỤ LỤC',
    title: ['DANH SÁCH PHIẾU RÀ SOÁT BÁO CÁO', `KỲ ${periodText(scope.period).toLocaleUpperCase('vi')}`],
    attachedTo: attachedToLetter(scope, today),
    columns: [
      { heading: 'STT', share: 0.07, align: 'center' },
      { heading: 'Cơ quan', share: 0.33, align: 'left' },
      { heading: 'Lỗi', share: 0.08, align: 'center' },
      { heading: 'Cần giải trình', share: 0.1, align: 'center' },
      { heading: 'Dòng chưa sử dụng', share: 0.12, align: 'center' },
      { heading: 'Tệp gửi kèm', share: 0.3, align: 'left' },
    ],
    sections: sectionsOf(asked, ({ expected, errors, unexplained, rowsSetAside }) => [
      expected.agency.name,
      ...[errors, unexplained, rowsSetAside].map(amount),
      slipNameOf(expected),
    ]),
  };
}

const amount = (count: number): string => (count === 0 ? '-' : countText(count));
