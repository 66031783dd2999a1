/** The agencies' own words, each said once with all who say it: what most of them say comes first. */
import { overdueStatuses } from '../../figures/task';
import { countText } from '../../entries/words';
import type { TextBlock } from '../report';
import { see, type AnnexLabels } from './annexLabels';
import { item, oneLine, ownParagraphs, quoted, ended } from '../sentences';
import type { CitySource } from './source';

export interface Said {
  /** Of the first who says it: "so-y-te", "so-y-te/224-2025/I/5#1". */
  readonly id: string;
  readonly text: string;
  /** Names, each once, in the directory's order. */
  readonly agencies: readonly string[];
  /** Ids of measures and tasks; none of what belongs to no row. */
  readonly rows: readonly string[];
}

export interface GatheredWords {
  readonly difficulties: readonly Said[];
  /** Why a target is not met or a task overdue. */
  readonly causes: readonly Said[];
}

interface Saying {
  readonly id: string;
  readonly agency: string;
  readonly text: string;
  readonly row?: string;
}

export function gatheredWords({ scope, lines, attendance }: CitySource): GatheredWords {
  const agencies = new Map(scope.agencies.map((expected) => [expected.agency.id, expected]));
  return {
    difficulties: gathered(
      attendance.flatMap(({ agencyId, words }): Saying[] => {
        const text = ownParagraphs(words.difficulties).join('\n');
        const name = agencies.get(agencyId)?.agency.name;
        return text === '' || name === undefined ? [] : [{ id: agencyId, agency: name, text }];
      }),
    ),
    causes: gathered(
      lines.flatMap(({ agency, line, cause, use, status }): Saying[] => {
        const expected = agencies.get(agency);
        if (cause === undefined || use !== 'used' || !expected || !WITH_CAUSE.includes(status)) return [];
        return [{ id: `${agency}/${line}`, agency: expected.agency.name, text: cause, row: line }];
      }),
    ),
  };
}

const WITH_CAUSE: readonly string[] = ['not-yet-met', 'missed', ...overdueStatuses];

/** A stable sort: of as many agencies, who comes first in the directory. */
function gathered(sayings: readonly Saying[]): Said[] {
  const byText = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const text = oneLine(saying.text);
    const same = byText.get(text);
    if (same) same.push(saying);
    else byText.set(text, [saying]);
  }
  return [...byText]
    .flatMap(([text, same]) =>
      same.slice(0, 1).map(({ id }) => ({
        id,
        text,
        agencies: [...new Set(same.map(({ agency }) => agency))],
        rows: [...new Set(same.flatMap(({ row }) => row ?? []))],
      })),
    )
    .sort((a, b) => b.agencies.length - a.agencies.length);
}

/** So many are quoted in the body; where there are more, all of them stand in an annex. */
const QUOTED_AT_MOST = 5;

export const areAllQuoted = (said: readonly Said[]): boolean =>
  said.length <= QUOTED_AT_MOST && said.every(({ agencies }) => areNamed(agencies));

/** "Sở Y tế, Sở Nội vụ: “…”", "93 cơ quan, địa phương (Phụ lục V): “…”"; then how many more there are. */
export function quotations(idBefore: string, said: readonly Said[], labels: AnnexLabels): TextBlock[] {
  const more = said.length - QUOTED_AT_MOST;
  return [
    ...said.slice(0, QUOTED_AT_MOST).map(({ id, text, agencies }) => {
      const where = areNamed(agencies) ? '' : see(labels, 'words');
      return item(`${idBefore}/${id}`, ended(`${named(agencies)}${where}: ${quoted(text)}`));
    }),
    ...(more > 0 ? [item(`${idBefore}/more`, `Và ${countText(more)} ý kiến khác${see(labels, 'words')}.`)] : []),
  ];
}

const NAMED_AT_MOST = 5;

export const areNamed = (agencies: readonly string[], most = NAMED_AT_MOST): boolean => agencies.length <= most;

/** "Sở Y tế, Sở Nội vụ", or how many where they are many. */
export const named = (agencies: readonly string[], most = NAMED_AT_MOST): string =>
  areNamed(agencies, most) ? agencies.join(', ') : `${countText(agencies.length)} cơ quan, địa phương`;
