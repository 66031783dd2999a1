/** make: report workbooks to fill in, for one agency or for all that lead a row. */
import type { ReportScope } from '../../plan/scope';
import { success, type Result } from '../../result';
import { describeRefusal } from '../../workflows/describe';
import { agenciesOf } from '../../workflows/catalogue';
import { carryForward, makeWorkbook, previousFileName, workbookFileName } from '../../workflows/makeWorkbook';
import { readEntries } from '../../workflows/readEntries';
import { reportScope } from '../../workflows/scope';
import type { WorkbookModel } from '../../workbook/model';
import { parseArguments } from '../arguments';
import { exitCodes, type CliContext, type Command } from '../context';
import { usageError } from '../help';
import { describeScopeProblem } from '../../workflows/describeScopeProblem';

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
  const plan = library.plans.get(planId);
  const wanted = agency !== undefined ? [agency] : plan ? agenciesOf(library, plan).map(({ id }) => id) : [''];
  const scopes: ReportScope[] = [];
  for (const name of wanted) {
    const scope = reportScope(library, { planId, agency: name, periodId: texts.get('period') ?? '' });
    if (!scope.ok) return unusable(describeScopeProblem(scope.error));
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
  for (const [index, scope] of scopes.entries()) {
    const path = files.join(folder, workbookFileName(scope));
    const model = await startFrom(scope, texts.get('previous'), context);
    if (!model.ok) return unusable(model.error);
    const written = await files.workbook(path, { force }).write(model.value);
    if (!written.ok) return unusable(describeRefusal(path, written.error));
    context.progress.step('Lập tệp báo cáo', index + 1, scopes.length);
  }
  context.progress.end();
  print(`Đã lập ${scopes.length} tệp báo cáo trong thư mục ${folder}.`);
  return exitCodes.clean;

  function unusable(line: string): typeof exitCodes.unusable {
    context.progress.end();
    complain(line);
    return exitCodes.unusable;
  }
};

/** An empty workbook, or one that carries the last period's figures. */
async function startFrom(
  scope: ReportScope,
  previous: string | undefined,
  { library, files }: CliContext,
): Promise<Result<WorkbookModel, string>> {
  if (previous === undefined) return success(makeWorkbook(scope));
  const inFolder = files.join(previous, previousFileName(scope));
  const path = files.exists(inFolder) ? inFolder : previous;
  const snapshot = await files.workbook(path).read();
  if (!snapshot.ok) return { ok: false, error: describeRefusal(path, snapshot.error) };
  const last = readEntries(library, snapshot.value);
  if (last?.identity.agencyId !== scope.agency.id || last.identity.planId !== scope.plan.id) {
    return {
      ok: false,
      error: `Tệp kỳ trước ${path} không phải của ${scope.agency.name} theo Kế hoạch số ${scope.plan.number}.`,
    };
  }
  return success(makeWorkbook(scope, carryForward(scope, last)));
}
