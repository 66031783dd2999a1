/** The sheet "Báo cáo": the report's body, A4 upright, by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import type { EditedReport } from '../../report/edited';
import type { SheetModel } from '../../workbook/model';
import { framed } from './frame';
import { grid, type Place } from './grid';
import { letterheadLines } from './letterhead';
import { placeLines } from './lines';
import { sheetKeys, sheetNames } from './names';
import { paper, textHeightOf, textWidthOf } from './paper';
import { bodyLines } from './paragraphs';
import { signatureLines, signatureParts } from './signature';
import { slotPlaces } from './slotPlaces';
import { tablePlaces } from './tableLines';
import { titleLines } from './title';

/** Unprotected, so that an office can touch up its wording. */
export function reportSheet({ report, edits }: EditedReport): SheetModel {
  const page: Place = { from: 0, to: textWidthOf('portrait') };
  const head = letterheadLines(report.letterhead, page);
  const title = titleLines(report, page);
  const { left, right } = signatureParts(page);
  const columns = grid(page, [...head.places, ...title.places, left, right, ...tablePlaces(report, page)]);
  const lines = [
    ...head.lines,
    ...title.lines,
    ...bodyLines(report, page, columns, slotPlaces(edits)),
    ...signatureLines(report, page),
  ];
  const placed = placeLines(sheetKeys.report, columns, lines, textHeightOf('portrait'));
  return {
    name: sheetNames.report,
    columns: framed(columns.columns),
    ...placed,
    gridLines: false,
    page: { ...paper('portrait'), ...placed.page },
  };
}
