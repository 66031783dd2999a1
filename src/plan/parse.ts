/** Template files become data here, and nowhere else: JSON text in, a typed value or every fault of the file out. */
import type { z } from 'zod';
import { failure, success, type Result } from '../result';
import { directorySchema, type Directory } from './directory';
import { holidaysSchema, type Holidays } from './holidays';
import { directoryIntegrity, holidaysIntegrity, planIntegrity } from './integrity';
import { planSchema, type Plan } from './plan';
import { schemaFaults, templateFault, type TemplateFault } from './templateFault';

export type Parsed<T> = Result<T, readonly TemplateFault[]>;

/** @param file the file's name, for the faults. Whether the directory knows the plan's agencies: checkPlan. */
export const parsePlan = (text: string, file: string): Parsed<Plan> => parse(text, file, planSchema, planIntegrity);

export const parseDirectory = (text: string, file: string): Parsed<Directory> =>
  parse(text, file, directorySchema, directoryIntegrity);

export const parseHolidays = (text: string, file: string): Parsed<Holidays> =>
  parse(text, file, holidaysSchema, holidaysIntegrity);

function parse<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  integrity: (value: T, file: string) => TemplateFault[],
): Parsed<T> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value, { reportInput: true });
  const faults = parsed.success ? integrity(parsed.data, file) : schemaFaults(parsed.error, file);
  return parsed.success && faults.length === 0 ? success(parsed.data) : failure(faults);
}

/** Notepad writes a byte order mark, which JSON.parse refuses. */
const BYTE_ORDER_MARK = /^\uFEFF/;

function parseJson(text: string, file: string): Parsed<unknown> {
  const json = text.replace(BYTE_ORDER_MARK, '');
  try {
    return success(JSON.parse(json));
  } catch (error) {
    return failure([templateFault(file, [], { kind: 'json', ...faultyPlace(json, String(error)) })]);
  }
}

/** V8 names the position of most faults, and none where the text ends too early. */
function faultyPlace(json: string, message: string): { line: number; column: number } | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return undefined;
  const before = json.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
