/** What the agency did besides the rows it leads: coordination, and work outside the annexes. */
import type { Entries } from '../entries/entries';
import type { ReportMaterial } from './input';
import type { Block } from './report';
import { ended, item, oneLine, ownParagraphs, paragraphs } from './sentences';

export function coordination({ scope, entries }: ReportMaterial): Block[] {
  const told = (kind: string, rows: readonly { readonly id: string; readonly no: string }[]): Block[] =>
    rows.flatMap(({ id, no }) => {
      const text = entries.coordination.get(id)?.text;
      return text === undefined ? [] : [item(ended(`${kind} số ${no}: ${oneLine(text)}`))];
    });
  const { targets, tasks } = scope.coordinates;
  return [...told('Chỉ tiêu', targets), ...told('Nhiệm vụ', tasks)];
}

/** Rows an officer inserted into an annex, and the officer's own paragraph. */
export const outside = (entries: Entries): Block[] => [
  ...paragraphs(ownParagraphs(entries.general.outside)),
  ...entries.outside.map(({ text }) => item(ended(oneLine(text)))),
];
