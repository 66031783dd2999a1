/** Mục V: proposals by the level that decides; one made for several tasks is told once, with all their numbers. */
import { decisionLevels, type DecisionLevel } from '../entries/entries';
import { decisionLevelLabels } from '../entries/words';
import type { ReportMaterial } from './input';
import type { Block, Section } from './report';
import type { TaskRow } from './rows';
import {
  ended,
  item,
  NIL,
  numbered,
  numbers,
  oneLine,
  ownParagraphs,
  paragraph,
  paragraphs,
  type Part,
} from './sentences';

const HEADING = 'V. KIẾN NGHỊ, ĐỀ XUẤT';
const GENERAL = 'Kiến nghị chung';

export function proposals({ entries, rows }: ReportMaterial): Section {
  const highestFirst = [...decisionLevels].reverse();
  const parts = [
    { title: GENERAL, blocks: paragraphs(ownParagraphs(entries.general.proposals)) },
    ...highestFirst.map((level) => ({
      title: `Đối với ${decisionLevelLabels[level]}`,
      blocks: proposalsTo(rows.tasks, level),
    })),
    { title: 'Kiến nghị chưa nêu cấp giải quyết', blocks: proposalsTo(rows.tasks, undefined) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    heading: HEADING,
    blocks: parts.length > 1 ? numbered(parts.map((part) => ({ ...part, nil: NIL }))) : onlyPart(parts[0]),
  };
}

/** One part alone has no number, and general proposals no title either: mục V says what they are. */
function onlyPart(part: Omit<Part, 'nil'> | undefined): readonly Block[] {
  if (part === undefined) return [paragraph(NIL)];
  return part.title === GENERAL ? part.blocks : [paragraph(`${part.title}:`), ...part.blocks];
}

function proposalsTo(rows: readonly TaskRow[], level: DecisionLevel | undefined): Block[] {
  const byText = new Map<string, TaskRow[]>();
  for (const row of rows) {
    if (row.entry.proposal === undefined || row.entry.level !== level) continue;
    const text = oneLine(row.entry.proposal);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return [...byText].map(([text, by]) => item(ended(`Nhiệm vụ ${numbers(by.map(({ task }) => task))}: ${text}`)));
}
