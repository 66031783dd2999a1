/** An agency's report: a new workbook with the submission sheets and the stamp; refuses while there are lỗi. */
import { countsText, toExplainText } from '../../workflows/describe';
import { makeReport } from '../../workflows/makeReport';
import { editLines } from '../../workflows/report/editLines';
import { unkeptLines } from '../../workflows/report/unkeptLines';
import type { ParsedArguments } from '../arguments';
import { checkFile, exitCodeOf, outcomeLines } from '../checkFile';
import { exitCodes, type CliContext, type ExitCode } from '../context';
import { giveUp } from '../giveUp';
import { oneLine } from '../printable';
import { reportFileName } from './fileNames';
import { changesOfReplaced } from './replaced';
import { outProblem, writeReportFiles } from './written';

export async function agencyReport(
  path: string,
  { texts, flags }: ParsedArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { complain, print, files } = context;
  const out = texts.get('out') ?? reportFileName(path);
  const problem = outProblem(out, [path], files);
  if (problem !== undefined) return giveUp(context, problem);
  const outcome = await checkFile(path, context);
  if (outcome.kind !== 'checked') return giveUp(context, ...outcomeLines(path, outcome));
  const isForced = flags.has('force');
  const replaced = isForced ? await changesOfReplaced(out, outcome, context) : undefined;
  const made = await makeReport(outcome, context.now(), replaced?.edits);
  if (!made.ok && made.error === 'outside-too-long') {
    return giveUp(
      context,
      'Các dòng thêm ngoài phụ lục quá dài, không ghi hết được vào một ô. Hãy rút gọn hoặc xóa bớt rồi chạy lại.',
    );
  }
  if (!made.ok) {
    outcomeLines(path, outcome).forEach(print);
    complain(`Chưa lập báo cáo: còn ${countsText(outcome.findings)}. Hãy sửa các lỗi trên rồi chạy lại.`);
    return exitCodeOf(outcome);
  }
  const where = { out, withDocuments: flags.has('docx'), isForced };
  const written = await writeReportFiles(made.value, where, context);
  if (!written.ok) return giveUp(context, written.error);
  print(`Đã lập báo cáo: ${written.value.join(', ')} (mã đối chiếu ${made.value.checkCode}).`);
  editLines(made.value.edits, made.value.made).forEach(print);
  unkeptLines([...made.value.unkept, ...(replaced?.unkept ?? [])]).forEach(print);
  if (outcome.unexplained.length > 0) {
    print(`Còn ${toExplainText(outcome.unexplained)}: ghi lý do vào trang Giải trình rồi lập lại báo cáo.`);
  }
  if (made.value.notCarried.length > 0) {
    print(`Không chuyển sang tệp mới (vẫn còn trong tệp gốc): ${made.value.notCarried.map(oneLine).join(', ')}.`);
  }
  return exitCodes.clean;
}
