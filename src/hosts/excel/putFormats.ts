/** Which cells must change their number format before they can take what is put into them, and what stands in the way. */
import { success, type Result } from '../../result';
import type { HostFailure } from './failures';
import type { PlacedPut } from './putRows';
import { rangeAt } from './ranges';
import type { Requests } from './requests';

interface ClosedSheet {
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

export interface FormatChanges {
  /** The formats that change, as they were. */
  readonly formats: ReadonlyMap<PlacedPut, string>;
  /** Sheets that have to be unprotected for it, by id, with how they are protected. */
  readonly closed: ReadonlyMap<string, ClosedSheet>;
}

/** One request, and none where no cell asks for a format. */
export async function formatChanges(
  { send }: Pick<Requests, 'send'>,
  puts: readonly PlacedPut[],
): Promise<Result<FormatChanges, HostFailure>> {
  const asking = puts.filter(({ put }) => put.numberFormat !== undefined);
  if (asking.length === 0) return success({ formats: new Map(), closed: new Map() });
  return send(({ workbook: { worksheets } }) => {
    const names = new Map(asking.map(({ sheetId, put }) => [sheetId, put.sheet]));
    const protections = [...names].map(([id, name]) => ({
      id,
      name,
      protection: worksheets.getItem(id).protection.load('protected,options'),
    }));
    const ranges = asking.map((placedPut) => ({
      placedPut,
      range: rangeAt(worksheets.getItem(placedPut.sheetId), placedPut.put.cell).load('numberFormat'),
    }));
    return () => {
      const changing = ranges.flatMap(({ placedPut, range }) => {
        const format = String(range.numberFormat[0]?.[0]);
        return format === placedPut.put.numberFormat ? [] : [[placedPut, format] as const];
      });
      const affected = new Set(changing.map(([{ sheetId }]) => sheetId));
      const closed = protections.filter(({ id, protection }) => affected.has(id) && protection.protected);
      return {
        formats: new Map(changing),
        closed: new Map(closed.map(({ id, name, protection }) => [id, { name, options: protection.options }])),
      };
    };
  });
}

/** After a failure: those that were left unprotected are protected again. */
export async function closeAgain({ send }: Pick<Requests, 'send'>, { closed }: FormatChanges): Promise<void> {
  if (closed.size === 0) return;
  const open = await send(({ workbook: { worksheets } }) => {
    const protections = [...closed].map(([id, { options }]) => ({
      id,
      options,
      protection: worksheets.getItem(id).protection.load('protected'),
    }));
    return () => protections.filter(({ protection }) => !protection.protected);
  });
  if (!open.ok) return;
  await send(({ workbook: { worksheets } }) => {
    for (const { id, options } of open.value) worksheets.getItem(id).protection.protect(options);
    return () => undefined;
  });
}
