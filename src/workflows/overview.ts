/** A checked report as a face shows it: figures with bars, rows still empty, findings with their place and what can be done. */
import { rowText } from '../checks/describe/subject';
import { explanationAsked, explanationKey, givenReasons } from '../checks/explanations';
import type { ReportFinding } from '../checks/registry';
import { titleOf } from '../checks/titles';
import { severities } from '../entries/finding';
import { computeFigures } from '../figures/figures';
import { hasDue, type Share } from '../figures/headline';
import { rowFields, type RowFields } from '../layout/entryFields';
import type { ScopeAnnex } from '../plan/scope';
import type { Place } from '../workbook/port';
import { hasErrors, type CheckedWorkbook } from './checkWorkbook';
import { describeFinding, describeIdentityFinding, type DescribedFinding } from './describe';
import { repairsOf } from './edits';
import { findingKeys } from './findingKeys';
import { gaugesOf, type Gauge } from './gauges';
import { partLabel } from './rowList';

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
    gauges: gaugesOf(
      figures.headline,
      scope.annexes.filter(({ plan }) => plan === scope.plan),
    ),
    annexes: scope.annexes.flatMap((part) => annexOverview(checked, part, rows)),
    findings: listedFindings(checked),
    isReady: !hasErrors(checked),
    unexplained: checked.unexplained.length,
  };
}

/** None for an annex of which the agency leads no row. */
function annexOverview(checked: CheckedWorkbook, part: ScopeAnnex, rows: RowFields): AnnexOverview[] {
  const { scope, reading } = checked;
  if (part.leads.length === 0) return [];
  const { filledIn, headlines } = computeFigures({ ...scope, annexes: [part] }, reading.entries);
  const headline = headlines.get(part.plan.id);
  return [
    {
      id: `${part.plan.id}/${part.annex.id}`,
      label: `${partLabel(scope, part)} – ${ROWS[part.kind]}`,
      filledIn,
      gauges: headline ? gaugesOf(headline, [part]).filter(({ id }) => canMove(part, id)) : [],
      emptyRows: emptyRows(checked, part, rows),
    },
  ];
}

const ROWS = { targets: 'Mục tiêu, chỉ tiêu', tasks: 'Nhiệm vụ' } as const;

/** Can these rows move the figure at all? */
function canMove(part: ScopeAnnex, id: Gauge['id']): boolean {
  switch (id) {
    case 'targetsMet':
      return part.kind === 'targets';
    case 'dueTasksDone':
    case 'averageProgress':
      return part.kind === 'tasks' && part.leads.some(hasDue);
    case 'continuousWithResults':
      return part.kind === 'tasks' && part.leads.some(({ due }) => due.schedule.kind === 'continuous');
  }
}

/** "Chưa báo cáo": due, and nothing entered. A row that is gone from its sheet is among the findings instead. */
function emptyRows({ scope, reading, figures }: CheckedWorkbook, part: ScopeAnnex, rows: RowFields): EmptyRow[] {
  const lines =
    part.kind === 'targets'
      ? part.leads.flatMap(({ measures, text }) =>
          measures
            .filter(({ id }) => figures.measures.get(id)?.verdict === 'not-reported')
            .map(({ id }) => ({ rowId: id, text })),
        )
      : part.leads
          .filter(({ id }) => figures.tasks.get(id)?.status === 'not-reported')
          .map(({ id, text }) => ({ rowId: id, text }));
  return lines.flatMap((line) => {
    const place = firstPlace(line.rowId);
    return place ? [{ ...line, label: rowText(scope, line.rowId), place }] : [];
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
