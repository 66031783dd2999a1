/** What agencies propose, each proposal once with all who make it, by who decides: what the reader decides comes first. */
import type { DecisionLevel } from '../../entries/entries';
import { dayText, decisionLevelLabels } from '../../entries/words';
import { oneLine, ownParagraphs } from '../sentences';
import { areNamed } from './gathered';
import type { CitySource } from './source';

export interface Proposed {
  /** Of the first who makes it. */
  readonly id: string;
  readonly text: string;
  readonly level?: DecisionLevel;
  readonly agencies: readonly string[];
  /** Ids of tasks. */
  readonly rows: readonly string[];
  /** The terms of the tasks it is made for: "31/12/2026". */
  readonly dues: readonly string[];
}

const ORDER: readonly (DecisionLevel | undefined)[] = ['city', 'central', 'department', undefined];

interface Proposal {
  readonly id: string;
  readonly agency: string;
  readonly text: string;
  readonly level?: DecisionLevel;
  readonly row?: string;
  readonly due?: string;
}

export function proposed(source: CitySource): Proposed[] {
  const proposals = allProposals(source);
  return ORDER.flatMap((level) => {
    const byText = new Map<string, Proposal[]>();
    for (const proposal of proposals) {
      if (proposal.level !== level) continue;
      const text = oneLine(proposal.text);
      byText.set(text, [...(byText.get(text) ?? []), proposal]);
    }
    return [...byText].flatMap(([text, same]) =>
      same.slice(0, 1).map(({ id }): Proposed => ({
        id,
        text,
        ...(level === undefined ? {} : { level }),
        agencies: [...new Set(same.map(({ agency }) => agency))],
        rows: [...new Set(same.flatMap(({ row }) => row ?? []))],
        dues: [...new Set(same.flatMap(({ due }) => due ?? []))].sort().map(dayText),
      })),
    );
  });
}

function allProposals({ scope, lines, attendance }: CitySource): Proposal[] {
  const agencies = new Map(scope.agencies.map((expected) => [expected.agency.id, expected]));
  return [
    ...lines.flatMap(({ agency, line, proposal, level, due }): Proposal[] => {
      const expected = agencies.get(agency);
      if (proposal === undefined || !expected) return [];
      return [
        {
          id: `${agency}/${line}`,
          agency: expected.agency.name,
          text: proposal,
          row: line,
          ...(level === undefined ? {} : { level }),
          ...(due === undefined ? {} : { due }),
        },
      ];
    }),
    ...attendance.flatMap(({ agencyId, words }): Proposal[] => {
      const text = ownParagraphs(words.proposals).join('\n');
      const name = agencies.get(agencyId)?.agency.name;
      return text === '' || name === undefined ? [] : [{ id: agencyId, agency: name, text }];
    }),
  ];
}

const NOT_SAID = 'Chưa nêu';

export const levelText = ({ level }: Pick<Proposed, 'level'>): string =>
  level === undefined ? NOT_SAID : decisionLevelLabels[level];

/** By when, a day a line. */
export const duesText = ({ dues }: Pick<Proposed, 'dues'>): string => (dues.length === 0 ? NOT_SAID : dues.join('\n'));

/** So many stand in the body; all of them in the annex where there are more, or more who make one than the body names. */
export const PROPOSALS_IN_BODY = 8;

export const areAllTold = (all: readonly Proposed[]): boolean =>
  all.length <= PROPOSALS_IN_BODY && all.every(({ agencies }) => areNamed(agencies));
