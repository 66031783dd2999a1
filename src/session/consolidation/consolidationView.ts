/** What a consolidation gives, as it is shown: the open questions, the ledger, the city's figures. */
import type { Consolidated } from '../../consolidation/consolidated';
import { ledgerStateLabels } from '../../consolidation/describe/labels';
import { arrivalText, balanceSentences, timelinessText, unusedFilesText } from '../../consolidation/describe/ledger';
import { scopeNames, type LedgerNames } from '../../consolidation/describe/names';
import { describeQuestion } from '../../consolidation/describe/questions';
import type { Ledger, LedgerAgency } from '../../consolidation/ledger/ledger';
import type { SubmittedFile } from '../../consolidation/submission';
import type { ExpectedAgency } from '../../consolidation/scope';
import { severities } from '../../entries/finding';
import { countText, dayText } from '../../entries/words';
import { blockLabelsOf } from '../../layout/consolidated/dataLabels';
import type { CitySource } from '../../report/city/source';
import type { Result } from '../../result';
import { agencyChoice } from '../../workflows/choices';
import { hasLinesBeside } from '../../workflows/consolidate/fromFiles';
import type { Correspondence } from '../../workflows/consolidate/letters';
import { severityLabels } from '../../workflows/describe';
import type { Library } from '../../workflows/library';
import { cityPlans } from './cityView';
import { fileView } from './fileView';
import { reportChoices } from './report';
import type { AgencyRow, ConsolidationView, QuestionView } from './views';

/** @param kept of the workbook taken up in the place of files, whose figures are shown */
export function consolidationView(
  consolidated: Consolidated,
  letters: Correspondence,
  library: Library,
  kept: Result<CitySource, string> | undefined,
): ConsolidationView {
  const { scope, ledger, city } = consolidated;
  const names = scopeNames(scope);
  const expected = new Map(scope.agencies.map((one) => [one.agency.id, one]));
  return {
    basis: kept ? (kept.ok ? 'workbook' : 'docket') : 'files',
    blocks: blockLabelsOf(scope),
    reports: reportChoices(scope.period),
    questions: questions(ledger, names),
    agencies: ledger.agencies.flatMap((agency) => {
      const known = expected.get(agency.agencyId);
      if (!known) return [];
      const { searchText } = agencyChoice(library, scope.plan, known.agency, scope.period.to);
      return [rowOf(agency, known, searchText)];
    }),
    strays: ledger.files
      .filter(({ agencyId }) => agencyId === undefined || !expected.has(agencyId))
      .map(fileView(names)),
    balance: balanceSentences(ledger.balance),
    plans: cityPlans(kept?.ok ? kept.value.city : city, scope),
    hasLinesBeside: hasLinesBeside(consolidated),
    letters: { late: letters.late?.agencies.length ?? 0, completion: letters.completion?.agencies.length ?? 0 },
    askUntil: dayText(letters.until),
    ...(letters.reminder ? { reminder: letters.reminder.toAll } : {}),
    hashes: [...new Set(ledger.files.map(({ file }) => file.hash))].filter((hash) => hash !== ''),
  };
}

function questions({ questions: open, files }: Ledger, names: LedgerNames): QuestionView[] {
  // A copy has the same hash, and nothing is decided of it.
  const byFile = new Map(files.map((one) => [keyOf(one.file), one]));
  return open.map((question) => {
    const { message, fix } = describeQuestion(question, names);
    return {
      key: [question.kind, question.agencyId, ...question.files.map(({ hash }) => hash)].join(' '),
      text: `${message} ${fix}`.trim(),
      files: question.files.flatMap((file) => byFile.get(keyOf(file)) ?? []).map(fileView(names)),
    };
  });
}

const keyOf = ({ hash, name }: SubmittedFile): string => `${hash} ${name}`;

const rowOf = (
  agency: LedgerAgency,
  { agency: { name }, block, isObliged }: ExpectedAgency,
  searchText: string,
): AgencyRow => ({
  isObliged,
  agencyId: agency.agencyId,
  name,
  searchText,
  block,
  state: agency.state,
  stateLabel: ledgerStateLabels[agency.state],
  facts: [arrivalFact(agency), findingsText(agency), unusedFilesText(agency) ?? ''].filter((fact) => fact !== ''),
});

/** "Đúng hạn: 13/11/2026 (ngày ký)" */
const arrivalFact = ({ first }: LedgerAgency): string =>
  first ? `${timelinessText(first)}: ${arrivalText(first)}` : '';

/** "02 lỗi, 01 cần giải trình"; nothing where nothing was found. */
const findingsText = ({ findings }: Pick<LedgerAgency, 'findings'>): string =>
  severities
    .flatMap((severity) =>
      findings[severity] === 0 ? [] : [`${countText(findings[severity])} ${severityLabels[severity]}`],
    )
    .join(', ');
