/** What a writing will do to the workbook, decided before the first call: nothing here knows Excel's calls. */
import { success, type Result } from '../../../result';
import { matchSheets } from '../../../workbook/matchSheets';
import type { SheetModel, WorkbookModel } from '../../../workbook/model';
import type { WriteOptions } from '../../../workbook/port';
import type { Refusal } from '../../../workbook/refusal';
import { LAST_COLUMN, LAST_ROW, type SheetList } from '../read/list';
import { movesOf, type Move, type PresentSheet } from './moves';

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

export const writtenSheets = ({ sheets }: WorkbookModel, only: WriteOptions['sheets']): readonly SheetModel[] =>
  only ? sheets.filter(({ name }) => only.includes(name)) : sheets;

/** What is not read again cannot be written either: rows an officer inserted may be that many. */
export function exceedsWindow({ rows }: SheetModel): boolean {
  return rows.some(({ row, cells }) => row > LAST_ROW || cells.some(({ column }) => column > LAST_COLUMN));
}

export function planWriting(
  model: WorkbookModel,
  options: Pick<WriteOptions, 'sheets' | 'replaces'>,
  list: Pick<SheetList, 'names'>,
  present: readonly PresentSheet[],
): Result<WritePlan, Refusal> {
  const matched = matchSheets(model.sheets, present, options);
  if (!matched.ok) return matched;
  const matches = matched.value;
  const written = writtenSheets(model, options.sheets);
  const tasks = written.map((sheet): SheetTask => {
    const match = matches.get(sheet);
    return match ? { sheet, present: match } : { sheet };
  });
  const known = new Set(list.names.map((name) => name.toLowerCase()));
  const writtenNames = new Set(written.map(({ name }) => name));
  const shown = model.sheets[model.activeSheet]?.name;
  return success({
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
  });
}

/** Where the workbook's structure is locked, sheets can neither come nor be renamed, moved, shown or hidden. */
export const changesStructure = ({ tasks }: WritePlan): boolean =>
  tasks.some(
    ({ sheet, present }) => present?.name !== sheet.name || present.visibility !== (sheet.visibility ?? 'visible'),
  );
