/** Reads and checks one file, and says what came of it: once for people, once as the JSON of `check --json`. */
import type { Expected } from '../checks/identityInput';
import type { Refusal } from '../workbook/refusal';
import { checkWorkbook, hasErrors, type CheckedWorkbook, type CheckOutcome } from '../workflows/checkWorkbook';
import {
  countsText,
  describeFinding,
  describeIdentityFinding,
  describeRefusal,
  scopeText,
  toExplainText,
  type DescribedFinding,
} from '../workflows/describe';
import type { FileJson } from '../workflows/checkJson';
import { exitCodes, type CliContext, type ExitCode } from './context';
import { findingLines } from './findingLines';
import { scopeProblemLine } from './hints';
import { headlineLines } from '../workflows/headlineLines';
import { rowFigures } from '../workflows/rowFigures';

export type FileOutcome = CheckOutcome | { readonly kind: 'refused'; readonly refusal: Refusal };

export async function checkFile(
  path: string,
  { library, files }: CliContext,
  expected?: Expected,
): Promise<FileOutcome> {
  const snapshot = await files.workbook(path).read();
  return snapshot.ok
    ? checkWorkbook(library, snapshot.value, expected ? { expected } : {})
    : { kind: 'refused', refusal: snapshot.error };
}

export function exitCodeOf(outcome: FileOutcome): ExitCode {
  if (outcome.kind !== 'checked') return exitCodes.unusable;
  return hasErrors(outcome) ? exitCodes.errors : exitCodes.clean;
}

export function outcomeLines(path: string, outcome: FileOutcome): string[] {
  switch (outcome.kind) {
    case 'refused':
      return [describeRefusal(path, outcome.refusal)];
    case 'no-scope':
      return [`${path}: ${scopeProblemLine(outcome.problem)}`];
    case 'unidentified':
      return [path, ...findingLines(outcome.findings.map(describeIdentityFinding))];
    case 'checked':
      return checkedLines(path, outcome);
  }
}

function checkedLines(path: string, checked: CheckedWorkbook): string[] {
  const { scope, figures, unexplained } = checked;
  const described = describedFindings(checked);
  const pending = unexplained.length === 0 ? '' : ` (${toExplainText(unexplained)} chưa có lý do)`;
  return [
    path,
    `  ${scopeText(scope)}`,
    ...findingLines(described),
    `  Kết quả rà soát: ${countsText(described)}${pending}`,
    ...headlineLines(scope, figures).map((line) => `  ${line}`),
  ];
}

const describedFindings = ({ identityFindings, findings, scope }: CheckedWorkbook): DescribedFinding[] => [
  ...identityFindings.map(describeIdentityFinding),
  ...findings.map((finding) => describeFinding(finding, scope)),
];

export function outcomeJson(file: string, outcome: FileOutcome): FileJson {
  switch (outcome.kind) {
    case 'refused':
      return { outcome: 'refused', file, code: outcome.refusal.code, message: describeRefusal(file, outcome.refusal) };
    case 'no-scope':
      return { outcome: 'unattributed', file, message: scopeProblemLine(outcome.problem) };
    case 'unidentified':
      return { outcome: 'unidentified', file, findings: outcome.findings.map(describeIdentityFinding) };
    case 'checked': {
      const { scope, figures, unexplained } = outcome;
      const findings = describedFindings(outcome);
      const count = (severity: DescribedFinding['severity']): number =>
        findings.filter((finding) => finding.severity === severity).length;
      return {
        outcome: 'checked',
        file,
        agency: { id: scope.agency.id, name: scope.agency.name },
        period: scope.period.id,
        plan: scope.plan.id,
        cutOff: scope.cutOff,
        findings,
        counts: {
          error: count('error'),
          explain: count('explain'),
          notice: count('notice'),
          unexplained: unexplained.length,
        },
        figures: {
          rows: rowFigures(outcome),
          overall: { ...figures.headline, filledIn: figures.filledIn },
          plans: [...figures.headlines].map(([plan, headline]) => ({ plan, headline })),
        },
      };
    }
  }
}
