/** Mục IV, Đánh giá chung: what was reached, what falls short and why, each a fact from the figures. */
import { isAsked } from '../../consolidation/city/headlines';
import type { TrendPoint } from '../../consolidation/longTable/longLine';
import { numbersText } from '../../consolidation/describe/rowNumbers';
import { countText } from '../../entries/words';
import { parsePeriod } from '../../plan/period';
import type { Section } from '../report';
import { shareText } from '../../figures/labels';
import { dueTasksText } from '../shares';
import { countOf, item, joined, numbered, paragraph, upperFirst } from '../sentences';
import type { AnnexLabels } from './annexLabels';
import { quotations } from './gathered';
import { outlookSentence } from './outlook';
import { periodName } from './kinds';
import { withRiding, type CityMaterial } from './material';
import { inState } from './sending';
import { standing } from './targetsSection';

export function assessment(material: CityMaterial, labels: AnnexLabels): Section {
  const { words, about } = material;
  return {
    id: 'assessment',
    title: 'ĐÁNH GIÁ CHUNG',
    blocks: numbered([
      {
        id: 'results',
        title: 'Kết quả',
        // What has been said of the period itself is held against the period before; nothing is said twice.
        blocks: [
          paragraph('results/figures', (about.kind === 'year' ? '' : trendText(material)) || results(material)),
          paragraph('results/outlook', outlookSentence(material)),
        ].filter(({ text }) => text !== ''),
        nil: 'Kết quả: chưa có số liệu để đánh giá.',
      },
      {
        id: 'shortcomings',
        title: 'Tồn tại, hạn chế',
        blocks: shortcomings(material).map(({ id, text }) => item(`shortcomings/${id}`, `${upperFirst(text)}.`)),
        nil: 'Tồn tại, hạn chế: không có.',
      },
      {
        id: 'causes',
        title: 'Nguyên nhân do các cơ quan, địa phương nêu',
        blocks: quotations('causes', words.causes, labels),
        nil: 'Nguyên nhân: các cơ quan, địa phương chưa nêu.',
      },
    ]),
  };
}

export function results({ own }: Pick<CityMaterial, 'own'>): string {
  const { headline, targets, tasks } = own;
  const { dueTasksDone, continuousWithResults: regular } = headline;
  const told = joined([
    targets.length === 0 || headline.targetsMet.of === 0 ? '' : standing(own),
    tasks.length === 0 || dueTasksDone.of === 0 ? '' : dueTasksText(dueTasksDone),
    regular.of === 0 || regular.count === 0
      ? ''
      : `${countText(regular.count)}/${countText(regular.of)} nhiệm vụ thường xuyên có kết quả trong kỳ`,
  ]);
  return told === '' ? '' : `${upperFirst(told)}.`;
}

/** "So với kỳ tháng 10 năm 2026: chỉ tiêu đạt, vượt từ 15/26 lên 18/26; …"; nothing where there is no earlier period. */
export function trendText({
  source: { trend },
  own,
  told: whole,
}: Pick<CityMaterial, 'source' | 'own' | 'told'>): string {
  const points = trend.filter(({ plan }) => plan === own.plan.id);
  const now = points.at(-1);
  const earlier = points.slice(0, -1);
  // The end of the quarter before, where it is known: a quarter is not held against its own second month.
  const before = earlier.findLast((point) => endOf(point) < whole.from) ?? earlier.at(-1);
  if (!before || !now) return '';
  const period = parsePeriod(before.period);
  const parts = [
    moved('chỉ tiêu đạt, vượt', before, now, 'targetsMet', 'targetsWithData'),
    moved('nhiệm vụ đến hạn hoàn thành', before, now, 'dueTasksDone', 'dueTasks'),
    moved('nhiệm vụ thường xuyên có kết quả', before, now, 'continuousWithResults', 'continuous'),
  ];
  const told = joined(parts);
  return told === '' || !period ? '' : `So với ${periodName(period)}: ${told}.`;
}

const endOf = ({ period }: TrendPoint): string => parsePeriod(period)?.to ?? '';

type Count = Exclude<keyof TrendPoint, 'plan' | 'period' | 'averageProgress'>;

function moved(what: string, before: TrendPoint, now: TrendPoint, count: Count, of: Count): string {
  if (before[of] + now[of] === 0) return '';
  const [then, today] = [shareOf(before, count, of), shareOf(now, count, of)];
  if (then === today) return `${what} giữ nguyên ${today}`;
  // By count and by share alike; where they part, neither word would be true.
  const byCount = Math.sign(now[count] - before[count]);
  const byShare = Math.sign(now[count] * before[of] - before[count] * now[of]);
  const way = byCount + byShare === 2 ? 'lên' : byCount + byShare === -2 ? 'xuống' : 'thành';
  return `${what} từ ${then} ${way} ${today}`;
}

const shareOf = (point: TrendPoint, count: Count, of: Count): string =>
  shareText({ count: point[count], of: point[of] });

interface Shortcoming {
  readonly id: string;
  readonly text: string;
}

/** What mục II and III list is counted here, and no more; what they do not tell is listed. */
function shortcomings(material: CityMaterial): Shortcoming[] {
  const {
    source: { city },
    sending,
    notable,
    overdue,
  } = material;
  const listed = (words: string, rows: Parameters<typeof numbersText>[0]): string =>
    rows.length === 0 ? '' : `${words}: ${numbersText(rows, city.plans)}`;
  const lacking = sending.obliged.filter(({ attended }) => !attended.hasReported).length;
  const cases =
    overdue.length > notable.overdue.length ? ` (${countText(overdue.length)} lượt cơ quan, địa phương)` : '';
  const told: readonly Shortcoming[] = [
    {
      id: 'counts',
      text: joined([
        countOf(lacking, 'cơ quan, địa phương chưa có báo cáo sử dụng được'),
        countOf(inState(sending.obliged, 'late').length, 'cơ quan, địa phương gửi báo cáo quá hạn'),
        countOf(notable.notMet.length, 'chỉ tiêu chưa đạt'),
        notable.overdue.length === 0 ? '' : `${countText(notable.overdue.length)} nhiệm vụ quá hạn${cases}`,
        countOf(notable.withoutTargets.length, 'chỉ tiêu chưa có số liệu'),
        countOf(notable.withoutTasks.filter(isAsked).length, 'nhiệm vụ chưa báo cáo'),
      ]),
    },
    {
      id: 'fallen',
      text: listed('kết quả, tiến độ giảm so với kỳ trước', [...notable.fallenMeasures, ...notable.fallenTasks]),
    },
    {
      id: 'contradicted',
      text: listed('số liệu khác nhau giữa các cơ quan cùng chủ trì', notable.contradicted),
    },
  ];
  return told.flatMap(({ id, text }) =>
    text === '' ? [] : [{ id, text: id === 'counts' ? text + withRiding(material) : text }],
  );
}
