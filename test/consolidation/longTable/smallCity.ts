/** A city of a few agencies, one of each kind, and lines of it by agency and id. */
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import type { Entries, MeasureEntry, TaskEntry } from '../../../src/entries/entries';
import { consolidatedCity, type CityOptions } from '../builders';

export const CONSOLIDATOR = 'so-khoa-hoc-va-cong-nghe';
export const OFFICE = 'van-phong-ubnd-thanh-pho';
export const POLICE = 'cong-an-thanh-pho';
export const FINANCE = 'so-tai-chinh';
export const COMMUNE = 'xa-phong-dien';
export const agencies = [CONSOLIDATOR, 'so-noi-vu', OFFICE, POLICE, FINANCE, COMMUNE];

/** Enters something in an agency's row, in place of what stands there. */
export const enter =
  (who: string, id: string, entry: MeasureEntry | TaskEntry | undefined) =>
  (agencyId: string, entries: Entries): Entries => {
    if (agencyId !== who) return entries;
    const into = id.includes('#') ? 'measures' : 'tasks';
    const rows = new Map<string, object>(entries[into]);
    if (entry) rows.set(id, entry);
    else rows.delete(id);
    return { ...entries, [into]: rows };
  };

export async function linesOf(options: CityOptions = {}): Promise<(agency: string, line: string) => LongLine> {
  const { lines } = await consolidatedCity({ agencies, ...options });
  return (agency, line) => lines.find((each) => each.agency === agency && each.line === line)!;
}

export const reported = (id: string, entry: MeasureEntry | TaskEntry | undefined, who = COMMUNE): Promise<LongLine> =>
  linesOf({ change: enter(who, id, entry) }).then((lines) => lines(who, id));
