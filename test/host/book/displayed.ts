/** The text a cell shows, for plain numbers, percentages and days only: the host is no judge of number formats. */
import { dayOfSerial } from '../../../src/workbook/serial';
import type { Content } from './sheetState';

export function displayed(value: Content | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const [, decimals] = /^0(?:\.(0+))?%$/.exec(numberFormat) ?? [];
  if (numberFormat.endsWith('%')) return `${(value * 100).toFixed(decimals?.length ?? 0)}%`;
  const day = /^(?:dd?\/mm?|mm?\/dd?)\/yyyy$/.test(numberFormat) ? dayOfSerial(value) : undefined;
  return day === undefined ? String(value) : day.split('-').reverse().join('/');
}
