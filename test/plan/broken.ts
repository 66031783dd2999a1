/** Templates broken at one place, and the faults they give. */
import type { Parsed } from '../../src/plan/parse';
import type { TemplateFault } from '../../src/plan/templateFault';
import { readText } from './templates';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonPath = readonly (string | number)[];
export type Parser = (text: string, file: string) => Parsed<unknown>;

export const json = (file: string): Json => JSON.parse(readText(file)) as Json;

/** A copy of a JSON value with another value at a path; undefined removes it. */
export function replaced(value: Json, [key, ...rest]: JsonPath, by: Json | undefined): Json {
  if (key === undefined) return by ?? null;
  const child = Object.entries(value ?? {}).find(([name]) => name === String(key))?.[1] as Json | undefined;
  const next = rest.length === 0 ? by : replaced(child ?? null, rest, by);
  if (Array.isArray(value)) return value.map((each, n) => (n === Number(key) ? (next ?? null) : each));
  const entries = Object.entries(value ?? {}).filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? entries : [...entries, [key, next]]);
}

export const faultsOf = (parsed: Parsed<unknown>): readonly TemplateFault[] => (parsed.ok ? [] : parsed.error);

/** The faults of a committed template with one value replaced or removed. */
export const broken = (parse: Parser, file: string, path: JsonPath, by?: Json): readonly TemplateFault[] =>
  faultsOf(parse(JSON.stringify(replaced(json(file), path, by)), 'broken.json'));

export const fault = (path: string, expected: TemplateFault['expected'], got?: string): TemplateFault =>
  got === undefined ? { file: 'broken.json', path, expected } : { file: 'broken.json', path, expected, got };
