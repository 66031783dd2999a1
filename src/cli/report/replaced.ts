/** The report that a new one takes the place of: what its officer changed on its sheets goes into the new one. */
import type { Reading } from '../../entries/reading';
import type { CheckedWorkbook } from '../../workflows/checkWorkbook';
import { checkFile } from '../checkFile';
import type { CliContext } from '../context';

type Changes = Pick<Reading, 'edits' | 'unkept'>;

const NONE: Changes = { edits: [], unkept: [] };

/** Nothing where there is no file yet, or none of the same agency, plan and period. What `checked` itself has is later, and holds. */
export async function changesOfReplaced(out: string, checked: CheckedWorkbook, context: CliContext): Promise<Changes> {
  const old = context.files.exists(out) ? await checkFile(out, context) : undefined;
  if (old?.kind !== 'checked' || !isOfOneReport(old, checked)) return NONE;
  const own = new Set(checked.reading.edits.map(({ address }) => address));
  return {
    edits: old.reading.edits.filter(({ address }) => !own.has(address)),
    unkept: old.reading.unkept,
  };
}

const isOfOneReport = (one: CheckedWorkbook, other: CheckedWorkbook): boolean =>
  (['agency', 'plan', 'period'] as const).every((what) => one.scope[what].id === other.scope[what].id);
