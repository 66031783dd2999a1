/** Mục IV: difficulties and their causes; in December the general judgement (kết quả, tồn tại, nguyên nhân). */
import { fallsInYear } from '../plan/scope';
import { materialsOf, type ReportMaterial } from './input';
import type { Section } from './report';
import { counted, countOf, joined, NIL, numbered, ownParagraphs, paragraphs } from './sentences';
import { isUnmet } from './targetGroups';
import { inGroup } from './taskGroups';
import { failingWord } from './targetsSection';

export function difficulties(material: ReportMaterial): Section {
  if (!material.scope.asksEstimate) {
    return {
      id: 'difficulties',
      title: 'KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN',
      blocks: paragraphs('own', difficultyTexts(material)),
    };
  }
  return {
    id: 'difficulties',
    title: 'ĐÁNH GIÁ CHUNG',
    blocks: numbered([
      {
        id: 'results',
        title: 'Kết quả',
        blocks: paragraphs('results', ownParagraphs(material.entries.general.overview)),
        nil: 'Kết quả: như nêu tại mục I, mục II và mục III.',
      },
      {
        id: 'shortcomings',
        title: 'Tồn tại, hạn chế',
        blocks: paragraphs('shortcomings', shortcomings(material)),
        nil: 'Tồn tại, hạn chế: không có.',
      },
      {
        id: 'difficulties',
        title: 'Khó khăn, vướng mắc, nguyên nhân',
        blocks: paragraphs(
          'own',
          difficultyTexts(material).filter((text) => text !== NIL),
        ),
        nil: 'Khó khăn, vướng mắc, nguyên nhân: không có.',
      },
    ]),
  };
}

/** The agency's own words; where there are none, the reasons given row by row are pointed to, not repeated. */
export function difficultyTexts({ entries }: ReportMaterial): string[] {
  const own = ownParagraphs(entries.general.difficulties);
  if (own.length > 0) return own;
  const hasReasons =
    [...entries.measures.values()].some(({ cause }) => cause !== undefined) ||
    [...entries.tasks.values()].some(({ delayCause }) => delayCause !== undefined);
  return [hasReasons ? 'Khó khăn, nguyên nhân của từng chỉ tiêu, nhiệm vụ nêu tại mục II và mục III.' : NIL];
}

/** Of the plan itself, then of each plan reported on within it. */
const shortcomings = (material: ReportMaterial): string[] =>
  materialsOf(material).flatMap(([plan, ofPlan]) => {
    const told = shortcomingsOf(ofPlan);
    if (told === '') return [];
    return [plan === material.scope.plan ? `Còn ${told}.` : `Đối với Kế hoạch số ${plan.number}, còn ${told}.`];
  });

/** Of the year reported on: a target of a later one may still be reached. What was not reported is no result either. */
function shortcomingsOf({ scope, rows }: ReportMaterial): string {
  const unmet = rows.targets.filter(
    ({ figure, verdictDay }) => isUnmet(figure.verdict) && fallsInYear(verdictDay, scope),
  );
  const overdue = inGroup(rows.tasks, 'overdue');
  const silentTargets = rows.targets.filter(({ figure }) => figure.verdict === 'not-reported').length;
  const silentTasks = rows.tasks.filter(({ figure }) => figure.status === 'not-reported').length;
  return joined([
    counted(
      unmet.map(({ target }) => target),
      `chỉ tiêu ${failingWord(unmet)}`,
    ),
    counted(
      overdue.map(({ task }) => task),
      'nhiệm vụ quá hạn chưa hoàn thành',
    ),
    countOf(silentTargets, 'chỉ tiêu chưa báo cáo'),
    countOf(silentTasks, 'nhiệm vụ chưa báo cáo'),
  ]);
}
