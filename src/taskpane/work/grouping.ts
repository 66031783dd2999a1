/** Findings as the screen lists them: by severity, worst first; in each those of a sheet together; and what one click can mend. */
import type { Severity } from '../../entries/finding';
import type { ListedFinding } from '../../workflows/overview';
import { findByName } from '../../workflows/search';

/** All findings of a kind whose repair leaves no doubt. */
export interface RepairKind {
  readonly code: string;
  readonly title: string;
  readonly keys: readonly string[];
}

export interface FindingGroup {
  readonly severity: Severity;
  /** Sheet after sheet, as they come in the workbook. */
  readonly findings: readonly ListedFinding[];
  /** Kinds with two repairs or more. */
  readonly repairs: readonly RepairKind[];
}

const worstFirst: readonly Severity[] = ['error', 'explain', 'notice'];

/** The groups that hold anything, of those findings that the filter's words are found in. */
export function groupFindings(findings: readonly ListedFinding[], filter: string): FindingGroup[] {
  const wanted = found(findings, filter);
  return worstFirst.flatMap((severity) => {
    const own = wanted.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [{ severity, findings: bySheet(own).flatMap((same) => same.findings), repairs: repairKinds(own) }];
  });
}

function found(findings: readonly ListedFinding[], filter: string): readonly ListedFinding[] {
  if (filter.trim() === '') return findings;
  const searched = findings.map((finding) => ({ finding, searchText: wordsOf(finding) }));
  return findByName(searched, filter).map(({ finding }) => finding);
}

const wordsOf = ({ title, message, sheet, cell }: ListedFinding): string => [sheet, cell, title, message].join(' ');

interface SheetFindings {
  /** Empty for what concerns the whole file. */
  readonly sheet: string;
  readonly findings: readonly ListedFinding[];
}

export const bySheet = (findings: readonly ListedFinding[]): SheetFindings[] =>
  together(findings, ({ sheet }) => sheet ?? '').map((own) => ({ sheet: own[0]?.sheet ?? '', findings: own }));

function repairKinds(findings: readonly ListedFinding[]): RepairKind[] {
  const repairable = findings.filter(({ repairText, isGuess }) => repairText !== undefined && !isGuess);
  return together(repairable, ({ code }) => code).flatMap(([first, ...others]) =>
    first === undefined || others.length === 0
      ? []
      : [{ code: first.code, title: first.title, keys: [first, ...others].map(({ key }) => key) }],
  );
}

/** Those of one name together, in the order in which the names first come. */
function together(findings: readonly ListedFinding[], nameOf: (finding: ListedFinding) => string): ListedFinding[][] {
  const byName = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const same = byName.get(name);
    if (same) same.push(finding);
    else byName.set(name, [finding]);
  }
  return [...byName.values()];
}
