/** What is said of agencies named in the annex that no longer exist: since when, and who answers for their rows. */
import { dayText } from '../entries/words';
import type { EndedBody } from '../plan/agencies';
import type { ReportScope, ScopeAnnex } from '../plan/scope';

/** "UBND quận, huyện đã kết thúc hoạt động từ ngày 01/7/2025, nhiệm vụ nay do UBND xã, phường thực hiện." */
export const endedSentence = ({ name, ...end }: EndedBody): string => `${name} ${since(end)}`;

/** One for each end among the leads of an annex's rows; bodies that ended alike share it. */
export function endedSentences(scope: ReportScope, { leads }: ScopeAnnex): string[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { name, ...end } of leads.flatMap(({ id }) => scope.ended.get(id) ?? [])) {
    const words = since(end);
    namesOf.set(words, (namesOf.get(words) ?? new Set()).add(name));
  }
  return [...namesOf].map(([words, names]) => `${[...names].join('; ')} ${words}`);
}

const since = ({ ended, successors }: Omit<EndedBody, 'name'>): string =>
  `đã kết thúc hoạt động từ ngày ${dayText(ended.on)}, nhiệm vụ nay do ${successors.join(', ')} thực hiện.`;
