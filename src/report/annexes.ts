/** The report's annexes: the plan's own tables with what is reported on each row; an annex without rows is left out. */
import { withoutIdleComparison } from './comparing';
import { attachedTo } from './letterhead';
import type { ReportMaterial } from './input';
import type { AnnexTable } from './report';
import { roman } from '../entries/roman';
import { targetsTable } from './targetsTable';
import { tasksTable } from './tasksTable';

/** Numbered in Roman where there are several (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III). */
export function annexTables(material: ReportMaterial): AnnexTable[] {
  const { scope, entries } = material;
  const tables = scope.annexes
    .map((part) => (part.kind === 'targets' ? targetsTable(part, material) : tasksTable(part, material)))
    .filter(({ rows }) => rows.length > 0)
    .map(withoutIdleComparison);
  return tables.map((table, index) => ({
    ...table,
    label: tables.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`,
    attachedTo: attachedTo(scope.agency, entries.info),
  }));
}
