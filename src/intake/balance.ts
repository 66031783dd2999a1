/** The account of an import: every text of the source stands in the draft or among what was set aside, as often as it came. */
import type { Annex } from '../plan/plan';
import type { Draft } from './draft';
import type { SourceDocument } from './source';
import { caseless } from './words';

/** A text of the source that is in neither. */
export interface Unaccounted {
  readonly place: string;
  readonly text: string;
}

/** @returns what is lost; nothing, if the import is sound. */
export function balance(document: SourceDocument, { plan, setAside }: Draft): Unaccounted[] {
  const texts = [
    plan.title,
    ...setAside.map(({ text }) => text),
    ...plan.annexes.flatMap((annex) => (annex.source === undefined ? textsOf(annex) : [])),
  ].map(caseless);
  const left = new Map<string, number>();
  for (const text of texts) left.set(text, (left.get(text) ?? 0) + 1);
  // A heading split over rows, a number before its words, cells read as one: such texts stand within longer ones.
  const everything = texts.join('\n');
  return sourceTexts(document).filter(({ text }) => {
    const wanted = caseless(text);
    const count = left.get(wanted) ?? 0;
    if (count > 0) {
      left.set(wanted, count - 1);
      return false;
    }
    return wanted !== '' && !everything.includes(wanted);
  });
}

const textsOf = (annex: Annex): string[] => [
  annex.label,
  annex.title,
  ...annex.columns.map(({ heading }) => heading),
  ...annex.sections.flatMap(({ no, text }) => [no, text, `${no} ${text}`]),
  ...annex.rows.flatMap<string>((row) => {
    const number = row.noText ?? row.no;
    return [
      number,
      row.text,
      `${number} ${row.text}`,
      row.lead.text,
      row.coordinating.text,
      ...('due' in row ? [row.due.text, row.deliverable ?? ''] : [row.baseline ?? '']),
    ];
  }),
];

const sourceTexts = ({ blocks }: SourceDocument): Unaccounted[] =>
  blocks.flatMap((block, n): Unaccounted[] => {
    if (block.kind === 'image') return [];
    if (block.kind === 'paragraph') return [{ place: `Đoạn ${n + 1}`, text: block.text }];
    const { place, cells } = block.table;
    return cells.map(({ row, column, text }) => ({ place: `${place}, dòng ${row}, cột ${column}`, text }));
  });
