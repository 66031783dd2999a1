/** report: the official report of an agency's workbook, or the consolidator's of a consolidated one, as a workbook and in Word. */
import { parseArguments } from '../arguments';
import type { Command, ExitCode } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { agencyReport } from '../report/agency';
import { cityReport } from '../report/city';

/** Of the consolidator's report alone. */
const CITY_OPTIONS = ['kind', 'request', 'edited', 'data'] as const;

const options = {
  out: { kind: 'text' },
  docx: { kind: 'flag' },
  force: { kind: 'flag' },
  consolidated: { kind: 'text' },
  ...Object.fromEntries(CITY_OPTIONS.map((name) => [name, { kind: 'text' } as const])),
} as const;

export const report: Command = (args, context) => {
  const unusable = (problem: string): ExitCode => giveUp(context, usageError('report', problem));
  const parsed = parseArguments(args, options, { takesNames: true });
  if (!parsed.ok) return unusable(parsed.error);
  const { positionals, texts } = parsed.value;
  const consolidated = texts.get('consolidated');
  if (consolidated !== undefined) {
    return positionals.length === 0
      ? cityReport(consolidated, parsed.value, context)
      : unusable('Có --consolidated thì không nêu tệp nào khác.');
  }
  const stray = CITY_OPTIONS.find((name) => texts.has(name));
  if (stray !== undefined) return unusable(`Tùy chọn --${stray} chỉ dùng với --consolidated.`);
  const [path, another] = positionals;
  if (path === undefined || another !== undefined) return unusable('Hãy nêu đúng một tệp.');
  return agencyReport(path, parsed.value, context);
};
