/** A made report as files: its workbook, and where asked for the Word documents beside it, all of them or none. */
import type { Brief } from '../../report/brief';
import type { Report } from '../../report/report';
import { failure, success, type Result } from '../../result';
import type { WorkbookModel } from '../../workbook/model';
import type { CliContext, FileHost } from '../context';
import { notWrittenLine } from '../hints';

interface Where {
  /** Of the workbook. */
  readonly out: string;
  readonly withDocuments: boolean;
  readonly isForced: boolean;
}

interface MadeFiles {
  readonly model: WorkbookModel;
  readonly report: Report;
  readonly brief: Brief;
}

/** Why a report cannot be written there, said before it is made. @param from what it is made from */
export function outProblem(out: string, from: readonly string[], files: FileHost): string | undefined {
  if (!/\.xlsx$/i.test(out)) return `Tệp nêu ở --out phải có đuôi .xlsx: ${out}.`;
  const own = from.find((path) => files.isSame(out, path));
  return own === undefined ? undefined : `Không ghi đè lên chính tệp ${own}; hãy nêu tên khác ở --out.`;
}

/** The paths written, or in one line why none was. */
export async function writeReportFiles(
  { model, report, brief }: MadeFiles,
  { out, withDocuments, isForced }: Where,
  { files, writeReport, writeBrief }: CliContext,
): Promise<Result<readonly string[], string>> {
  const stem = out.replace(/\.xlsx$/i, '');
  const documents = withDocuments
    ? [
        { path: `${stem}.docx`, content: await writeReport(report) },
        { path: `${stem}_tom-tat-trinh-ky.docx`, content: await writeBrief(brief) },
      ]
    : [];
  const all = [{ path: out, content: model }, ...documents];
  const written = await files.writeTogether(all, { force: isForced });
  return written.ok
    ? success(all.map(({ path }) => path))
    : failure(notWrittenLine(written.error.path, written.error.refusal));
}
