/** A checked report as a face shows it: figures with bars, rows still empty, findings with their place and what can be done. */
import { rowText } from '../checks/describe/subject';
import { explanationAsked, explanationKey, givenReasons } from '../checks/explanations';
import type { ReportFinding } from '../checks/registry';
import { titleOf } from '../checks/titles';
import { severities } from '../entries/finding';
import { computeFigures, type LeadRows } from '../figures/figures';
import { hasDue, type Share } from '../figures/headline';
import { rowFields, type RowFields } from '../layout/entryFields';
import type { Annex } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import type { Place } from '../workbook/port';
import { hasErrors, type CheckedWorkbook } from './checkWorkbook';
import { describeFinding, describeIdentityFinding, type DescribedFinding } from './describe';
import { repairsOf } from './edits';
import { findingKeys } from './findingKeys';
import { gaugesOf, type Gauge } from './gauges';

export interface EmptyRow {
  readonly rowId: string;
  /** "Nhiệm vụ số 12", "Chỉ tiêu 3a" */
  readonly label: string;
  /** The annex's own words. */
  readonly text: string;
  readonly place: Place;
}

export interface AnnexOverview {
  readonly id: string;
  /** "Phụ lục I – Mục tiêu, chỉ tiêu" */
  readonly label: string;
  readonly filledIn: Share;
  /** Only those figures that mean something for this annex. */
  readonly gauges: readonly Gauge[];
  readonly emptyRows: readonly EmptyRow[];
}

/** A finding with what the officer can do about it. */
export interface ListedFinding extends DescribedFinding {
  /** Stable while the finding is the same. */
  readonly key: string;
  /** The rule's short title: "Số có thể hiểu hai cách". */
  readonly title: string;
  /** What a click would put there: "85,5%"; absent where there is no safe repair. */
  readonly repairText?: string;
  /** The repair is one of two readings (a day and month swapped?): to be looked at one by one, never for all of a kind. */
  readonly isGuess?: true;
  /** For severity "explain": the officer's reason, where one still holds. */
  readonly reason?: string;
}

export interface ReportOverview {
  readonly filledIn: Share;
  readonly gauges: readonly Gauge[];
  readonly annexes: readonly AnnexOverview[];
  /** Worst first, then in reading order. */
  readonly findings: readonly ListedFinding[];
  /** Nothing of severity lỗi: the report can be made. */
  readonly isReady: boolean;
  readonly unexplained: number;
}

export function overviewOf(checked: CheckedWorkbook): ReportOverview {
  const { scope, figures } = checked;
  const rows = rowFields(scope, checked.reading.entries, figures);
  return {
    filledIn: figures.filledIn,
    gauges: gaugesOf(figures.headline),
    annexes: scope.plan.annexes.flatMap((annex) => annexOverview(checked, annex, rows)),
    findings: listedFindings(checked),
    isReady: !hasErrors(checked),
    unexplained: checked.unexplained.length,
  };
}

/** None for an annex of which the agency leads no row. */
function annexOverview(checked: CheckedWorkbook, annex: Annex, rows: RowFields): AnnexOverview[] {
  const { scope, reading } = checked;
  const leads = leadsIn(scope, annex);
  if (leads.targets.length + leads.tasks.length === 0) return [];
  const { filledIn, headline } = computeFigures(scope.plan, leads, reading.entries);
  return [
    {
      id: annex.id,
      label: `${annex.label} – ${ROWS[annex.kind]}`,
      filledIn,
      gauges: gaugesOf(headline).filter(({ id }) => canMove(leads, id)),
      emptyRows: emptyRows(checked, leads, rows),
    },
  ];
}

const ROWS = { targets: 'Mục tiêu, chỉ tiêu', tasks: 'Nhiệm vụ' } as const;

function leadsIn({ leads }: ReportScope, annex: Annex): LeadRows {
  const ids = new Set(annex.rows.map(({ id }) => id));
  return {
    targets: leads.targets.filter(({ id }) => ids.has(id)),
    tasks: leads.tasks.filter(({ id }) => ids.has(id)),
    textOnly: leads.textOnly,
  };
}

/** Can these rows move the figure at all? */
function canMove({ targets, tasks }: LeadRows, id: Gauge['id']): boolean {
  switch (id) {
    case 'targetsMet':
      return targets.length > 0;
    case 'dueTasksDone':
    case 'averageProgress':
      return tasks.some(hasDue);
    case 'continuousWithResults':
      return tasks.some(({ due }) => due.schedule.kind === 'continuous');
  }
}

/** "Chưa báo cáo": due, and nothing entered. A row that is gone from its sheet is among the findings instead. */
function emptyRows({ scope, reading, figures }: CheckedWorkbook, leads: LeadRows, rows: RowFields): EmptyRow[] {
  const lines = [
    ...leads.targets.flatMap(({ measures, text }) =>
      measures
        .filter(({ id }) => figures.measures.get(id)?.verdict === 'not-reported')
        .map(({ id }) => ({ rowId: id, text })),
    ),
    ...leads.tasks
      .filter(({ id }) => figures.tasks.get(id)?.status === 'not-reported')
      .map(({ id, text }) => ({ rowId: id, text })),
  ];
  return lines.flatMap((line) => {
    const place = firstPlace(line.rowId);
    return place ? [{ ...line, label: rowText(scope.plan, line.rowId), place }] : [];
  });

  function firstPlace(rowId: string): Place | undefined {
    for (const { field } of rows.fields(rowId)) {
      const place = reading.locate(rowId, field);
      if (place) return place;
    }
    return undefined;
  }
}

function listedFindings(checked: CheckedWorkbook): ListedFinding[] {
  const { scope, reading, findings, identityFindings } = checked;
  const reasons = givenReasons(reading.entries);
  const repairOf = repairsOf(checked);
  const keys = findingKeys(findings);
  const identityKeys = findingKeys(identityFindings);
  const listed = [
    ...identityFindings.map((finding, index) => ({
      ...describeIdentityFinding(finding),
      key: identityKeys[index] ?? '',
      title: titleOf(finding.code),
    })),
    ...findings.map((finding, index): ListedFinding => {
      const repair = repairOf(finding);
      const reason = reasonOf(finding);
      return {
        ...describeFinding(finding, scope),
        key: keys[index] ?? '',
        title: titleOf(finding.code),
        ...(repair ? { repairText: repair.text } : {}),
        ...(repair && 'swapped' in finding.params ? { isGuess: true } : {}),
        ...(reason === undefined ? {} : { reason }),
      };
    }),
  ];
  return severities.flatMap((severity) => listed.filter((finding) => finding.severity === severity));

  function reasonOf(finding: ReportFinding): string | undefined {
    if (finding.severity !== 'explain') return undefined;
    return reasons.get(explanationKey(explanationAsked(finding, scope, reading.entries)));
  }
}
