/** --previous: the last period's workbooks, as one file or as a folder in which each agency's is found by its name. */
import type { Entries } from '../entries/entries';
import type { ReportScope } from '../plan/scope';
import { failure, success, type Result } from '../result';
import { previousEntries, previousFileName, type NotPrevious } from '../workflows/carryForward';
import { describeRefusal } from '../workflows/describe';
import type { CliContext, FileHost } from './context';

/**
 * What the agency reported last, or undefined where the folder has no workbook of its: it sent none, which holds up no
 * other agency's.
 */
export async function lastReported(
  previous: string,
  scope: ReportScope,
  { library, files }: CliContext,
): Promise<Result<Entries | undefined, string>> {
  const path = workbookIn(previous, scope, files);
  if (path === undefined) return success(undefined);
  const snapshot = await files.workbook(path).read();
  if (!snapshot.ok) return failure(describeRefusal(path, snapshot.error));
  const last = previousEntries(library, scope, snapshot.value);
  return last.ok ? last : failure(`Tệp kỳ trước ${path} ${WHY_NOT[last.error](scope)}`);
}

const WHY_NOT: Record<NotPrevious, (scope: ReportScope) => string> = {
  'of-another': ({ agency, plan }) => `không phải của ${agency.name} theo Kế hoạch số ${plan.number}.`,
  'not-earlier': ({ period }) =>
    `không phải của một kỳ trước kỳ ${period.id}, cùng loại kỳ (tháng, quý, 6 tháng, năm).`,
};

function workbookIn(previous: string, scope: ReportScope, files: FileHost): string | undefined {
  const folder = files.list(previous);
  if (!folder.ok) return previous;
  const name = previousFileName(scope);
  return folder.value.includes(name) ? files.join(previous, name) : undefined;
}
