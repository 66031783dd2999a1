/** --letters: what may be sent out as the ledger stands, each as a file of its own: messages, letters, review slips. */
import type { Consolidated } from '../../consolidation/consolidated';
import { failure, success } from '../../result';
import { earlierFigures } from '../../workflows/consolidate/earlier';
import { correspondence, type Correspondence } from '../../workflows/consolidate/letters';
import { makeReviewSlip } from '../../workflows/consolidate/reviewSlip';
import { describeRefusal } from '../../workflows/describe';
import type { CliContext } from '../context';
import { said, type Written } from './written';

interface Sending {
  readonly folder: string;
  /** Where the file of a name stands. */
  readonly paths: ReadonlyMap<string, string>;
  readonly force: { readonly force: boolean };
  readonly interruption: AbortSignal;
}

export async function writeCorrespondence(
  consolidated: Consolidated,
  sending: Sending,
  context: CliContext,
): Promise<Written> {
  const { folder, force } = sending;
  const { files, library, writeLetter } = context;
  const made = said(folder, files.makeFolder(folder));
  if (!made.ok) return made;
  const letters = correspondence(consolidated, context.today(), library.holidays);
  const { plan, period } = consolidated.scope;
  if (letters.reminder) {
    const path = files.join(folder, `tin-nhan-nhac_${plan.short}_${period.id}.txt`);
    const done = said(path, files.writeText(path, reminderLines(letters.reminder).join('\r\n'), force));
    if (!done.ok) return done;
  }
  for (const { fileName, letter } of [letters.late, letters.completion].filter((each) => each !== undefined)) {
    const path = files.join(folder, fileName);
    const done = said(path, files.writeParts(path, [await writeLetter(letter)], force));
    if (!done.ok) return done;
  }
  return writeSlips(consolidated, letters, sending, context);
}

/** The message to all, then each agency's own. */
const reminderLines = ({ toAll, each }: NonNullable<Correspondence['reminder']>): string[] => [
  toAll,
  ...each.flatMap(({ name, text }) => ['', name, text]),
  '',
];

async function writeSlips(
  { previous }: Consolidated,
  { until, slips }: Correspondence,
  { folder, paths, force, interruption }: Sending,
  { files, library, progress, complain }: CliContext,
): Promise<Written> {
  const earlier = previous ? earlierFigures(previous) : undefined;
  for (const [index, { source, fileName }] of slips.entries()) {
    if (interruption.aborted) break;
    const from = paths.get(source.name) ?? source.name;
    const snapshot = await files.workbook(from).read();
    if (!snapshot.ok) return failure(describeRefusal(from, snapshot.error));
    const slip = await makeReviewSlip(library, snapshot.value, { until, history: (id) => earlier?.get(id) ?? [] });
    if (!slip.ok) {
      if (slip.error.kind !== 'nothing-to-ask')
        complain(`${from}: không lập được phiếu rà soát; hãy lập riêng cho cơ quan này.`);
    } else {
      const path = files.join(folder, fileName);
      const done = said(path, await files.workbook(path, force).write(slip.value.model));
      if (!done.ok) return done;
    }
    progress.step('Lập phiếu rà soát', index + 1, slips.length);
  }
  progress.end();
  return success(undefined);
}
