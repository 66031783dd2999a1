/**
 * The annexes of a consolidator's report: the plan's own tables for the city, how reports came in, what is overdue, what
 * agencies say and propose, what was entered for them or not used. One without rows is left out, and nothing refers to it.
 */
import { roman } from '../../entries/roman';
import { withoutIdleComparison } from '../comparing';
import type { AnnexTable, TableContent } from '../report';
import type { AnnexLabels } from './annexLabels';
import { asideTable } from './asideTable';
import { attached } from './frame';
import type { CityMaterial } from './material';
import { overdueTable } from './overdueTable';
import { planAnnexes, type PlanAnnex } from './planAnnexes';
import { proposalsTable } from './proposalsTable';
import { sendingTable } from './sendingTable';
import { cityTargetsTable } from './targetsTable';
import { cityTasksTable } from './tasksTable';
import { wordsTable } from './wordsTable';

export function cityAnnexes(material: CityMaterial): AnnexTable[] {
  const { scope } = material.source;
  const parts = planAnnexes(scope);
  const ofPlan = (part: PlanAnnex): TableContent =>
    withoutIdleComparison(
      part.kind === 'targets' ? cityTargetsTable(part, parts, material) : cityTasksTable(part, parts, material),
    );
  const tables = [
    ...parts.filter(({ plan }) => plan === scope.plan).map(ofPlan),
    sendingTable(material),
    overdueTable(material),
    wordsTable(material),
    proposalsTable(material),
    asideTable(material),
    ...parts.filter(({ plan }) => plan !== scope.plan).map(ofPlan),
  ].filter(({ rows }) => rows.length > 0);
  return tables.map((table, index) => ({
    ...table,
    label: tables.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`,
    attachedTo: attached(material),
  }));
}

export const labelsOf = (annexes: readonly AnnexTable[]): AnnexLabels =>
  new Map(annexes.map(({ id, label }) => [id, label]));
