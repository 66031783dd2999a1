/** make: report workbooks to fill in, for one agency or for all that lead a row. */
import type { ReportScope } from '../../plan/scope';
import { success } from '../../result';
import { describeRefusal } from '../../workflows/describe';
import { reporterIds } from '../../workflows/duties';
import { carryForward } from '../../workflows/carryForward';
import { makeWorkbook, workbookFileName } from '../../workflows/makeWorkbook';
import { reportScope } from '../../workflows/scope';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { usageError } from '../help';
import { notWrittenLine, scopeProblemLine } from '../hints';
import { lastReported } from '../previous';

export const make: Command = async (args, context) => {
  const { library, files, complain, print } = context;
  const parsed = parseArguments(args, {
    plan: { kind: 'text', isRequired: true },
    period: { kind: 'text', isRequired: true },
    out: { kind: 'text', isRequired: true },
    agency: { kind: 'text' },
    all: { kind: 'flag' },
    previous: { kind: 'text' },
    force: { kind: 'flag' },
  });
  if (!parsed.ok) return unusable(usageError('make', parsed.error));
  const { texts, flags } = parsed.value;
  const agency = texts.get('agency');
  if ((agency === undefined) === !flags.has('all')) {
    return unusable(usageError('make', 'Nêu một trong hai: --agency CƠ-QUAN hoặc --all.'));
  }
  const planId = texts.get('plan') ?? '';
  const periodId = texts.get('period') ?? '';
  // Of no plan or no period any agency's scope says what is wrong.
  const all = reporterIds(library, planId, periodId) ?? [library.agencies.directory.consolidator];
  const wanted = agency !== undefined ? [agency] : all;
  const scopes: ReportScope[] = [];
  for (const name of wanted) {
    const scope = reportScope(library, { planId, agency: name, periodId });
    if (!scope.ok) return unusable(scopeProblemLine(scope.error));
    scopes.push(scope.value);
  }

  const folder = texts.get('out') ?? '';
  const made = files.makeFolder(folder);
  if (!made.ok) return unusable(describeRefusal(folder, made.error));
  const force = flags.has('force');
  const present = scopes.map(workbookFileName).filter((name) => files.exists(files.join(folder, name)));
  if (!force && present.length > 0) {
    return unusable(
      `Thư mục ${folder} đã có ${present.length} tệp cùng tên (${present[0] ?? ''}…). Thêm --force để ghi đè.`,
    );
  }
  const previous = texts.get('previous');
  const withoutPrevious: string[] = [];
  for (const [index, scope] of scopes.entries()) {
    const path = files.join(folder, workbookFileName(scope));
    const last = previous === undefined ? success(undefined) : await lastReported(previous, scope, context);
    if (!last.ok) return unusable(last.error);
    if (previous !== undefined && !last.value) withoutPrevious.push(scope.agency.name);
    const model = makeWorkbook(scope, last.value && carryForward(scope, last.value));
    const written = await files.workbook(path, { force }).write(model);
    if (!written.ok) return unusable(notWrittenLine(path, written.error));
    context.progress.step('Lập tệp báo cáo', index + 1, scopes.length);
  }
  context.progress.end();
  print(`Đã lập ${scopes.length} tệp báo cáo trong thư mục ${folder}.`);
  if (withoutPrevious.length > 0) {
    print(`Không có tệp kỳ trước của ${withoutPrevious.length} cơ quan: ${withoutPrevious.join(', ')}.`);
  }
  return exitCodes.clean;

  function unusable(line: string): typeof exitCodes.unusable {
    context.progress.end();
    complain(line);
    return exitCodes.unusable;
  }
};
