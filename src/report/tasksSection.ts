/** Mục III: every task once, under where it stands; then breakthrough work, where the plan asks for it, and what it coordinated. */
import type { ReportMaterial } from './input';
import { coordination, outside } from './otherWork';
import type { Block, Section } from './report';
import { riderParts } from './riders';
import type { TaskRow } from './rows';
import { numbered, ownParagraphs, paragraph, paragraphs, type Part } from './sentences';
import { completedTasks, overdueTasks, tasksInTerm } from './taskItems';
import { otherTasks, regularWork } from './taskItemsWithoutTerm';

export function tasksSection(material: ReportMaterial): Section {
  const { scope, entries, rows } = material;
  const nothingLed = rows.tasks.length === 0;
  return {
    id: 'tasks',
    title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
    blocks: [
      ...(nothingLed ? [paragraph('none-led', `${scope.agency.shortName} không chủ trì nhiệm vụ nào.`)] : []),
      ...numbered([
        ...(nothingLed ? [] : taskParts(material, rows.tasks)),
        ...(scope.plan.asksBreakthrough ? [breakthrough(material)] : []),
        ...riderParts(material),
        ...ifAny('coordination', 'Công tác phối hợp', coordination(material)),
        ...ifAny('outside', 'Công việc ngoài phụ lục', outside(entries)),
      ]),
    ],
  };
}

const breakthrough = ({ entries }: ReportMaterial): Part => ({
  id: 'breakthrough',
  title: 'Công việc mang tính đột phá',
  blocks: paragraphs('breakthrough', ownParagraphs(entries.general.breakthrough)),
  nil: 'Công việc mang tính đột phá: không có nội dung báo cáo.',
});

const taskParts = ({ scope }: ReportMaterial, rows: readonly TaskRow[]): Part[] => [
  completedTasks(rows, scope),
  tasksInTerm(rows, scope),
  overdueTasks(rows, scope),
  regularWork(rows, scope),
  ...ifAny('other', 'Nhiệm vụ chưa báo cáo và trường hợp khác', otherTasks(rows, scope)),
];

const ifAny = (id: string, title: string, blocks: readonly Block[]): Part[] =>
  blocks.length === 0 ? [] : [{ id, title, blocks, nil: '' }];
