/** The annex on overdue tasks, agency by agency, where the body cannot say all of them. */
import type { TableContent } from '../report';
import type { CityMaterial } from './material';
import { areOverdueTold, overdueCaseCells, overdueTasks } from './overdueCases';

export function overdueTable({ overdue }: CityMaterial): TableContent {
  return {
    id: 'overdue',
    title: 'NHIỆM VỤ QUÁ HẠN',
    columns: [
      { key: 'no', heading: 'STT' },
      { key: 'agency', heading: 'Cơ quan, địa phương' },
      { key: 'rows', heading: 'Nhiệm vụ' },
      { key: 'due', heading: 'Thời hạn' },
      { key: 'delay', heading: 'Nguyên nhân' },
      { key: 'expectedOn', heading: 'Dự kiến hoàn thành' },
    ],
    rows: areOverdueTold(overdueTasks(overdue))
      ? []
      : overdue.map((each, index) => ({
          id: each.id,
          annex: [],
          lines: [[String(index + 1), ...overdueCaseCells(each)]],
        })),
  };
}
