/** What became of a plan's annexes and of the headings in them. */
import type { Annex, Plan, Section } from '../plan';
import { correspondence, LEAST } from './correspondence';
import type { AnnexFact, FactChange } from './planDiff';
import { sameValue } from './sameValue';

export interface AnnexChanges {
  /** The new annex by the old one. */
  readonly annexes: ReadonlyMap<Annex, Annex>;
  /** The new heading by the old one, in annexes that stayed. */
  readonly sections: ReadonlyMap<Section, Section>;
  readonly facts: readonly FactChange[];
}

export function annexChanges(before: Plan, after: Plan): AnnexChanges {
  const annexes = correspondence(
    before.annexes,
    after.annexes,
    ({ kind, title, label, id }) => ({ kin: kind, text: title, more: label, place: id }),
    { ...LEAST, samePlace: 0 },
  );
  const sections = new Map([...annexes].flatMap(([old, now]) => [...sectionPairs(old, now)]));
  const taken = new Set(annexes.values());
  return {
    annexes,
    sections,
    facts: [
      ...before.annexes
        .filter((annex) => !annexes.has(annex))
        .map((annex): FactChange => ({ kind: 'annex-removed', annex })),
      ...after.annexes
        .filter((annex) => !taken.has(annex))
        .map((annex): FactChange => ({ kind: 'annex-added', annex })),
      ...[...annexes].flatMap(([old, now]) => [...annexFacts(old, now), ...sectionFacts(old, now, sections)]),
    ],
  };
}

const sectionPairs = (before: Annex, after: Annex): ReadonlyMap<Section, Section> =>
  correspondence(before.sections, after.sections, ({ level, text, no }) => ({
    kin: String(level),
    text,
    more: no,
    place: no,
  }));

const fields: readonly AnnexFact[] = ['id', 'label', 'title', 'sheet', 'source', 'columns', 'from', 'until'];

const annexFacts = (before: Annex, after: Annex): FactChange[] =>
  fields
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ kind: 'annex-changed', before, after, field }));

/** Before which row a heading stands is told of the rows. */
function sectionFacts(before: Annex, after: Annex, became: ReadonlyMap<Section, Section>): FactChange[] {
  const taken = new Set(became.values());
  return [
    ...before.sections
      .filter((section) => !became.has(section))
      .map((section): FactChange => ({ kind: 'section-removed', annex: before, section })),
    ...before.sections.flatMap((section): FactChange[] => {
      const now = became.get(section);
      return now === undefined || (now.no === section.no && now.text === section.text)
        ? []
        : [{ kind: 'section-changed', annex: after, before: section, after: now }];
    }),
    ...after.sections
      .filter((section) => !taken.has(section))
      .map((section): FactChange => ({ kind: 'section-added', annex: after, section })),
  ];
}
