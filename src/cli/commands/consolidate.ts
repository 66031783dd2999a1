/** consolidate: what the agencies sent becomes the city's figures in one workbook, with the ledger of every file. */
import type { ConsolidationScope } from '../../consolidation/scope';
import { failure, type Result } from '../../result';
import { consolidateJson } from '../../workflows/consolidate/consolidateJson';
import { needsAttention } from '../../workflows/consolidate/attention';
import { consolidateFiles, plansToConsolidate } from '../../workflows/consolidate/fromFiles';
import { consolidationScope } from '../../workflows/consolidate/scope';
import { summaryLines } from '../../workflows/consolidate/summaryLines';
import type { Library } from '../../workflows/library';
import { parseArguments } from '../arguments';
import { inputsOf } from '../consolidation/inputs';
import { outputPaths, outputProblem, writeOutputs, type WrittenOutputs } from '../consolidation/outputs';
import { takenUp } from '../consolidation/takenUp';
import { exitCodes, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';

const MOST_JOBS = 64;

const options = {
  period: { kind: 'text', isRequired: true },
  out: { kind: 'text' },
  plan: { kind: 'text' },
  previous: { kind: 'text' },
  decisions: { kind: 'text' },
  csv: { kind: 'text' },
  'export-json': { kind: 'text' },
  parquet: { kind: 'text' },
  letters: { kind: 'text' },
  jobs: { kind: 'text' },
  json: { kind: 'flag' },
  force: { kind: 'flag' },
} as const;

export const consolidate: Command = async (args, context) => {
  const { library, templates, files, print, complain, progress, crew } = context;
  const parsed = parseArguments(args, options, { takesNames: true });
  if (!parsed.ok) return giveUp(context, usageError('consolidate', parsed.error));
  const { positionals, texts, flags } = parsed.value;
  if (positionals.length === 0)
    return giveUp(context, usageError('consolidate', 'Chưa nêu thư mục hoặc tệp cần tổng hợp.'));
  const jobs = Number(texts.get('jobs') ?? crew.workers);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return giveUp(context, usageError('consolidate', `Tùy chọn --jobs cần một số nguyên từ 1 đến ${MOST_JOBS}.`));
  }
  const scope = scopeOf(library, texts.get('plan'), texts.get('period') ?? '');
  if (!scope.ok) return giveUp(context, scope.error);
  const isForced = flags.has('force');
  const problem = await outputProblem(texts, isForced, files);
  if (problem !== undefined) return giveUp(context, problem);
  const earlier = await takenUp(scope.value, texts, files);
  if (!earlier.ok) return giveUp(context, earlier.error);
  const own = [...outputPaths(texts), ...['previous', 'decisions'].flatMap((option) => texts.get(option) ?? [])];
  const inputs = inputsOf(positionals, own, files);
  if (!inputs.ok) return giveUp(context, inputs.error);

  const interruption = context.interruption();
  const consolidated = await consolidateFiles(
    inputs.value.files,
    { scope: scope.value, ...earlier.value, now: context.now() },
    {
      ...crew,
      templates,
      workers: jobs,
      signal: interruption,
      onProgress: (done, of) => {
        progress.step('Đọc và kiểm tra tệp', done, of);
      },
    },
  );
  progress.end();
  if (!consolidated) return interrupted({ paths: [] });
  const written = await writeOutputs(
    consolidated,
    { texts, isForced, paths: inputs.value.paths, interruption },
    context,
  );
  if (!written.ok) return giveUp(context, written.error);
  if (interruption.aborted) return interrupted(written.value);
  const { paths } = written.value;
  if (flags.has('json')) print(JSON.stringify(consolidateJson(consolidated, paths), null, 2));
  else {
    summaryLines(consolidated).forEach(print);
    const { links } = inputs.value;
    if (links.length > 0) print(`\nKhông đọc theo liên kết đến nơi khác: ${links.join(', ')}.`);
    print(`\nĐã ghi: ${paths.join(', ')}`);
  }
  return needsAttention(consolidated) ? exitCodes.errors : exitCodes.clean;

  function interrupted({ paths, unfinished }: WrittenOutputs): typeof exitCodes.interrupted {
    const done = paths.length === 0 ? 'chưa ghi tệp nào' : `đã ghi: ${paths.join(', ')}`;
    const rest = unfinished === undefined ? '' : `; có thể chưa đủ tệp trong ${unfinished}, hãy lập lại`;
    complain(`Đã dừng theo yêu cầu; ${done}${rest}.`);
    return exitCodes.interrupted;
  }
};

/** Of the one plan that asks for reports of the period, unless one is named. */
function scopeOf(library: Library, given: string | undefined, periodId: string): Result<ConsolidationScope, string> {
  const [only, ...others] = given === undefined ? plansToConsolidate(library, periodId) : [given];
  if (others.length > 0 && only !== undefined) {
    return failure(`Kỳ ${periodId} có nhiều kế hoạch phải báo cáo; hãy nêu --plan: ${[only, ...others].join(', ')}.`);
  }
  // Of no plan at all any one says what is wrong with the period.
  const scope = consolidationScope(library, only ?? [...library.plans.keys()][0] ?? '', periodId);
  return scope.ok ? scope : failure(scopeProblemLine(scope.error));
}
