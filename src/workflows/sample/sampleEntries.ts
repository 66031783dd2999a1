/** Deterministic, plausible, clearly marked entries for one made workbook, with two earlier periods behind them. */
import type { EarlierFigure, Entries, MeasureEntry, TaskEntry } from '../../entries/entries';
import { emptyEntries } from '../../layout/emptyEntries';
import { previousPeriod, type Period } from '../../plan/period';
import type { ReportScope } from '../../plan/scope';
import { seededRandom } from './random';
import { sampleMeasures } from './sampleMeasures';
import { sampleTasks } from './sampleTasks';
import { sampleText } from './sampleText';

export function sampleEntries(scope: ReportScope, seed: number): Entries {
  const random = seededRandom(seed, `${scope.agency.id} ${scope.period.id}`);
  const measures = sampleMeasures(scope, random);
  const tasks = sampleTasks(scope, random);
  return {
    ...emptyEntries(scope),
    info: {
      preparer: 'Nguyễn Văn Mẫu',
      phone: '0292 000 0000',
      signer: 'Trần Thị Mẫu',
    },
    general: {
      overview: sampleText(
        'Cơ quan đã ban hành kế hoạch, phân công lãnh đạo phụ trách và giao ban hằng tháng về tiến độ thực hiện.',
      ),
      ...(scope.plan.asksBreakthrough && {
        breakthrough: sampleText(
          'Số hóa toàn bộ hồ sơ lưu trữ đang còn giá trị sử dụng; đã thực hiện đạt 60% khối lượng.',
        ),
      }),
      ...(random.chance(0.7) && {
        difficulties: sampleText('Nhân lực chuyên trách công nghệ thông tin còn thiếu; một số thiết bị đã cũ.'),
        proposals: sampleText('Đề nghị tổ chức thêm lớp tập huấn kỹ năng số cho cán bộ, công chức.'),
      }),
      nextTasks: sampleText(
        'Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ chưa hoàn thành; rà soát số liệu phục vụ báo cáo năm.',
      ),
    },
    measures,
    tasks,
    earlier: earlierFigures(scope, measures, tasks),
  };
}

/** How much of this period's figures stood two periods and one period ago. */
const EARLIER_SHARES = [0.82, 0.91];

function earlierFigures(
  scope: ReportScope,
  measures: ReadonlyMap<string, MeasureEntry>,
  tasks: ReadonlyMap<string, TaskEntry>,
): EarlierFigure[] {
  const last = previousPeriod(scope.period);
  const periods = [previousPeriod(last), last].filter((period) => period.to >= scope.plan.from);
  const cumulative = new Set(
    scope.leads.targets.flatMap((target) =>
      target.measures.filter(({ basis }) => basis === 'cumulative').map(({ id }) => id),
    ),
  );
  return periods.flatMap((period, index) => {
    const share = EARLIER_SHARES[index] ?? 1;
    return [
      ...[...measures].map(([rowId, entry]) => ({
        period: period.id,
        rowId,
        entry: earlierMeasure(entry, share, cumulative.has(rowId)),
      })),
      ...[...tasks].map(([rowId, entry]) => ({ period: period.id, rowId, entry: earlierTask(entry, period, share) })),
    ];
  });
}

function earlierMeasure(entry: MeasureEntry, share: number, isCumulative: boolean): MeasureEntry {
  const { numerator, denominator, value, rowCase } = entry;
  const isAnswer = numerator !== undefined && denominator === undefined;
  return {
    ...(numerator !== undefined && { numerator: isAnswer ? numerator : Math.floor(numerator * share) }),
    ...(denominator !== undefined && {
      denominator: isCumulative ? Math.max(1, Math.ceil(denominator * share)) : denominator,
    }),
    ...(value !== undefined && { value: Number((value * share).toFixed(4)) }),
    ...(rowCase !== undefined && { rowCase }),
  };
}

function earlierTask(entry: TaskEntry, period: Period, share: number): TaskEntry {
  const { percent, completedOn, times, quantity, unit } = entry;
  if (completedOn !== undefined && completedOn <= period.to) return { percent: 1, completedOn };
  return {
    ...(percent !== undefined && { percent: Number((Math.min(percent, 0.8) * share).toFixed(2)) }),
    ...(times !== undefined && { times: Math.max(0, times - 1) }),
    ...(quantity !== undefined && { quantity: Math.floor(quantity * share) }),
    ...(unit !== undefined && { unit }),
  };
}
