/**
 * What an earlier consolidation left, from its workbook or from its table of data: history for a later period, and what
 * was decided, for the same one.
 */
import type { Docket } from '../../consolidation/docket';
import { earlierFigures } from '../../consolidation/longTable/earlierFigures';
import type { PreviousTable } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { periodText } from '../../entries/words';
import { readConsolidated } from '../../layout/consolidated/read';
import { describeReadProblem } from '../../layout/consolidated/readProblem';
import { readRecord } from '../../layout/consolidated/readRecord';
import { isEarlier, parsePeriod } from '../../plan/period';
import { failure, success, type Result } from '../../result';
import type { Snapshot } from '../../workbook/snapshot';
import { describeTableFileProblem, readTableFile } from './tableFile';

export { earlierFigures };

export interface Earlier {
  readonly plan: string;
  readonly period: string;
  /** A workbook of too many files has none: its lines stand in a file beside it. */
  readonly previous?: PreviousTable;
  /** A table of data has none. */
  readonly docket?: Docket;
}

export function earlierWorkbook(snapshot: Snapshot): Result<Earlier, string> {
  const read = readConsolidated(snapshot);
  if (read.ok) {
    const { plan, period } = read.value.previous;
    return success({ plan, period, ...read.value });
  }
  const record = readRecord(snapshot);
  if (read.error.kind !== 'no-data-sheet' || !record.ok) return failure(describeReadProblem(read.error));
  const { planId, periodId, docket } = record.value;
  return success({ plan: planId, period: periodId, docket });
}

export function earlierTable(bytes: Uint8Array): Result<Earlier, string> {
  const read = readTableFile(bytes);
  return read.ok
    ? success({ plan: read.value.plan, period: read.value.period, previous: read.value })
    : failure(describeTableFileProblem(read.error));
}

/** As history: of the same plan, and of a period before. */
export function historyFor(scope: ConsolidationScope, earlier: Earlier): Result<PreviousTable, string> {
  const period = parsePeriod(earlier.period);
  if (earlier.plan !== scope.plan.id || !period) return failure(ofAnotherPlan(scope, earlier));
  if (!isEarlier(period, scope.period)) {
    return failure(
      `Đây là số liệu tổng hợp ${periodText(period)}, không phải của một kỳ trước ${periodText(scope.period)}.`,
    );
  }
  return earlier.previous ? success(earlier.previous) : failure(describeReadProblem({ kind: 'no-data-sheet' }));
}

/** What was decided: of the same plan and the same period. */
export function docketFor(scope: ConsolidationScope, earlier: Earlier): Result<Docket, string> {
  if (earlier.plan !== scope.plan.id) return failure(ofAnotherPlan(scope, earlier));
  if (earlier.period !== scope.period.id) {
    const period = parsePeriod(earlier.period);
    const told = period ? periodText(period) : earlier.period;
    return failure(`Đây là hồ sơ xử lý của ${told}, không phải của ${periodText(scope.period)}.`);
  }
  return earlier.docket
    ? success(earlier.docket)
    : failure('Bảng dữ liệu không ghi hồ sơ xử lý; hãy dùng tệp tổng hợp của kỳ này.');
}

const ofAnotherPlan = (scope: ConsolidationScope, { plan }: Earlier): string =>
  `Đây là số liệu tổng hợp của kế hoạch ${plan}, không phải của kế hoạch ${scope.plan.id}.`;
