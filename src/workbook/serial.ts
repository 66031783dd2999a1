/**
 * Excel's day numbers. Serial 1 is 1900-01-01 and serial 60 is a day that never was (29/02/1900), so serials below 61
 * are one day off; no plan is that old and they are refused.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST = 61;
/** 9999-12-31, the last day Excel knows. */
const LAST = 2_958_465;

/** The serial of an ISO day: serialOfDay("2026-11-14") is 46340. */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / MILLISECONDS_A_DAY;
}

/** The ISO day of a serial, the time of day cut off; undefined outside 1900-03-01 to 9999-12-31. */
export function dayOfSerial(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST && whole <= LAST)) return undefined;
  return new Date(EPOCH + whole * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
