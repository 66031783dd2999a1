/** Mục IV: difficulties and their causes; in December the general judgement (kết quả, tồn tại, nguyên nhân). */
import { fallsInYear } from '../plan/scope';
import type { ReportMaterial } from './input';
import type { Section } from './report';
import { countOf, joined, NIL, numbered, numbers, ownParagraphs, paragraphs } from './sentences';
import { isUnmet } from './targetGroups';
import { inGroup } from './taskGroups';

export function difficulties(material: ReportMaterial): Section {
  if (!material.scope.asksEstimate) {
    return { heading: 'IV. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN', blocks: paragraphs(difficultyTexts(material)) };
  }
  return {
    heading: 'IV. ĐÁNH GIÁ CHUNG',
    blocks: numbered([
      {
        title: 'Kết quả',
        blocks: paragraphs(ownParagraphs(material.entries.general.overview)),
        nil: 'Kết quả: như nêu tại mục I, mục II và mục III.',
      },
      { title: 'Tồn tại, hạn chế', blocks: paragraphs(shortcomings(material)), nil: 'Tồn tại, hạn chế: không có.' },
      { title: 'Khó khăn, vướng mắc, nguyên nhân', blocks: paragraphs(difficultyTexts(material)), nil: '' },
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

/** Of the year reported on: a target of a later one may still be reached. */
function shortcomings({ scope, rows }: ReportMaterial): string[] {
  const unmet = rows.targets.filter(
    ({ figure, verdictDay }) => isUnmet(figure.verdict) && fallsInYear(verdictDay, scope),
  );
  const overdue = inGroup(rows.tasks, 'overdue');
  const told = joined([
    unmet.length === 0
      ? ''
      : `${countOf(unmet.length, 'chỉ tiêu chưa đạt')} (${numbers(unmet.map(({ target }) => target))})`,
    overdue.length === 0
      ? ''
      : `${countOf(overdue.length, 'nhiệm vụ quá hạn chưa hoàn thành')} (${numbers(overdue.map(({ task }) => task))})`,
  ]);
  return told === '' ? [] : [`Còn ${told}.`];
}
