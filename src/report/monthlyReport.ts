/** The official monthly report of an agency: progress each month; in December the results of the year. */
import { annexTables } from './annexes';
import { difficulties } from './difficulties';
import { abstractLines, addressees, closing, opening, recipients } from './frame';
import { reportMaterial, type ReportInput } from './input';
import { letterhead } from './letterhead';
import { nextPeriod } from './nextPeriod';
import { overview } from './overview';
import { proposals } from './proposals';
import type { Report } from './report';
import { signature } from './signature';
import { targetsSection } from './targetsSection';
import { tasksSection } from './tasksSection';

/**
 * The report as data, every sentence made from the figures; whether findings still block it is the caller's to ask.
 *
 *   monthlyReport({ scope, entries, figures: computeFigures(scope, entries), unexplained: 0 })
 */
export function monthlyReport(input: ReportInput): Report {
  const { scope, entries, checkCode } = input;
  const material = reportMaterial(input);
  const annexes = annexTables(material);
  return {
    isAdministrative: scope.agency.administrative,
    letterhead: letterhead(scope.agency, entries.info),
    kind: 'BÁO CÁO',
    abstract: abstractLines(scope),
    addressees: addressees(scope),
    opening: opening(scope),
    sections: [
      overview(
        material,
        annexes.map(({ label }) => label),
      ),
      targetsSection(material),
      tasksSection(material),
      difficulties(material),
      proposals(material),
      nextPeriod(material),
    ],
    closing: closing(scope),
    recipients: recipients(scope),
    signature: signature(scope.agency, entries.info),
    ...(checkCode === undefined ? {} : { checkCode: `Mã đối chiếu số liệu: ${checkCode}` }),
    annexes,
  };
}
