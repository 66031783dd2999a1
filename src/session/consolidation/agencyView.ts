/** One agency of the ledger, whole: when it reported, its files, what is to be looked at again, what was entered for it. */
import type { Consolidated } from '../../consolidation/consolidated';
import { enteredForSourceLabels } from '../../consolidation/describe/labels';
import { arrivalText, timelinessText } from '../../consolidation/describe/ledger';
import { scopeNames } from '../../consolidation/describe/names';
import type { EnteredFor } from '../../consolidation/docket';
import type { LedgerAgency } from '../../consolidation/ledger/ledger';
import type { ExpectedAgency } from '../../consolidation/scope';
import { severities } from '../../entries/finding';
import { countText, dayText } from '../../entries/words';
import { upperFirst } from '../../report/sentences';
import type { Correspondence } from '../../workflows/consolidate/letters';
import { describeFinding, severityLabels } from '../../workflows/describe';
import { fileView } from './fileView';
import type { AgencyView, FindingView } from './views';

export function agencyView(consolidated: Consolidated, letters: Correspondence, agencyId: string): AgencyView {
  const { scope, ledger } = consolidated;
  const agency = ledger.agencies.find((one) => one.agencyId === agencyId);
  const expected = scope.agencies.find((one) => one.agency.id === agencyId);
  if (!agency || !expected) throw new Error(`No expected agency: ${agencyId}`);
  const reminder = letters.reminder?.each.find((one) => one.agencyId === agencyId)?.text;
  return {
    agencyId,
    name: expected.agency.name,
    facts: factsOf(agency),
    files: agency.files.map(fileView(scopeNames(scope))),
    findings: findingsOf(agency, expected),
    slip: letters.slips.some((slip) => slip.agencyId === agencyId),
    ...(agency.enteredFor
      ? { enteredFor: { text: enteredForText(agency.enteredFor), isConfirmed: agency.enteredFor.isConfirmed } }
      : {}),
    ...(reminder === undefined ? {} : { reminder }),
  };
}

const factsOf = ({ first, completed, sending, checkCode, asked }: LedgerAgency): AgencyView['facts'] => [
  ...(first ? [['Gửi', `${arrivalText(first)}, ${timelinessText(first).toLocaleLowerCase('vi')}`] as const] : []),
  ...(completed ? [['Hoàn thiện', arrivalText(completed)] as const] : []),
  ...(sending === undefined ? [] : [['Lần gửi', String(sending)] as const]),
  ...(checkCode === undefined ? [] : [['Mã đối chiếu', checkCode] as const]),
  ...(asked
    ? [['Đã đề nghị', `hoàn thiện trước khi hết ngày ${dayText(asked.until)}: ${asked.reason} (${asked.by})`] as const]
    : []),
];

const findingsOf = ({ report }: LedgerAgency, { scope }: ExpectedAgency): FindingView[] => {
  const findings = report?.findings ?? [];
  return severities.flatMap((severity) =>
    findings
      .filter(({ finding }) => finding.severity === severity)
      .map(({ finding, reason }) => {
        const { sheet, cell, message, fix } = describeFinding(finding, scope);
        return {
          place: [sheet, cell === undefined ? undefined : `ô ${cell}`].filter((part) => part !== undefined).join(', '),
          severity: upperFirst(severityLabels[severity]),
          message: `${message} ${fix}`.trim(),
          ...(reason === undefined ? {} : { reason }),
        };
      }),
  );
};

/** "03 dòng, qua điện thoại (ông Nguyễn Văn A); Trần Thị B nhập ngày 16/11/2026" */
const enteredForText = ({ lines, source, note, by, on }: EnteredFor): string =>
  `${countText(lines.length)} dòng, ${enteredForSourceLabels[source]} (${note}); ${by} nhập ngày ${dayText(on)}`;
