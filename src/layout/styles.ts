/** How the report workbook looks: one palette, one set of cell styles. Times New Roman is the writer's default font. */
import type { CellStyle } from '../workbook/model';

export const palette = {
  heading: '1F3864',
  headingFill: 'DCE6F1',
  entryFill: 'FFFBE6',
  lockedFill: 'F7F7F7',
  border: 'A6A6A6',
  muted: '595959',
  good: 'E2F0D9',
  goodText: '375623',
  bad: 'FADBD8',
  badText: '9C0006',
  ask: 'FFE8B3',
  askText: '7F6000',
} as const;

/** Text size of the annex tables. */
export const TABLE_SIZE = 11;

const boxed: CellStyle = {
  fontSize: TABLE_SIZE,
  borders: 'thin',
  borderColor: palette.border,
  vertical: 'center',
  wrap: true,
};

export const styles = {
  title: { fontSize: 14, bold: true, horizontal: 'center', vertical: 'center', wrap: true, color: palette.heading },
  subtitle: { fontSize: 12, italic: true, horizontal: 'center', vertical: 'center', wrap: true },
  note: { fontSize: 11, italic: true, horizontal: 'left', vertical: 'center', wrap: true, color: palette.muted },
  heading: { ...boxed, bold: true, horizontal: 'center', fill: palette.headingFill, color: palette.heading },
  section: { ...boxed, bold: true, horizontal: 'left', indent: 1, fill: palette.headingFill, color: palette.heading },
  /** The annex's own headings among its rows. */
  annexSection: { ...boxed, bold: true, horizontal: 'left', fill: palette.lockedFill },
  annexSubsection: { ...boxed, bold: true, italic: true, horizontal: 'left', fill: palette.lockedFill },
  locked: { ...boxed, horizontal: 'left' },
  lockedCentre: { ...boxed, horizontal: 'center' },
  computed: { ...boxed, horizontal: 'center', fill: palette.lockedFill },
  computedPercent: { ...boxed, horizontal: 'right', fill: palette.lockedFill, numberFormat: '0.00##%' },
  computedNumber: { ...boxed, horizontal: 'right', fill: palette.lockedFill, numberFormat: '#,##0.###' },
  bar: { ...boxed, horizontal: 'left', fill: palette.lockedFill, color: '2E75B6' },
  label: { ...boxed, fontSize: 12, horizontal: 'left', indent: 1 },
  hint: {
    fontSize: 11,
    italic: true,
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    indent: 1,
    color: palette.muted,
  },
  hiddenKey: { fontSize: 8, color: palette.muted },
} as const satisfies Record<string, CellStyle>;

/** An entry cell: unlocked, and always of the same fill, so that it is seen where to type. */
export const entryStyle = (numberFormat: string, horizontal: 'left' | 'center' | 'right'): CellStyle => ({
  ...boxed,
  horizontal,
  fill: palette.entryFill,
  numberFormat,
  unlocked: true,
});
