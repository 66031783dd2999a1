/** The cell styles of consolidated tables, over those of the report workbook. */
import type { CellStyle } from '../../workbook/model';
import { NO, YES } from '../codecs';
import { palette, styles } from '../styles';

export const looks = {
  text: styles.locked,
  centre: styles.lockedCentre,
  top: { ...styles.locked, vertical: 'top' },
  count: { ...styles.lockedCentre, numberFormat: '#,##0' },
  /** Nothing stands where nothing is counted: a table of noughts hides the figures. */
  tally: { ...styles.lockedCentre, numberFormat: '#,##0;-#,##0;""' },
  number: { ...styles.locked, horizontal: 'right', numberFormat: '#,##0.###' },
  percent: { ...styles.locked, horizontal: 'right', numberFormat: '0.00%' },
  yesNo: { ...styles.locked, horizontal: 'right', numberFormat: `"${YES}";;"${NO}"` },
  difference: { ...styles.locked, horizontal: 'right', numberFormat: '+#,##0.00;-#,##0.00;0.00' },
  day: { ...styles.lockedCentre, numberFormat: 'dd/mm/yyyy' },
  strong: { ...styles.lockedCentre, bold: true },
  block: { ...styles.section, fontSize: 12 },
  group: styles.annexSection,
  subgroup: styles.annexSubsection,
  /** Of a section of Tổng quan. */
  title: { fontSize: 13, bold: true, horizontal: 'left', vertical: 'center', color: palette.heading },
  none: { ...styles.locked, italic: true, color: palette.muted },
} as const satisfies Record<string, CellStyle>;
