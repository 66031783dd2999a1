/** A text as it stands in a cell: without the indent and the number or mark before it, its lines broken in one way. */
import type { CellValue, SnapshotCell } from '../../workbook/snapshot';
import { kinds, type Kind } from './tokens';

export function shownText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  // A number typed over a text: as it is written in Vietnam.
  if (typeof value === 'number') return String(value).replace('.', ',');
  return String(value).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** A formula that shows nothing may never have been computed: what it is to say is not known, nor is what an error is. */
export const isUnreadable = ({ value, formula }: SnapshotCell): boolean =>
  (typeof value === 'object' && value !== null) || (formula !== undefined && shownText(value).trim() === '');

const NUMBER = /^(?:\d{1,3}|[IVX]{1,6})[.)]\s*/;
const DASH = /^[-–—•+*]\s*/;

export function withoutMark(text: string, kind: Kind): string {
  const indented = kind === kinds.cell ? text : text.trimStart();
  if (kind === kinds.item) return indented.replace(DASH, '');
  return kind === kinds.numbered || kind === kinds.heading ? indented.replace(NUMBER, '') : indented;
}

/** What two texts have in common that differ in blanks alone: a program may have dropped or changed those. */
export const folded = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
