/** make: report workbooks to fill in, for one agency or for all that lead a row. */
import type { ReportScope } from '../../plan/scope';
import { failure, success, type Result } from '../../result';
import { describeRefusal } from '../../workflows/describe';
import { reporterIds } from '../../workflows/duties';
import { carryForward } from '../../workflows/carryForward';
import type { Library } from '../../workflows/library';
import { makeWorkbook, workbookFileName } from '../../workflows/makeWorkbook';
import { reportScope } from '../../workflows/scope';
import { parseArguments, type ParsedArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { notWrittenLine, scopeProblemLine } from '../hints';
import { lastReported } from '../previous';

const options = {
  plan: { kind: 'text', isRequired: true },
  period: { kind: 'text', isRequired: true },
  out: { kind: 'text', isRequired: true },
  agency: { kind: 'text' },
  all: { kind: 'flag' },
  previous: { kind: 'text' },
  force: { kind: 'flag' },
} as const;

export const make: Command = async (args, context) => {
  const { library, files, print } = context;
  const parsed = parseArguments(args, options);
  if (!parsed.ok) return giveUp(context, usageError('make', parsed.error));
  const { texts, flags } = parsed.value;
  const asked = scopesAsked(parsed.value, library);
  if (!asked.ok) return giveUp(context, asked.error);
  const scopes = asked.value;

  const folder = texts.get('out') ?? '';
  const made = files.makeFolder(folder);
  if (!made.ok) return giveUp(context, describeRefusal(folder, made.error));
  const force = flags.has('force');
  const present = scopes.map(workbookFileName).filter((name) => files.exists(files.join(folder, name)));
  if (!force && present.length > 0) {
    return giveUp(
      context,
      `Thư mục ${folder} đã có ${present.length} tệp cùng tên (${present[0] ?? ''}…). Thêm --force để ghi đè.`,
    );
  }
  const previous = texts.get('previous');
  const withoutPrevious: string[] = [];
  for (const [index, scope] of scopes.entries()) {
    const path = files.join(folder, workbookFileName(scope));
    const last = previous === undefined ? success(undefined) : await lastReported(previous, scope, context);
    if (!last.ok) return giveUp(context, last.error);
    if (previous !== undefined && !last.value) withoutPrevious.push(scope.agency.name);
    const model = makeWorkbook(scope, last.value && carryForward(scope, last.value));
    const written = await files.workbook(path, { force }).write(model);
    if (!written.ok) return giveUp(context, notWrittenLine(path, written.error));
    context.progress.step('Lập tệp báo cáo', index + 1, scopes.length);
  }
  context.progress.end();
  print(`Đã lập ${scopes.length} tệp báo cáo trong thư mục ${folder}.`);
  if (withoutPrevious.length > 0) {
    print(`Không có tệp kỳ trước của ${withoutPrevious.length} cơ quan: ${withoutPrevious.join(', ')}.`);
  }
  return exitCodes.clean;
};

/** Of the one agency named, or of all that report in the period. */
function scopesAsked({ texts, flags }: ParsedArguments, library: Library): Result<readonly ReportScope[], string> {
  const agency = texts.get('agency');
  if ((agency === undefined) === !flags.has('all')) {
    return failure(usageError('make', 'Nêu một trong hai: --agency CƠ-QUAN hoặc --all.'));
  }
  const planId = texts.get('plan') ?? '';
  const periodId = texts.get('period') ?? '';
  // Of no plan or no period any agency's scope says what is wrong.
  const all = reporterIds(library, planId, periodId) ?? [library.agencies.directory.consolidator];
  const scopes: ReportScope[] = [];
  for (const name of agency === undefined ? all : [agency]) {
    const scope = reportScope(library, { planId, agency: name, periodId });
    if (!scope.ok) return failure(scopeProblemLine(scope.error));
    scopes.push(scope.value);
  }
  return success(scopes);
}
