/**
 * A WorkbookModel as an .xlsx file. hucre writes the parts; what it gets wrong is gone round in the files beside this one.
 *
 *   await writeFile(path, await writeXlsx(model));
 */
import { writeXlsx as writeParts } from 'hucre/xlsx';
import { assertFits } from '../../../workbook/fits';
import type { WorkbookModel } from '../../../workbook/model';
import { namesOf } from './names';
import { withPageNumbers } from './pageNumbers';
import { sheetOf } from './sheet';
import { normalFont } from './styles';

/** A file says when it was changed; ours says the first instant a zip knows, so that the same model gives the same bytes. */
const NO_TIME = new Date('1980-01-01T00:00:00Z');

/**
 * The bytes of the workbook; the same model gives the same bytes. Throws a RangeError where the model is past a limit of
 * Excel, which is a mistake in the program that made it.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  assertFits(model);
  const parts = await writeParts({
    sheets: model.sheets.map(sheetOf),
    namedRanges: namesOf(model),
    defaultFont: normalFont,
    activeSheet: model.activeSheet,
    properties: { title: model.title, custom: { ...model.properties }, modified: NO_TIME },
  });
  return withPageNumbers(parts, model.sheets);
}
