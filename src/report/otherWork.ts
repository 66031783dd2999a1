/** What the agency did besides the rows it leads: coordination, and work outside the annexes. */
import type { Entries } from '../entries/entries';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import type { ReportMaterial } from './input';
import type { Block } from './report';
import { ended, item, number, oneLine, ownParagraphs, paragraphs } from './sentences';

export function coordination({ scope, entries }: ReportMaterial): Block[] {
  return scope.annexes.flatMap((part) =>
    part.coordinates.flatMap(({ id, no }) => {
      const text = entries.coordination.get(id)?.text;
      if (text === undefined) return [];
      return [item(id, ended(`${WHAT[part.kind]} ${number({ no })}${whichOne(scope, part)}: ${oneLine(text)}`))];
    }),
  );
}

/** Numbers repeat in plans that ride along, and where a plan has several annexes of a kind. */
function whichOne(scope: ReportScope, part: ScopeAnnex): string {
  const alike = scope.annexes.filter(({ plan, kind }) => plan === part.plan && kind === part.kind);
  const words = [
    ...(alike.length > 1 ? [part.annex.label] : []),
    ...(part.plan === scope.plan ? [] : [`Kế hoạch số ${part.plan.number}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

const WHAT = { targets: 'Chỉ tiêu', tasks: 'Nhiệm vụ' } as const;

/** As the cells of an inserted row are read. */
const BETWEEN_CELLS = ' | ';

/** Rows an officer inserted into an annex, and the officer's own paragraph. */
export const outside = (entries: Entries): Block[] => [
  ...paragraphs('outside-own', ownParagraphs(entries.general.outside)),
  ...entries.outside.map(({ text }, index) =>
    item(`outside-row/${index + 1}`, ended(oneLine(text).replaceAll(BETWEEN_CELLS, '; '))),
  ),
];
