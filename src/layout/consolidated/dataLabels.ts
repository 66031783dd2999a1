/**
 * The words that stand on Dữ liệu for codes of the long table, and back. No two codes of a column have the same words, so
 * that formulas can count by them and nothing is lost in reading back.
 */
import { ledgerStateLabels, lineSourceLabels, lineUseLabels } from '../../consolidation/describe/labels';
import type { LongLine } from '../../consolidation/longTable/longLine';
import type { AgencyBlock, ConsolidationScope } from '../../consolidation/scope';
import { decisionLevelLabels, rowCaseLabels } from '../../entries/words';
import { taskStatusLabels, verdictLabels } from '../../figures/labels';
import type { Measure } from '../../plan/measure';
import type { Schedule } from '../../plan/schedule';

type BlockLabels = Readonly<Record<AgencyBlock, string>>;

const blockLabels: BlockLabels = { department: 'Sở, ban, ngành', commune: 'Xã, phường' };

const DISTRICTS = 'Quận, huyện';
const COMMUNES_AND_DISTRICTS = 'Xã, phường, quận, huyện';
const OF_DISTRICTS: readonly string[] = [DISTRICTS, COMMUNES_AND_DISTRICTS];

/** In periods before 01/7/2025 districts report in the place of communes. */
export function blockLabelsOf({ agencies }: Pick<ConsolidationScope, 'agencies'>): BlockLabels {
  const kinds = new Set(agencies.map(({ agency }) => agency.kind));
  if (!kinds.has('district')) return blockLabels;
  return { ...blockLabels, commune: kinds.has('commune') ? COMMUNES_AND_DISTRICTS : DISTRICTS };
}

const kindLabels: Record<LongLine['kind'], string> = { measure: 'Chỉ tiêu', task: 'Nhiệm vụ' };

/** Begins the words of every schedule with a term, so that one criterion finds them all. */
export const DATED = 'Có thời hạn';

const formLabels: Record<Measure['kind'] | Schedule['kind'], string> = {
  ratio: 'Tỷ lệ',
  'yes-no': 'Có hoặc không',
  average: 'Bình quân',
  count: 'Số đếm',
  level: 'Giá trị công bố',
  milestone: 'Mốc hoàn thành',
  once: DATED,
  recurring: 'Định kỳ',
  continuous: 'Thường xuyên',
  span: `${DATED}, theo giai đoạn`,
  relative: 'Theo vụ việc',
  several: `${DATED}, nhiều mốc`,
  none: 'Không hạn',
};

const shareLabels: Record<LongLine['share'], string> = { each: 'Từng cơ quan', one: 'Chung một kết quả' };

const addingLabels: Record<Measure['aggregation'], string> = {
  sum: 'Cộng tử số, mẫu số',
  single: 'Số liệu của một cơ quan',
  'share-of-agencies': 'Tỷ lệ cơ quan đạt',
};

const statusLabels: Record<string, string> = {
  ...verdictLabels,
  ...taskStatusLabels,
  recurring: 'Định kỳ',
  relative: 'Theo vụ việc',
  unquantified: 'Chưa báo cáo tỷ lệ, số lần',
};

const labels: Partial<Record<keyof LongLine, Readonly<Record<string, string>>>> = {
  block: blockLabels,
  kind: kindLabels,
  form: formLabels,
  share: shareLabels,
  adding: addingLabels,
  rowCase: rowCaseLabels,
  level: decisionLevelLabels,
  status: statusLabels,
  previousStatus: statusLabels,
  state: ledgerStateLabels,
  use: lineUseLabels,
  source: lineSourceLabels,
};

const byCode = new Map(Object.entries(labels).map(([key, words]) => [key, new Map(Object.entries(words))] as const));
const byLabel = new Map(
  [...byCode].map(([key, words]) => [key, new Map([...words].map(([code, label]) => [label, code]))] as const),
);

/** What the cell shows for a code; a column without labels shows the code itself. */
export const labelOf = (key: keyof LongLine, code: string): string => byCode.get(key)?.get(code) ?? code;

/** The code of what a cell shows; what is no label of its column is left as it is. */
export const codeOf = (key: keyof LongLine, shown: string): string =>
  byLabel.get(key)?.get(shown) ?? (key === 'block' && OF_DISTRICTS.includes(shown) ? 'commune' : shown);
