/** Mục V: proposals by the level that decides; one made for several tasks is told once, with all their numbers. */
import { decisionLevels, type DecisionLevel } from '../entries/entries';
import { decisionLevelLabels } from '../entries/words';
import { materialOf, type ReportMaterial } from './input';
import type { Block, Section } from './report';
import { numberedAs, type TaskRow } from './rows';
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

const TITLE = 'KIẾN NGHỊ, ĐỀ XUẤT';
const GENERAL = 'Kiến nghị chung';

export function proposals(material: ReportMaterial): Section {
  const { entries } = material;
  const proposed = tasksWithProposal(material);
  const highestFirst = [...decisionLevels].reverse();
  const parts = [
    { id: 'general', title: GENERAL, blocks: paragraphs('general', ownParagraphs(entries.general.proposals)) },
    ...highestFirst.map((level) => ({
      id: level,
      title: `Đối với ${decisionLevelLabels[level]}`,
      blocks: proposalsTo(proposed, level),
    })),
    { id: 'no-level', title: 'Kiến nghị chưa nêu cấp giải quyết', blocks: proposalsTo(proposed, undefined) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    id: 'proposals',
    title: TITLE,
    blocks: parts.length > 1 ? numbered(parts.map((part) => ({ ...part, nil: NIL }))) : onlyPart(parts[0]),
  };
}

/** Of the plan itself, then of those that ride along: only there is a proposal on their tasks told in words. */
export function tasksWithProposal(material: ReportMaterial): readonly TaskRow[] {
  const ridden = material.scope.riders.flatMap((plan) => {
    const { rows } = materialOf(material, plan);
    return numberedAs(rows, (no) => `${no} (Kế hoạch số ${plan.number})`).tasks;
  });
  return [...material.rows.tasks, ...ridden].filter(({ entry }) => entry.proposal !== undefined);
}

/** One part alone has no number, and general proposals no title either: mục V says what they are. */
function onlyPart(part: Omit<Part, 'nil'> | undefined): readonly Block[] {
  if (part === undefined) return [paragraph('nil', NIL)];
  return part.title === GENERAL ? part.blocks : [paragraph(part.id, `${part.title}:`), ...part.blocks];
}

function proposalsTo(rows: readonly TaskRow[], level: DecisionLevel | undefined): Block[] {
  const byText = new Map<string, TaskRow[]>();
  for (const row of rows) {
    if (row.entry.proposal === undefined || row.entry.level !== level) continue;
    const text = oneLine(row.entry.proposal);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return [...byText].map(([text, by]) =>
    item(by.map(({ task }) => task.id).join('+'), ended(`Nhiệm vụ ${numbers(by.map(({ task }) => task))}: ${text}`)),
  );
}
