/** Excel's events, of all sheets at once: registered in one request, taken back in one. */
import { success, type Result } from '../../result';
import { failureOf, type HostFailure } from './failures';
import { none, withEdit, type Edit, type Edits } from './read/edits';
import type { Requests } from './requests';

export interface Listener {
  /** Each edit by itself, where it is certainly not ours. */
  overheard(edit: Edit): void;
  edited(edits: Edits): void;
  /** @param cell the first cell of what is selected. */
  selected(sheetId: string, cell: string): void;
}

/** Before ExcelApi 1.14 our own edits are told from others by finding nothing new. */
const isOurs = ({ triggerSource }: Edit): boolean => triggerSource === 'ThisLocalAddin';

const isAnothers = ({ triggerSource, source }: Edit): boolean => triggerSource !== undefined || source === 'Remote';

/** The first cell of "C7:D9", or of several areas. */
const firstCell = (address: string): string | undefined => /^[A-Z]+\d+/i.exec(address.replace(/^.*!/, ''))?.[0];

export async function listen(
  { send }: Requests,
  listener: Listener,
): Promise<Result<() => Promise<void>, HostFailure>> {
  const heard = (tell: () => void): Promise<void> => {
    tell();
    return Promise.resolve();
  };
  const handlers = await send(({ workbook: { worksheets } }) => {
    const added = [
      worksheets.onChanged.add((edit) =>
        heard(() => {
          if (isOurs(edit)) return;
          if (isAnothers(edit)) listener.overheard(edit);
          listener.edited(withEdit(none, edit));
        }),
      ),
      worksheets.onAdded.add(() => heard(() => listener.edited('all'))),
      worksheets.onDeleted.add(() => heard(() => listener.edited('all'))),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        heard(() => {
          const cell = firstCell(address);
          if (cell !== undefined) listener.selected(worksheetId, cell);
        }),
      ),
    ];
    return () => added;
  });
  return handlers.ok ? success(() => remove(handlers.value)) : handlers;
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Handlers can be removed only in the context they were added in. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    // Excel is gone, and its events with it.
    failureOf(error);
  }
}
