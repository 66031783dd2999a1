/** The sheet "Báo cáo": the report's body, A4 upright, by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import type { Report } from '../../report/report';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { grid, type Place } from './grid';
import { letterheadLines } from './letterhead';
import { placeLines } from './lines';
import { sheetNames } from './names';
import { pageBreaks } from './pageBreaks';
import { paper, textHeightOf, textWidthOf } from './paper';
import { bodyLines } from './paragraphs';
import { signatureLines, signatureParts } from './signature';
import { titleLines } from './title';

/** Unprotected, so that an office can touch up its wording. */
export function reportSheet(report: Report): SheetModel {
  const page: Place = { from: 0, to: textWidthOf('portrait') };
  const head = letterheadLines(report.letterhead, page);
  const title = titleLines(report, page);
  const { left, right } = signatureParts(page);
  const columns = grid(page, [...head.places, ...title.places, left, right]);
  const lines = [...head.lines, ...title.lines, ...bodyLines(report, page), ...signatureLines(report, page)];
  return {
    name: sheetNames.report,
    columns: columns.columns,
    ...placeLines(columns, lines),
    gridLines: false,
    page: {
      ...paper('portrait'),
      printArea: areaRef(1, 1, lines.length, columns.columns.length),
      rowBreaks: pageBreaks(lines, textHeightOf('portrait')),
    },
  };
}
