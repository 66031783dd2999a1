/** What the session says of a report that was made, and of its Word document. */
import { describeRefusal } from '../checks/describe/refusals';
import { countText } from '../entries/words';
import { slotName } from '../report/slotName';
import type { Result } from '../result';
import type { Refusal } from '../workbook/refusal';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { scopeText } from '../workflows/describe';
import type { MadeReport } from '../workflows/makeReport';
import { unkeptTexts } from '../workflows/report/unkeptLines';
import { detailed, leftBehind } from './notices';
import type { Notice } from './state';

/** @param document what became of the Word document */
export function reported(
  { scope, unexplained }: CheckedWorkbook,
  made: MadeReport,
  place: 'excel' | 'browser',
  document: Result<void, Refusal>,
): Notice {
  const outdated = outdatedPlaces(made);
  const placeless = made.edits.filter(({ state }) => state === 'placeless').length;
  const fixes = [
    ...(unexplained.length === 0
      ? []
      : [
          `Còn ${countText(unexplained.length)} nội dung cần giải trình: hãy ghi lý do ở phần Nhập liệu rồi lập lại báo cáo.`,
        ]),
    ...(outdated.length === 0 ? [] : [LOOK_AGAIN]),
    ...(made.unkept.length === 0 ? [] : [LOOK_AT_UNKEPT]),
    ...(document.ok ? [] : [`${SHEETS_ARE_MADE} ${describeRefusal(document.error).fix}`]),
  ];
  return {
    tone: fixes.length > 0 ? 'warning' : 'success',
    isPassing: true,
    text: `Đã lập báo cáo: ${scopeText(scope)}, mã đối chiếu ${made.checkCode}.`,
    ...(fixes.length > 0 && { fix: fixes.join(' ') }),
    ...detailed([
      ...(outdated.length === 0
        ? []
        : [`Nội dung đã sửa theo số liệu cũ, nay số liệu đã thay đổi: ${outdated.join('; ')}.`]),
      ...(placeless === 0
        ? []
        : [`${countText(placeless)} nội dung đã sửa không còn chỗ trong báo cáo, được lưu riêng trong tệp.`]),
      ...unkeptTexts(made.unkept),
      ...(document.ok ? [] : [noDocumentText(document.error)]),
      ...(place === 'browser' ? leftBehind(made.notCarried) : []),
    ]),
  };
}

/** "mục III, khoản 2", each once. */
const outdatedPlaces = ({ edits, made }: MadeReport): string[] => [
  ...new Set(edits.flatMap(({ state, address }) => (state === 'outdated' ? [slotName(address, made)] : []))),
];

const LOOK_AGAIN =
  'Hãy xem lại các nội dung đã sửa theo số liệu cũ ở phần Báo cáo: giữ câu đã sửa hoặc dùng câu mới, rồi lập lại báo cáo.';

const LOOK_AT_UNKEPT = 'Hãy xem lại nội dung trên trang tính chưa đưa được vào báo cáo, nêu ở phần chi tiết.';

const SHEETS_ARE_MADE = 'Các trang tính báo cáo đã lập xong và dùng được ngay.';

const noDocumentText = (refusal: Refusal): string => `Chưa tạo được văn bản Word: ${describeRefusal(refusal).message}`;

export function noDocument(refusal: Refusal): Notice {
  return { tone: 'error', text: noDocumentText(refusal), fix: describeRefusal(refusal).fix };
}

export const documentDelivered = (fileName: string): Notice => ({
  tone: 'success',
  text: `Đã tạo văn bản Word: ${fileName}.`,
});

export const notMadeYet: Notice = {
  tone: 'info',
  text: 'Báo cáo chưa được lập theo số liệu và nội dung mới nhất nên chưa tạo văn bản Word.',
  fix: 'Hãy bấm Lập báo cáo: các trang tính báo cáo và văn bản Word được lập cùng lúc, nội dung giống nhau.',
};
