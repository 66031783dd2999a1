/** A consolidated workbook opened again, to make the consolidator's reports of: all they tell, as the consolidation left it. */
import { cityOf } from '../../consolidation/city/cityOf';
import type { Docket } from '../../consolidation/docket';
import type { LongLine, PreviousTable } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { readConsolidated } from '../../layout/consolidated/read';
import { describeReadProblem, type ReadProblem } from '../../layout/consolidated/readProblem';
import { readRecord } from '../../layout/consolidated/readRecord';
import type { SendingRecord } from '../../layout/consolidated/recordGrid';
import type { CitySource } from '../../report/city/source';
import { failure, success, type Result } from '../../result';
import type { Snapshot } from '../../workbook/snapshot';
import { consolidationScope } from '../consolidate/scope';
import { describeTableFileProblem, readTableFile } from '../consolidate/tableFile';
import { describeScopeProblem } from '../describeScopeProblem';
import type { Library } from '../library';

export interface OpenedCity {
  readonly source: CitySource;
  readonly docket: Docket;
}

/** @param table the table of data in JSON, of a workbook of too many files to hold its lines itself */
export function openCitySource(library: Library, snapshot: Snapshot, table?: Uint8Array): Result<OpenedCity, string> {
  const kept = table === undefined ? keptWhole(snapshot) : keptBeside(snapshot, table);
  if (!kept.ok) return kept;
  const { previous, docket, sending } = kept.value;
  const { plan, period, lines, trend } = previous;
  const scope = consolidationScope(library, plan, period);
  if (!scope.ok) return failure(describeScopeProblem(scope.error));
  if (!sending) {
    return failure(`Tệp tổng hợp này lập trước khi Phụ lục có báo cáo của cơ quan tổng hợp. ${AGAIN}`);
  }
  const { attendance, unused, lateBefore } = sending;
  const expected = scope.value.agencies.map(({ agency }) => agency.id);
  if (!isSame(expected, new Set(attendance.map(({ agencyId }) => agencyId)))) {
    return failure(`Danh sách cơ quan phải báo cáo đã thay đổi từ khi lập tệp tổng hợp này. ${AGAIN}`);
  }
  if (!isSame(idsOf(scope.value), new Set(lines.map(idOf))) || new Set(lines.map(idOf)).size < lines.length) {
    return failure(
      'Bảng dữ liệu của tệp tổng hợp có dòng bị xóa hoặc thêm vào, hoặc kế hoạch đã thay đổi. Hãy dùng bản chưa sửa của tệp, hoặc tổng hợp lại kỳ này.',
    );
  }
  return success({
    source: {
      scope: scope.value,
      city: cityOf(scope.value, lines),
      lines,
      attendance,
      unused,
      ...(lateBefore ? { lateBefore } : {}),
      trend,
    },
    docket,
  });
}

const AGAIN = 'Hãy tổng hợp lại kỳ này, giữ các quyết định đã ghi trong tệp, rồi lập báo cáo từ tệp tổng hợp mới.';

interface Kept {
  readonly previous: PreviousTable;
  readonly docket: Docket;
  readonly sending?: SendingRecord;
}

function keptWhole(snapshot: Snapshot): Result<Kept, string> {
  const read = readConsolidated(snapshot);
  return read.ok ? read : failure(sentenceOf(read.error));
}

function keptBeside(snapshot: Snapshot, table: Uint8Array): Result<Kept, string> {
  const record = readRecord(snapshot);
  if (!record.ok) return failure(sentenceOf(record.error));
  const previous = readTableFile(table);
  if (!previous.ok) return failure(describeTableFileProblem(previous.error));
  const { planId, periodId, trend, docket, sending } = record.value;
  const { plan, period } = previous.value;
  // One consolidation leaves the same trend in both.
  if (plan !== planId || period !== periodId || JSON.stringify(previous.value.trend) !== JSON.stringify(trend)) {
    return failure('Bảng dữ liệu không cùng một lần tổng hợp với tệp tổng hợp. Hãy dùng bảng dữ liệu ghi kèm tệp ấy.');
  }
  return success({ previous: previous.value, docket, ...(sending ? { sending } : {}) });
}

/** Where it matters that a report is to be made: of no earlier period, and what to give besides. */
function sentenceOf(problem: ReadProblem): string {
  switch (problem.kind) {
    case 'not-consolidated':
      return 'Đây không phải tệp tổng hợp do Phụ lục lập.';
    case 'agency-report':
      return 'Đây là tệp báo cáo của một cơ quan, không phải tệp tổng hợp.';
    case 'no-data-sheet':
      return 'Tệp tổng hợp không có trang tính Dữ liệu. Hãy nêu thêm bảng dữ liệu .json ghi kèm tệp tổng hợp này.';
    default:
      return describeReadProblem(problem);
  }
}

const idOf = ({ agency, line }: Pick<LongLine, 'agency' | 'line'>): string => `${agency} ${line}`;

/** Of every line the scope asks for. */
const idsOf = ({ agencies }: ConsolidationScope): string[] =>
  agencies.flatMap(({ agency, scope }) =>
    scope.annexes.flatMap((annex) =>
      (annex.kind === 'targets' ? annex.leads.flatMap(({ measures }) => measures) : annex.leads).map(({ id }) =>
        idOf({ agency: agency.id, line: id }),
      ),
    ),
  );

const isSame = (asked: readonly string[], given: ReadonlySet<string>): boolean =>
  asked.length === given.size && asked.every((id) => given.has(id));
