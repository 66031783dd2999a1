/** due: the reports that are due next, by what the plans' duties say, for all agencies or for one. */
import { dueReportLines, dueReports } from '../../workflows/dueReports';
import { findAgency } from '../../workflows/scope';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { scopeProblemLine } from '../hints';

export const due: Command = (args, context) => {
  const { library, today, print } = context;
  const parsed = parseArguments(args, { agency: { kind: 'text' } });
  if (!parsed.ok) return giveUp(context, usageError('due', parsed.error));
  const given = parsed.value.texts.get('agency');
  const agency = given === undefined ? undefined : findAgency(library, given);
  if (agency && !agency.ok) return giveUp(context, scopeProblemLine(agency.error));
  const reports = dueReports(library, today(), agency?.value.id);
  if (reports.length === 0) print('Hiện không có báo cáo nào đến hạn.');
  for (const report of reports) dueReportLines(report).forEach(print);
  return exitCodes.clean;
};
