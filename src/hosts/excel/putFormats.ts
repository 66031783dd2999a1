/** Which cells must change their number format before they can take what is put into them, and what stands in the way. */
import { success, type Result } from '../../result';
import type { CellPut } from '../../workbook/port';
import type { HostFailure } from './failures';
import { rangeAt } from './ranges';
import type { Requests } from './requests';

export interface FormatChanges {
  readonly cells: ReadonlySet<CellPut>;
  /** Sheets that have to be unprotected for it, by name, with how they are protected. */
  readonly closed: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
}

/** One request, and none where no cell asks for a format. */
export async function formatChanges(
  { send }: Pick<Requests, 'send'>,
  puts: readonly CellPut[],
): Promise<Result<FormatChanges, HostFailure>> {
  const asking = puts.filter(({ numberFormat }) => numberFormat !== undefined);
  if (asking.length === 0) return success({ cells: new Set(), closed: new Map() });
  return send(({ workbook }) => {
    const names = [...new Set(asking.map(({ sheet }) => sheet))];
    const protections = names.map((name) => ({
      name,
      protection: workbook.worksheets.getItem(name).protection.load('protected,options'),
    }));
    const ranges = asking.map((put) => ({
      put,
      range: rangeAt(workbook.worksheets.getItem(put.sheet), put.cell).load('numberFormat'),
    }));
    return () => {
      const changing = ranges.filter(({ put, range }) => range.numberFormat[0]?.[0] !== put.numberFormat);
      const affected = new Set(changing.map(({ put }) => put.sheet));
      const closed = protections.filter(({ name, protection }) => affected.has(name) && protection.protected);
      return {
        cells: new Set(changing.map(({ put }) => put)),
        closed: new Map(closed.map(({ name, protection }) => [name, protection.options])),
      };
    };
  });
}

/** After a failure: those that were left unprotected are protected again. */
export async function closeAgain(
  { send }: Pick<Requests, 'send'>,
  { closed }: FormatChanges,
): Promise<Result<void, HostFailure>> {
  const open = await send(({ workbook }) => {
    const protections = [...closed].map(([name, options]) => ({
      name,
      options,
      protection: workbook.worksheets.getItem(name).protection.load('protected'),
    }));
    return () => protections.filter(({ protection }) => !protection.protected);
  });
  if (!open.ok) return open;
  return send(({ workbook }) => {
    for (const { name, options } of open.value) workbook.worksheets.getItem(name).protection.protect(options);
    return () => undefined;
  });
}
