/** report: a new workbook with the submission sheets and the stamp; refuses while there are lỗi. */
import { countsText } from '../../workflows/describe';
import { makeReport } from '../../workflows/makeReport';
import { parseArguments } from '../arguments';
import { checkFile, exitCodeOf, outcomeLines } from '../checkFile';
import { exitCodes, type Command } from '../context';
import { usageError } from '../help';
import { notWrittenLine } from '../hints';
import { oneLine } from '../printable';

export const report: Command = async (args, context) => {
  const { files, complain, print } = context;
  const parsed = parseArguments(args, { out: { kind: 'text' }, force: { kind: 'flag' } }, { takesNames: true });
  if (!parsed.ok) {
    complain(usageError('report', parsed.error));
    return exitCodes.unusable;
  }
  const [path, another] = parsed.value.positionals;
  if (path === undefined || another !== undefined) {
    complain(usageError('report', 'Hãy nêu đúng một tệp.'));
    return exitCodes.unusable;
  }
  const out = parsed.value.texts.get('out') ?? reportFileName(path);
  const outcome = await checkFile(path, context);
  if (outcome.kind !== 'checked') {
    outcomeLines(path, outcome).forEach(complain);
    return exitCodes.unusable;
  }
  const made = await makeReport(outcome, context.now());
  if (!made.ok && made.error === 'outside-too-long') {
    complain(
      'Các dòng thêm ngoài phụ lục quá dài, không ghi hết được vào một ô. Hãy rút gọn hoặc xóa bớt rồi chạy lại.',
    );
    return exitCodes.unusable;
  }
  if (!made.ok) {
    outcomeLines(path, outcome).forEach(print);
    complain(`Chưa lập báo cáo: còn ${countsText(outcome.findings)}. Hãy sửa các lỗi trên rồi chạy lại.`);
    return exitCodeOf(outcome);
  }
  if (files.isSame(out, path)) {
    complain(`Không ghi đè lên chính tệp ${path}; hãy nêu tên khác ở --out.`);
    return exitCodes.unusable;
  }
  const written = await files.workbook(out, { force: parsed.value.flags.has('force') }).write(made.value.model);
  if (!written.ok) {
    complain(notWrittenLine(out, written.error));
    return exitCodes.unusable;
  }
  print(`Đã lập báo cáo: ${out} (mã đối chiếu ${made.value.checkCode}).`);
  if (outcome.unexplained.length > 0) {
    print(
      `Còn ${outcome.unexplained.length} nội dung cần giải trình: ghi lý do vào trang Giải trình rồi lập lại báo cáo.`,
    );
  }
  if (made.value.notCarried.length > 0) {
    print(`Không chuyển sang tệp mới (vẫn còn trong tệp gốc): ${made.value.notCarried.map(oneLine).join(', ')}.`);
  }
  return exitCodes.clean;
};

/** "x.xlsx" becomes "x_bao-cao.xlsx"; a report made again from that one is "x_bao-cao-2.xlsx", and so on. */
export function reportFileName(path: string): string {
  const again = /^(.*_bao-cao)(?:-(\d{1,4}))?\.xlsx$/i.exec(path);
  return again
    ? `${again[1] ?? ''}-${Number(again[2] ?? '1') + 1}.xlsx`
    : `${path.replace(/\.xlsx$/i, '')}_bao-cao.xlsx`;
}
