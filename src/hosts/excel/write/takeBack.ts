/** After a writing that failed: the sheets and names it added go, sheets it had unprotected are protected again. */
import { queueList, type SheetList } from '../read/list';
import type { Requests } from '../requests';
import type { WritePlan } from './plan';

/** @returns whether Excel did it. */
export async function takeBack(
  { send }: Pick<Requests, 'send'>,
  { tasks, names }: WritePlan,
  before: SheetList,
): Promise<boolean> {
  const found = await send(queueList);
  if (!found.ok) return false;
  const now = found.value;
  const isOld = new Set(before.sheets.map(({ id }) => id));
  const isOurs = new Set(tasks.filter((task) => !task.present).map(({ sheet }) => sheet.name));
  const isOpen = new Set(now.sheets.filter(({ protection }) => !protection).map(({ id }) => id));
  const added = now.sheets.filter(({ id, name }) => !isOld.has(id) && isOurs.has(name));
  const addedNames = names.filter(({ name, isNew }) => isNew && now.names.includes(name));
  const opened = before.sheets.filter(({ id, protection }) => protection && isOpen.has(id));
  if (addedNames.length + added.length + opened.length === 0) return true;
  const taken = await send(({ workbook }) => {
    for (const { name } of addedNames) workbook.names.getItem(name).delete();
    for (const { id } of added) {
      const sheet = workbook.worksheets.getItem(id);
      // A sheet that is very hidden cannot be deleted.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const { id, protection } of opened) workbook.worksheets.getItem(id).protection.protect(protection);
    return () => undefined;
  });
  return taken.ok;
}
