/** What a writing will do to the workbook, decided before the first call: nothing here knows Excel's calls. */
import type { SheetModel, WorkbookModel } from '../../../workbook/model';
import type { WriteOptions } from '../../../workbook/port';
import type { SheetList } from '../read/list';
import { matchSheets, movesOf, type Move, type PresentSheet } from './matching';

export interface SheetTask {
  readonly sheet: SheetModel;
  /** Absent for a sheet that is added. */
  readonly present?: PresentSheet;
}

export interface NameTask {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  readonly isNew: boolean;
}

export interface WritePlan {
  readonly tasks: readonly SheetTask[];
  readonly moves: readonly Move[];
  readonly names: readonly NameTask[];
  readonly properties: WorkbookModel['properties'];
  readonly title: string;
  /** The sheet that comes to the front, where it is among those written. */
  readonly shown?: string;
}

/** The sheet of "'Thông tin chung'!$C$9". */
const sheetOf = (refersTo: string): string => refersTo.slice(1, refersTo.lastIndexOf("'!")).replaceAll("''", "'");

export function planWriting(
  model: WorkbookModel,
  only: WriteOptions['sheets'],
  list: Pick<SheetList, 'names'>,
  present: readonly PresentSheet[],
): WritePlan {
  const written = only ? model.sheets.filter(({ name }) => only.includes(name)) : model.sheets;
  const matches = matchSheets(model.sheets, present);
  const tasks = written.map((sheet): SheetTask => {
    const match = matches.get(sheet);
    return match ? { sheet, present: match } : { sheet };
  });
  const known = new Set(list.names.map((name) => name.toLowerCase()));
  const writtenNames = new Set(written.map(({ name }) => name));
  const shown = model.sheets[model.activeSheet]?.name;
  return {
    tasks,
    moves: movesOf(
      model.sheets,
      matches,
      present,
      tasks.filter((task) => !task.present).map(({ sheet }) => sheet),
    ),
    names: model.names
      .filter(({ refersTo }) => writtenNames.has(sheetOf(refersTo)))
      .map(({ name, refersTo }) => ({ name, formula: `=${refersTo}`, isNew: !known.has(name.toLowerCase()) })),
    properties: model.properties,
    title: model.title,
    ...(shown !== undefined && writtenNames.has(shown) && { shown }),
  };
}

/** Where the workbook's structure is locked, sheets can neither come nor be renamed, moved, shown or hidden. */
export const changesStructure = ({ tasks }: WritePlan): boolean =>
  tasks.some(
    ({ sheet, present }) => present?.name !== sheet.name || present.visibility !== (sheet.visibility ?? 'visible'),
  );
