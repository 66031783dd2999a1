/**
 * The long table as a JSON file: for other systems, lossless, and history for the next period's consolidation.
 * docs/bang-du-lieu.schema.json is generated from here.
 */
import { z } from 'zod';
import type { Consolidated } from '../../consolidation/consolidated';
import { longLineSchema } from '../../consolidation/longTable/columns';
import type { LongLine, PreviousTable, TrendPoint } from '../../consolidation/longTable/longLine';
import { failure, success, type Result } from '../../result';

const FORMAT = 'phu-luc-bang-du-lieu-1';

const count = z.int().nonnegative();
const trendPointSchema = z.strictObject({
  plan: z.string(),
  period: z.string(),
  targetsMet: count,
  targetsWithData: count,
  dueTasksDone: count,
  dueTasks: count,
  averageProgress: z.number().exactOptional(),
  continuousWithResults: count,
  continuous: count,
  reported: count,
  expected: count,
}) satisfies z.ZodType<TrendPoint>;

export const tableFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  plan: z.string().min(1),
  period: z.string().min(1),
  /** The city's headline by month, oldest first, this period last. */
  trend: z.array(trendPointSchema),
  /** Ids of the agencies that sent nothing, or sent late. */
  late: z.array(z.string()),
  /** One for each agency and measure or task. */
  lines: z.array(longLineSchema),
});

/** In parts of so many lines: at a ministry's scale the whole would not fit into one text. */
const LINES_A_PART = 2_000;

export function* tableFile({ scope, trend, ledger, lines }: Consolidated): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const late = ledger.agencies.filter(
    ({ used, enteredFor, first }) => !(used ?? enteredFor) || first?.isOnTime === false,
  );
  const head: Omit<z.infer<typeof tableFileSchema>, 'lines'> = {
    format: FORMAT,
    plan: scope.plan.id,
    period: scope.period.id,
    trend: [...trend],
    late: late.map(({ agencyId }) => agencyId),
  };
  yield encoder.encode(`${JSON.stringify(head).slice(0, -1)},"lines":[\n`);
  for (let from = 0; from < lines.length; from += LINES_A_PART) {
    const part = lines.slice(from, from + LINES_A_PART).map((line: LongLine) => JSON.stringify(line));
    yield encoder.encode(`${from === 0 ? '' : ',\n'}${part.join(',\n')}`);
  }
  yield encoder.encode('\n]}\n');
}

/** Why a file gives no table: it is no JSON, of another kind, or this is where it is wrong. */
export type TableFileProblem =
  { readonly kind: 'not-json' } | { readonly kind: 'other-format' } | { readonly kind: 'wrong'; readonly path: string };

export function readTableFile(bytes: Uint8Array): Result<PreviousTable, TableFileProblem> {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return failure({ kind: 'not-json' });
  }
  if (!z.looseObject({ format: z.literal(FORMAT) }).safeParse(given).success) return failure({ kind: 'other-format' });
  const parsed = tableFileSchema.safeParse(given);
  if (!parsed.success) return failure({ kind: 'wrong', path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const { plan, period, trend, late, lines } = parsed.data;
  return success({ plan, period, trend, late, lines });
}

export function describeTableFileProblem(problem: TableFileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return 'Tệp không phải là tệp dữ liệu JSON, hoặc đã bị cắt mất một phần.';
    case 'other-format':
      return 'Đây không phải bảng dữ liệu do Phụ lục xuất ra (hoặc do phiên bản khác của Phụ lục xuất ra).';
    case 'wrong':
      return `Bảng dữ liệu đã bị sửa, không còn đúng cấu trúc tại ${problem.path}. Hãy dùng bản chưa sửa của tệp.`;
  }
}
