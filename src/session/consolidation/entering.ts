/**
 * Nhập thay: the form of an agency's report, empty or with what was entered for it before, filled in here by the
 * consolidator. It is a report workbook in memory with a session of its own, so that all that checks a report checks it.
 */
import type { EnteredFor } from '../../consolidation/docket';
import type { ExpectedAgency } from '../../consolidation/scope';
import type { Entries, MeasureEntry, TaskEntry } from '../../entries/entries';
import { emptyEntries } from '../../layout/emptyEntries';
import { makeWorkbook } from '../../workflows/makeWorkbook';
import type { OpenWorkbook } from '../../workbook/port';
import { createSession } from '../createSession';
import type { Memory, Session, SessionContext } from '../session';

export interface Entering {
  readonly agencyId: string;
  readonly name: string;
  /** What is there already of where the figures come from. */
  readonly earlier?: Pick<EnteredFor, 'source' | 'note'>;
  readonly session: Session;
}

export type EnteringContext = Pick<SessionContext, 'library' | 'today' | 'now' | 'pause'> & {
  /** A workbook in memory with nothing in it. */
  readonly blankWorkbook: () => OpenWorkbook;
};

export async function beginEntering(
  { blankWorkbook, ...context }: EnteringContext,
  { agency, scope }: ExpectedAgency,
  earlier: EnteredFor | undefined,
): Promise<Entering> {
  const workbook = blankWorkbook();
  await workbook.write(makeWorkbook(scope, earlier ? withLines(emptyEntries(scope), earlier.lines) : undefined));
  const session = createSession({
    ...context,
    workbook,
    place: 'browser',
    memory: forgetful(),
    deliver: handsOverNothing,
    deliverDocument: handsOverNothing,
  });
  await session.open();
  const { id: agencyId, name } = agency;
  return { agencyId, name, session, ...(earlier ? { earlier } : {}) };
}

function handsOverNothing(): never {
  throw new Error('What is entered for an agency is handed over with the consolidated workbook alone');
}

/** The rows in which something is entered by now. */
export function enteredLines({ session }: Pick<Entering, 'session'>): EnteredFor['lines'] {
  const { workbook } = session.state();
  if (workbook.kind !== 'report') return [];
  const { measures, tasks } = workbook.checked.reading.entries;
  return [...measures, ...tasks].flatMap(([id, entry]) => {
    const fields = Object.fromEntries(Object.entries(entry));
    return Object.keys(fields).length === 0 ? [] : [{ id, fields }];
  });
}

function withLines(entries: Entries, lines: EnteredFor['lines']): Entries {
  const isMeasure = ({ id }: EnteredFor['lines'][number]): boolean => id.includes('#');
  // The docket names fields as entries do; laying out leaves aside what a row does not have.
  const measures = lines.filter(isMeasure).map(({ id, fields }) => [id, fields as MeasureEntry] as const);
  const tasks = lines.filter((line) => !isMeasure(line)).map(({ id, fields }) => [id, fields as TaskEntry] as const);
  return { ...entries, measures: new Map(measures), tasks: new Map(tasks) };
}

/** Another agency's form leaves nothing on this computer. */
function forgetful(): Memory {
  const values = new Map<string, string>();
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) };
}
