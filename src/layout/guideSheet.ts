/** Hướng dẫn: how to fill the workbook in, what each column wants, and how statuses are judged, for people who know Excel. */
import { weekdayText } from '../entries/words';
import type { ReportScope } from '../plan/scope';
import { areaRef } from '../workbook/a1';
import type { CellStyle, RowModel, SheetModel } from '../workbook/model';
import { ID_COLUMN } from './annexGrid';
import { across, frontSheets, furnitureRow, keyRow, LABEL_COLUMN, VALUE_COLUMN } from './frontGrid';
import { generalWords } from './frontFields';
import { guideSections } from './guideText';
import { frontPage } from './page';
import { heightOf } from './rowHeight';
import { styles } from './styles';
import { termText } from './termText';

const LABEL_WIDTH = 130;
const TEXT_WIDTH = 400;
const LEAST_HEIGHT = 24;

const labelStyle: CellStyle = { ...styles.label, bold: true };

export function guideSheet(scope: ReportScope): SheetModel {
  const rows: RowModel[] = [
    keyRow(frontSheets.guide.key, []),
    furnitureRow(2, 'title', [{ column: LABEL_COLUMN, value: 'HƯỚNG DẪN NHẬP BÁO CÁO', style: styles.title }], 28),
  ];
  const merges = [areaRef(2, LABEL_COLUMN, 2, VALUE_COLUMN)];
  for (const section of guideSections(
    {
      sendOn: withinSentence(weekdayText(scope.deadline.sendOn)),
      term: termText(scope),
    },
    generalWords(scope),
    scope.agency.id === scope.consolidator.id ? undefined : scope.consolidator.name,
    scope.asksEstimate,
  )) {
    const row = rows.length + 1;
    merges.push(areaRef(row, LABEL_COLUMN, row, VALUE_COLUMN));
    rows.push(
      furnitureRow(
        row,
        'guide',
        across({ column: LABEL_COLUMN, value: section.heading, style: styles.section }, VALUE_COLUMN),
        24,
      ),
    );
    for (const [label, text] of section.lines) {
      rows.push(
        furnitureRow(
          rows.length + 1,
          'guide',
          [
            { column: LABEL_COLUMN, value: label, style: labelStyle },
            { column: VALUE_COLUMN, value: text, style: styles.label },
          ],
          Math.max(LEAST_HEIGHT, heightOf(text, TEXT_WIDTH, styles.label), heightOf(label, LABEL_WIDTH, labelStyle)),
        ),
      );
    }
  }
  return {
    name: frontSheets.guide.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      { column: LABEL_COLUMN, width: LABEL_WIDTH },
      { column: VALUE_COLUMN, width: TEXT_WIDTH },
    ],
    rows,
    merges,
    isProtected: true,
    gridLines: false,
    page: frontPage(areaRef(2, LABEL_COLUMN, rows.length, VALUE_COLUMN)),
  };
}

const withinSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
