/** due: the reports that are due next, by what the plans' duties say, for all agencies or for one. */
import { dueReportLines, dueReports } from '../../workflows/dueReports';
import { findAgency } from '../../workflows/scope';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';

export const due: Command = (args, { library, today, print, complain }) => {
  const parsed = parseArguments(args, { agency: { kind: 'text' } });
  if (!parsed.ok) {
    complain(usageError('due', parsed.error));
    return Promise.resolve(exitCodes.unusable);
  }
  const given = parsed.value.texts.get('agency');
  const agency = given === undefined ? undefined : findAgency(library, given);
  if (agency && !agency.ok) {
    complain(scopeProblemLine(agency.error));
    return Promise.resolve(exitCodes.unusable);
  }
  const reports = dueReports(library, today(), agency?.value.id);
  if (reports.length === 0) print('Hiện không có báo cáo nào đến hạn.');
  for (const report of reports) dueReportLines(report).forEach(print);
  return Promise.resolve(exitCodes.clean);
};
