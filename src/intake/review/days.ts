/** Days in the cells of a review workbook: "31/12/2026", as people type them; nothing for a day the source does not say. */
import { dayText } from '../../entries/words';
import { day, isDay, type Day } from '../../plan/day';
import { dayOfSerial } from '../../workbook/serial';

const TYPED = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu;
/** A cell whose format was changed to a date gives Excel's day number. */
const SERIAL = /^\d{5}$/;

/** What is no day is shown as it stands. */
export const shownDay = (of: Day | undefined): string => (of !== undefined && isDay(of) ? dayText(of) : (of ?? ''));

export function readDay(text: string): Day | undefined {
  if (SERIAL.test(text)) return dayOfSerial(Number(text));
  if (isDay(text)) return text;
  const [, date, month, year] = TYPED.exec(text) ?? [];
  return date === undefined ? undefined : day(Number(year), Number(month), Number(date));
}
