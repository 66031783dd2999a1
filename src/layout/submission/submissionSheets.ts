/** The sheets an office prints, signs and sends: the report's body, its annexes; a page for who signs it; and the record. */
import type { Brief } from '../../report/brief';
import type { EditedReport } from '../../report/edited';
import type { SheetModel } from '../../workbook/model';
import { annexSheet } from './annexSheet';
import { briefSheet } from './briefSheet';
import { recordSheet } from './record';
import { reportSheet } from './reportSheet';
import { reportTexts } from './reportTexts';
import { recordedWords } from './words';

/**
 * "Báo cáo", a "Phụ lục báo cáo …" for each annex, "Tóm tắt trình ký" and the hidden record by which changes on them are
 * recognised. A body outside Nghị định 30/2020 gets the annexes alone, for a letter of its own form, with the code that the
 * letter would carry.
 */
export function submissionSheets(edited: EditedReport, brief?: Brief): SheetModel[] {
  const { isAdministrative, annexes, checkCode } = edited.report;
  const notes = isAdministrative || checkCode === undefined ? [] : [checkCode];
  const last = annexes.length - 1;
  const addressed = [
    ...(isAdministrative ? [reportSheet(edited)] : []),
    ...annexes.map((table, index) => annexSheet(table, index === last ? notes : [])),
  ];
  const sheets = [...addressed, ...(brief ? [briefSheet(brief)] : [])];
  return [...sheets, recordSheet([...reportTexts(edited, addressed), ...recordedWords(sheets)])];
}
