/** When a duty's report is due, in one cell: "Trước ngày 15", "Trước ngày 30/11", "Chậm nhất ngày 20 (tạm đặt)". */
import type { Duty } from '../../plan/plan';
import { fold } from '../../plan/vietnamese';
import type { Cells } from './cells';

type Due = Duty['due'];
interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const NONE = 'Không nêu ngày';
const ASSUMED = '(tạm đặt)';

export function dueText(due: Due): string {
  switch (due.kind) {
    case 'none':
      return NONE;
    case 'before-day':
      return `Trước ngày ${inMonth(due)}`;
    case 'by-day':
      return `Chậm nhất ngày ${inMonth(due)}${due.assumed ? ` ${ASSUMED}` : ''}`;
  }
}

const inMonth = ({ day, month }: { readonly day: number; readonly month?: number | undefined }): string =>
  month === undefined ? String(day) : `${day}/${month}`;

export const monthDayText = ({ day, month }: MonthDay): string => `${day}/${month}`;

const DUE = /^(trước|chậm nhất) ngày (\d{1,2})(?:\/(\d{1,2}))?( \(tạm đặt\))?$/u;

export function readDutyDue(cells: Cells): Due {
  const text = cells.text('due');
  const due = text === '' ? ({ kind: 'none' } as const) : dueOf(text);
  if (!due) cells.fault('due', { kind: 'not-a-due', got: text });
  return due ?? { kind: 'none' };
}

function dueOf(text: string): Due | undefined {
  if (fold(text) === fold(NONE)) return { kind: 'none' };
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const [, how, date, ofMonth, assumed] = DUE.exec(plain) ?? [];
  const day = Number(date);
  const month = ofMonth === undefined ? undefined : Number(ofMonth);
  const isBefore = how === 'trước';
  if (!isFrom(day, isBefore ? 2 : 1, 31) || (month !== undefined && !isFrom(month, 1, 12))) return undefined;
  if (isBefore && assumed !== undefined) return undefined;
  const inThat = month === undefined ? {} : { month };
  if (isBefore) return { kind: 'before-day', day, ...inThat };
  return { kind: 'by-day', day, ...inThat, ...(assumed === undefined ? {} : { assumed: true }) };
}

const isFrom = (value: number, first: number, last: number): boolean => value >= first && value <= last;

export function readMonthDay(cells: Cells, key: string): MonthDay | undefined {
  const text = cells.text(key);
  if (text === '') return undefined;
  const [, date, ofMonth] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const [day, month] = [Number(date), Number(ofMonth)];
  if (isFrom(day, 1, 31) && isFrom(month, 1, 12)) return { month, day };
  cells.fault(key, { kind: 'not-a-due', got: text });
  return undefined;
}
