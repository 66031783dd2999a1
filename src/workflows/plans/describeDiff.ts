/** A comparison of two plans in Vietnamese lines: what was added and taken out, what changed in the rows that stayed. */
import { countText, dayText } from '../../entries/words';
import type { DirectoryIndex } from '../../plan/agencies';
import { isChanged, type PlacedRow, type PlanDiff } from '../../plan/diff/planDiff';
import type { Plan } from '../../plan/plan';
import { factLine } from './diffFactLines';
import { changedRows, rowLabel, type LineGroup } from './diffRowLines';

export { diffPlans } from '../../plan/diff/diffPlans';

/** @param index names the agencies that a cell means */
export function describeDiff(diff: PlanDiff, index: DirectoryIndex): string[] {
  const { before, after, added, removed, kept, facts } = diff;
  if (!isChanged(diff)) return ['Hai bản kế hoạch giống nhau.'];
  const groups: LineGroup[] = [
    factsAs('Thông tin của kế hoạch', 'plan'),
    factsAs('Phụ lục, đề mục', 'annex', 'section'),
    { heading: 'Dòng thêm mới', count: added.length, lines: added.map(rowLine) },
    { heading: 'Dòng bị bỏ', count: removed.length, lines: removed.map(rowLine) },
    ...changedRows(kept, index),
    factsAs('Nghĩa vụ báo cáo', 'duty'),
    factsAs('Lưu ý về lời văn của kế hoạch', 'erratum'),
  ];
  const changed = kept.filter(({ changes }) => changes.length > 0).length;
  return [
    `Bản cũ: ${planText(before)}`,
    `Bản mới: ${planText(after)}`,
    `Giữ ${countText(kept.length)} dòng (${countText(changed)} dòng có thay đổi), thêm ${countText(added.length)} dòng, bỏ ${countText(removed.length)} dòng.`,
    ...groups.flatMap(({ heading, count, lines }) =>
      count === 0 ? [] : ['', `${heading} (${countText(count)}):`, ...lines.map((line) => `  ${line}`)],
    ),
  ];

  function factsAs(heading: string, ...about: readonly string[]): LineGroup {
    const lines = facts.filter(({ kind }) => about.some((what) => kind.startsWith(what))).map(factLine);
    return { heading, count: lines.length, lines };
  }
}

const planText = ({ number, signed, title, version }: Plan): string =>
  `${title}, số ${number} ngày ${dayText(signed)}, phiên bản ${version}`;

const rowLine = (placed: PlacedRow): string => `${rowLabel(placed)}: ${placed.row.text}`;
