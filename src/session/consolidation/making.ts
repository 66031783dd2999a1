/** What can be made of a consolidation, how the room is asked for it, and whether it keeps what was decided. */
import type { Docket } from '../../consolidation/docket';
import type { CityReportKind } from '../../report/city/source';
import { success, type Result } from '../../result';
import type { Room } from './calls';
import { draftOf } from './drafts';
import type { ConsolidationView, MadeFile } from './views';

export type Made =
  | 'workbook'
  | 'csv'
  | 'json'
  | { readonly slipFor: string }
  | { readonly letter: 'late' | 'completion' }
  | { readonly report: CityReportKind };

/** In the order they are handed over: what keeps the decisions comes first. */
export async function filesOf(made: Made, docket: Docket, room: Room): Promise<Result<readonly MadeFile[], string>> {
  if (made === 'workbook') return success(await room.ask('workbook', docket));
  if (made === 'csv' || made === 'json') return success([await room.ask('table', made)]);
  if ('report' in made) return room.ask('reportFiles', draftOf(docket, made.report));
  const file = await ('slipFor' in made ? room.ask('reviewSlip', made.slipFor) : room.ask('letter', made.letter));
  return file.ok ? success([file.value]) : file;
}

/** The consolidated workbook keeps all that was decided; without files there is none to make, and a report keeps its own edits. */
export const isKeptIn = (made: Made, view: ConsolidationView | undefined, { reports = [] }: Docket): boolean =>
  made === 'workbook' ||
  (view?.basis === 'workbook' &&
    typeof made === 'object' &&
    'report' in made &&
    reports.every(({ kind }) => kind === made.report));
