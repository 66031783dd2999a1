/** What the session says it did, or why it did not: its sentences, but for those of a report that is made. */
import { describeRefusal } from '../checks/describe/refusals';
import { countText, periodText } from '../entries/words';
import type { ReportScope } from '../plan/scope';
import type { Refusal } from '../workbook/refusal';
import { countsText, scopeText } from '../workflows/describe';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import type { Notice } from './state';

export function refusalNotice(refusal: Refusal): Notice {
  const { message, fix } = describeRefusal(refusal);
  return { tone: 'error', text: message, ...(fix === '' ? {} : { fix }) };
}

const rowsText = ({ leads: { targets, tasks } }: ReportScope): string =>
  `${countText(targets.length)} mục tiêu, chỉ tiêu và ${countText(tasks.length)} nhiệm vụ`;

export const laidOut = (scope: ReportScope): Notice => ({
  tone: 'success',
  text: `Đã lập biểu mẫu: ${scopeText(scope)}, gồm ${rowsText(scope)}.`,
  fix: 'Hãy nhập số liệu vào các ô nền vàng trên các trang tính phụ lục, rồi nhập Thông tin chung và Nội dung chung.',
});

/** @param missing sheets that were no longer there */
export const laidOutAgain = (scope: ReportScope, missing: readonly string[]): Notice =>
  missing.length === 0
    ? { tone: 'success', text: `Đã nạp lại biểu mẫu: ${scopeText(scope)}. Số liệu đã nhập được giữ nguyên.` }
    : {
        tone: 'warning',
        text: `Đã nạp lại biểu mẫu: ${scopeText(scope)}. Số liệu trên các trang tính còn lại được giữ nguyên.`,
        fix: 'Số liệu của các trang tính đã bị xóa phải nhập lại, hoặc lấy từ bản lưu trước đó.',
        details: [`Trang tính lập lại, chưa có số liệu: ${missing.join('; ')}.`],
      };

export const makingLosesWhatIsBeside =
  'Lập báo cáo sẽ ghi lại các trang tính và xóa những nội dung nằm ngoài biểu mẫu sau đây. Nếu cần giữ, hãy sao chép sang trang tính khác trước.';

export const losesWhatIsBeside =
  'Nạp lại biểu mẫu sẽ xóa những nội dung nằm ngoài biểu mẫu sau đây. Nếu cần giữ, hãy sao chép sang trang tính khác trước.';

export const justifyingLosesWhatIsBeside =
  'Ghi lý do sẽ ghi lại trang tính Giải trình và xóa những nội dung nằm ngoài biểu mẫu sau đây. Nếu cần giữ, hãy sao chép sang trang tính khác trước.';

export const downloadedForm = (scope: ReportScope, fileName: string): Notice => ({
  ...laidOut(scope),
  fix: 'Hãy nhập ở phần Nhập liệu rồi bấm Tải xuống; hoặc mở tệp vừa tải xuống bằng phần mềm bảng tính để nhập, sau đó mở lại tệp ở đây.',
  details: [`Đã tải xuống tệp ${fileName}.`],
});

/** A report of another scope is never written over. */
export const openedBeside = (scope: ReportScope, fileName: string, place: 'excel' | 'browser'): Notice => ({
  tone: 'success',
  text: `${place === 'excel' ? 'Đã mở biểu mẫu mới trong cửa sổ khác' : `Đã tải xuống biểu mẫu mới (${fileName})`}: ${scopeText(scope)}. Tệp đang mở được giữ nguyên.`,
  fix:
    place === 'excel'
      ? `Hãy lưu tệp mới với tên ${fileName} (bấm F12, dán tên tệp).`
      : 'Hãy mở tệp vừa tải xuống để nhập số liệu.',
});

export const noNextPeriod = ({ period, plan }: ReportScope): Notice => ({
  tone: 'info',
  text: `Kỳ báo cáo ${periodText(period)} là kỳ cuối của Kế hoạch số ${plan.number}, không còn kỳ sau.`,
});

export function checkedNotice({ findings, unexplained, scope }: CheckedWorkbook): Notice {
  if (findings.length === 0) {
    return {
      tone: 'success',
      text: `Đã kiểm tra ${scopeText(scope)}: không có nội dung cần rà soát.`,
      isPassing: true,
    };
  }
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return {
    tone: hasErrors ? 'error' : unexplained.length > 0 ? 'warning' : 'info',
    text: `Đã kiểm tra ${scopeText(scope)}: ${countsText(findings)}.`,
    isPassing: true,
    fix: hasErrors
      ? 'Phải sửa hết lỗi mới lập được báo cáo; hãy bấm vào từng nội dung để đến ô cần sửa.'
      : 'Không có lỗi; nên xem lại các nội dung này trước khi lập báo cáo.',
  };
}

export const noReport: Notice = {
  tone: 'warning',
  text: 'Tệp đang mở chưa có biểu mẫu báo cáo.',
  fix: 'Hãy chọn cơ quan, kỳ báo cáo ở phần Bắt đầu rồi bấm Lập biểu mẫu, hoặc mở tệp báo cáo đã có.',
};

export const chooseFirst: Notice = {
  tone: 'info',
  text: 'Chưa biết lập biểu mẫu cho cơ quan nào.',
  fix: 'Hãy chọn cơ quan và kỳ báo cáo ở phần Bắt đầu rồi bấm Lập biểu mẫu; lần sau không phải chọn lại.',
};

export const cannotReport = ({ findings }: CheckedWorkbook): Notice => ({
  tone: 'error',
  isPassing: true,
  text: `Chưa lập được báo cáo: còn ${countText(findings.filter(({ severity }) => severity === 'error').length)} lỗi.`,
  fix: 'Hãy sửa hết các lỗi ở phần Nhập liệu rồi bấm Lập báo cáo.',
});

export const outsideTooLong: Notice = {
  tone: 'error',
  text: 'Các dòng thêm ngoài phụ lục quá dài, không ghi hết được vào một ô.',
  fix: 'Hãy rút gọn hoặc xóa bớt các dòng đó rồi làm lại.',
};

/** Of a file made anew: what only the one it came from holds. */
export const leftBehind = (notCarried: readonly string[]): string[] =>
  notCarried.length === 0 ? [] : [`Không chuyển sang tệp mới (vẫn còn trong tệp gốc): ${notCarried.join('; ')}.`];

export const detailed = (details: readonly string[]): Pick<Notice, 'details'> =>
  details.length === 0 ? {} : { details };

export const repaired = (count: number): Notice => ({ tone: 'success', text: `Đã sửa ${countText(count)} ô.` });
export const nothingToRepair: Notice = { tone: 'info', text: 'Số liệu đã thay đổi, không còn ô nào cần sửa.' };
export const partlyTakenBack = (count: number, of: number): Notice => ({
  tone: 'warning',
  text: `Đã hoàn tác ${countText(count)}/${countText(of)} ô; các ô còn lại đã được sửa tiếp nên giữ nguyên.`,
});
export const changedMeanwhile =
  'Ô này vừa được sửa trên trang tính nên chưa ghi đè. Hãy xem giá trị mới rồi nhập lại nếu cần.';
export const notWrittenYet = 'Chưa ghi được vì biểu mẫu đang ghi dở; hãy làm lại.';
export const nothingToExplain: Notice = {
  tone: 'warning',
  text: 'Số liệu vừa thay đổi nên lý do chưa được ghi.',
  fix: 'Hãy xem lại giá trị mới; nếu vẫn cần giải trình thì ghi lại lý do.',
};
export const notListening: Notice = {
  tone: 'warning',
  text: 'Chưa tự kiểm tra được trong lúc nhập.',
  fix: 'Hãy bấm Kiểm tra số liệu sau khi nhập; lần bấm đó cũng bật lại việc tự kiểm tra.',
};
export const takenBack: Notice = { tone: 'success', text: 'Đã hoàn tác lần sửa vừa rồi.' };
export const tooLateToTakeBack: Notice = {
  tone: 'warning',
  text: 'Các ô đó đã được sửa tiếp sau lần sửa vừa rồi nên không hoàn tác, để khỏi mất số liệu mới.',
};
/** @param left sentences on what is not in the file */
export const downloaded = (fileName: string, left: readonly string[]): Notice => ({
  tone: 'success',
  text: `Đã tải xuống tệp ${fileName}.`,
  ...detailed(left),
});
export const kept: Notice = { tone: 'info', text: 'Đã giữ nguyên tệp, chưa thay đổi gì.' };
