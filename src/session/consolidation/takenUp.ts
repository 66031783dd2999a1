/** A file that is taken up besides the agencies' reports: what it is, and what the room and the desk get from it. */
import type { Docket } from '../../consolidation/docket';
import type { PreviousTable } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { readReportIdentity } from '../../layout/consolidated/reportIdentity';
import type { CityReportKind, CitySource } from '../../report/city/source';
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import {
  docketFor,
  earlierTable,
  earlierWorkbook,
  historyFor,
  type Earlier,
} from '../../workflows/consolidate/earlier';
import { describeRefusal } from '../../workflows/describe';
import type { Library } from '../../workflows/library';
import { isCityReportKind } from '../../workflows/report/cityKinds';
import { openCitySource } from '../../workflows/report/citySource';
import { earlierCityEdits, type EarlierEdits } from '../../workflows/report/earlierCityReport';
import type { ReceivedFile } from './calls';
import { bytesOf } from './files';

type TakenFile =
  | { readonly kind: 'history'; readonly previous: PreviousTable }
  /** The figures fail to be had with a sentence. */
  | { readonly kind: 'docket'; readonly docket: Docket; readonly source?: Result<CitySource, string> }
  | ({ readonly kind: 'edits'; readonly report: CityReportKind } & EarlierEdits);

interface TakingUp {
  readonly largest: number;
  readonly library: Library;
  readonly scope: ConsolidationScope;
  readonly readOwn: (bytes: Uint8Array) => Result<Snapshot, Refusal>;
}

export async function takenFile(file: ReceivedFile, given: TakingUp): Promise<Result<TakenFile, string>> {
  const bytes = await bytesOf(file, given.largest);
  if (!bytes.ok) return failure(describeRefusal(file.path, bytes.error));
  if (file.path.toLowerCase().endsWith('.json')) {
    const table = earlierTable(bytes.value);
    return table.ok ? ofConsolidation(table.value, undefined, given) : table;
  }
  const snapshot = given.readOwn(bytes.value);
  if (!snapshot.ok) return failure(describeRefusal(file.path, snapshot.error));
  const identity = readReportIdentity(snapshot.value);
  if (identity && isCityReportKind(identity.kind)) return ofReport(identity.kind, snapshot.value, given);
  const workbook = earlierWorkbook(snapshot.value);
  return workbook.ok ? ofConsolidation(workbook.value, snapshot.value, given) : workbook;
}

function ofReport(report: CityReportKind, snapshot: Snapshot, { scope }: TakingUp): Result<TakenFile, string> {
  const edits = earlierCityEdits(scope, { kind: report }, snapshot);
  return edits.ok ? success({ kind: 'edits', report, ...edits.value }) : edits;
}

/** @param snapshot absent of a table of data, which holds no docket */
function ofConsolidation(
  earlier: Earlier,
  snapshot: Snapshot | undefined,
  { library, scope }: TakingUp,
): Result<TakenFile, string> {
  if (earlier.period !== scope.period.id) {
    const history = historyFor(scope, earlier);
    return history.ok ? success({ kind: 'history', previous: history.value }) : history;
  }
  const docket = docketFor(scope, earlier);
  if (!docket.ok) return docket;
  return success({
    kind: 'docket',
    docket: docket.value,
    ...(snapshot ? { source: sourceOf(library, snapshot) } : {}),
  });
}

function sourceOf(library: Library, snapshot: Snapshot): Result<CitySource, string> {
  const opened = openCitySource(library, snapshot);
  return opened.ok ? success(opened.value.source) : opened;
}
