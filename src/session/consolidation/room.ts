/**
 * The room behind the desk: the submissions lie here, and everything is done that takes time. It knows neither page nor
 * worker; in the add-in it stands in a worker, in tests on the same thread.
 */
import { consolidate } from '../../consolidation/consolidate';
import type { Consolidated } from '../../consolidation/consolidated';
import type { PreviousTable } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { cityReport } from '../../report/city/cityReport';
import type { CitySource } from '../../report/city/source';
import { citySourceOf } from '../../report/city/sourceOf';
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import { correspondence, type Correspondence, type NamedLetter } from '../../workflows/consolidate/letters';
import { consolidationScope } from '../../workflows/consolidate/scope';
import { loadLibrary, type Library, type TemplateTexts } from '../../workflows/library';
import type { OpenRoom, Progress, ReceivedFile, Room, RoomCalls, Standing, TakenUp } from './calls';
import { consolidationView } from './consolidationView';
import { agencyView } from './agencyView';
import { elsewhereText } from './elsewhere';
import { lineView } from './lineView';
import { letterFile, slipFile, tableOf, workbookFiles } from './made';
import { reportFiles, type ReportWriting } from './report';
import { receivedFiles, type ReadingContext } from './receivedFiles';
import { takenFile } from './takenUp';
import type { ConsolidationView } from './views';
import { noLetter } from './words';

export interface RoomContext extends ReportWriting, ReadingContext {
  /** Reads what this product wrote itself: larger than any agency's report. */
  readonly readOwn: (bytes: Uint8Array) => Result<Snapshot, Refusal>;
  readonly readReport: (bytes: Uint8Array) => Result<Snapshot, Refusal>;
  readonly writeLetter: (letter: NamedLetter['letter']) => Promise<Uint8Array>;
}

/** What was consolidated last. */
interface Known {
  readonly consolidated: Consolidated;
  readonly letters: Correspondence;
}

export function consolidationRoom(
  context: RoomContext,
  about: Parameters<OpenRoom>[0],
  onProgress: (progress: Progress) => void,
): Room {
  const library = libraryOf(context.templates);
  const scope = scopeOf(library, about);
  const received = receivedFiles(context, onProgress);
  let previous: PreviousTable | undefined;
  /** The workbook of this period that was taken up, until files come in. */
  let kept: Result<CitySource, string> | undefined;
  let last: Known | undefined;

  function shown({ docket, today, now }: Standing): ConsolidationView {
    const submissions = received.submissions();
    const consolidated = consolidate({ scope, submissions, docket, now, ...(previous ? { previous } : {}) });
    const letters = correspondence(consolidated, today, library.holidays);
    last = { consolidated, letters };
    const elsewhere = elsewhereText(submissions, scope, library);
    return {
      ...consolidationView(consolidated, letters, library, kept),
      ...(elsewhere !== undefined && { elsewhere }),
    };
  }

  const source = (): Result<CitySource, string> => kept ?? success(citySourceOf(known().consolidated));

  /** Only what was consolidated is looked at. */
  function known(): Known {
    if (!last) throw new Error('Nothing has been consolidated yet');
    return last;
  }

  async function read({ files, ...standing }: RoomCalls['read']['given']): Promise<ConsolidationView | undefined> {
    if (!(await received.read(files, previous))) return undefined;
    kept = undefined;
    return shown(standing);
  }

  async function takeUp(file: ReceivedFile): Promise<Result<TakenUp, string>> {
    const taken = await takenFile(file, { library, scope, readOwn: context.readOwn, largest: context.largest });
    if (!taken.ok) return taken;
    const { value } = taken;
    switch (value.kind) {
      case 'history':
        previous = value.previous;
        return success({ kind: 'history', periodId: previous.period });
      case 'docket':
        if (received.submissions().length === 0) kept = value.source;
        return success({ kind: 'docket', docket: value.docket });
      case 'edits':
        return success(value);
    }
  }

  const calls: { readonly [Name in keyof RoomCalls]: Call<Name> } = {
    read,
    cancel: () => {
      received.cancel();
      return undefined;
    },
    consolidate: (standing) => shown(standing),
    takeUp,
    agency: (agencyId) => agencyView(known().consolidated, known().letters, agencyId),
    line: (line) => lineView(line, kept?.ok ? kept.value.lines : known().consolidated.lines, measuresOf(scope)),
    workbook: (docket) => workbookFiles({ ...known().consolidated, docket }, context.writeXlsx),
    table: (kind) => tableOf(known().consolidated, kind),
    reviewSlip: async (agencyId) => {
      const { consolidated, letters } = known();
      const source = letters.slips.find((slip) => slip.agencyId === agencyId)?.source.hash ?? '';
      return slipFile(consolidated, letters, agencyId, received.file(source), { ...context, library });
    },
    letter: async (kind) => {
      const letter = known().letters[kind];
      return letter ? success(await letterFile(letter, context.writeLetter)) : failure(noLetter);
    },
    report: (about) => {
      const from = source();
      return from.ok ? success(cityReport(from.value, about)) : from;
    },
    reportFiles: async (draft) => {
      const from = source();
      return from.ok ? success(await reportFiles(from.value, draft, context)) : from;
    },
  };

  return {
    ask: (name, given) => Promise.resolve().then(() => calls[name](given)),
    end: received.cancel,
  };
}

type Call<Name extends keyof RoomCalls> = (
  given: RoomCalls[Name]['given'],
) => RoomCalls[Name]['gives'] | Promise<RoomCalls[Name]['gives']>;

function libraryOf(templates: TemplateTexts): Library {
  const library = loadLibrary(templates);
  if (!library.ok) throw new Error('The templates were read once already and had no fault');
  return library.value;
}

/** The choices of a face hold only what has a scope. */
function scopeOf(library: Library, { planId, periodId }: Parameters<OpenRoom>[0]): ConsolidationScope {
  const scope = consolidationScope(library, planId, periodId);
  if (!scope.ok) throw new Error(`No consolidation of ${planId} in ${periodId}: ${scope.error.kind}`);
  return scope.value;
}

const measuresOf = ({ plan, riders }: ConsolidationScope): Parameters<typeof lineView>[2] =>
  new Map(
    [plan, ...riders].flatMap(({ annexes }) =>
      annexes.flatMap((annex) =>
        annex.kind === 'targets'
          ? annex.rows.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure] as const))
          : [],
      ),
    ),
  );
