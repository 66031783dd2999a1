/** Arguments as they come off the wire, checked. */
import { badArgument } from '../protocol/hostError';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw badArgument();
  return value;
}

export const optionalText = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : text(value);

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw badArgument();
  return value;
}

export function whole(value: unknown): number {
  const given = number(value);
  if (!Number.isInteger(given)) throw badArgument();
  return given;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw badArgument();
  return value;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badArgument();
  return value as Readonly<Record<string, unknown>>;
}

export const optionalRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined || value === null ? {} : record(value);

export function oneOf<const Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw badArgument();
  return found;
}
