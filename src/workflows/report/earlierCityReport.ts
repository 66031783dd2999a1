/** A workbook of the consolidator's report made before: what officers changed in it, for the same report made again. */
import type { ConsolidationScope } from '../../consolidation/scope';
import type { ReportEdit, Unkept } from '../../entries/reportEdit';
import { periodText } from '../../entries/words';
import { readReportIdentity } from '../../layout/consolidated/reportIdentity';
import { readReportEdits, readUnkept } from '../../layout/submission/readEdits';
import { readRecord } from '../../layout/submission/record';
import type { CityReportAbout } from '../../report/city/cityReport';
import { failure, success, type Result } from '../../result';
import type { Snapshot } from '../../workbook/snapshot';
import { cityKindNames, isCityReportKind } from './cityKinds';

export interface EarlierEdits {
  readonly edits: readonly ReportEdit[];
  /** What stands there and could not be taken. */
  readonly unkept: readonly Unkept[];
}

/** A report of another period says other things at the same places. */
export function earlierCityEdits(
  { plan, period }: Pick<ConsolidationScope, 'plan' | 'period'>,
  { kind }: CityReportAbout,
  snapshot: Snapshot,
): Result<EarlierEdits, string> {
  const earlier = readReportIdentity(snapshot);
  if (!earlier || !isCityReportKind(earlier.kind)) {
    return failure('Đây không phải tệp báo cáo tổng hợp do Phụ lục lập.');
  }
  if (earlier.planId !== plan.id || earlier.period.id !== period.id || earlier.kind !== kind) {
    return failure(
      `Đây là ${cityKindNames[earlier.kind]} của kế hoạch ${earlier.planId}, số liệu ${periodText(earlier.period)}; chỉ lấy được nội dung đã sửa từ đúng báo cáo đang lập lại.`,
    );
  }
  return success({ edits: editsOf(snapshot), unkept: readUnkept(snapshot) });
}

/** One that was made again by hand as the report had made it takes back what the consolidated workbook still holds. */
function editsOf(snapshot: Snapshot): ReportEdit[] {
  const standing = readReportEdits(snapshot);
  const addresses = new Set(standing.map(({ address }) => address));
  const takenBack = (readRecord(snapshot) ?? []).flatMap(({ address, edit }): ReportEdit[] =>
    edit && !addresses.has(address) ? [{ address, was: edit.was, text: edit.was }] : [],
  );
  return [...takenBack, ...standing];
}
