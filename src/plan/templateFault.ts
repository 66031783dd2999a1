/** What is wrong in a template file (plan, directory, holidays), as data; describeTemplateFault.ts says it in Vietnamese. */
import type { z } from 'zod';
import type { Day } from './day';

export interface TemplateFault {
  readonly file: string;
  /** Where in the file: "annexes[1].rows[3].due.schedule.due"; empty for the file as a whole. */
  readonly path: string;
  readonly expected: Expected;
  /** What stands there, as JSON, shortened; absent where nothing does. */
  readonly got?: string;
}

export type Expected =
  | { readonly kind: 'json'; readonly line?: number; readonly column?: number }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'like'; readonly example: string }
  | { readonly kind: 'day' }
  | { readonly kind: 'at-least' | 'at-most'; readonly bound: number; readonly of: string }
  | { readonly kind: 'no-such-field' }
  | { readonly kind: 'body' }
  | { readonly kind: 'exactly'; readonly value: string }
  | { readonly kind: 'unique' }
  | { readonly kind: 'known'; readonly of: 'agency' | 'group' | 'body' | 'row' | 'measure' | 'annex' | 'plan' }
  /** A sheet's name that a sheet of every workbook bears. */
  | { readonly kind: 'not-own-sheet' }
  /** A sheet's name that one of another plan in the same workbook bears. */
  | { readonly kind: 'not-sheet-of'; readonly plan: string }
  | { readonly kind: 'not-before'; readonly day: Day }
  | { readonly kind: 'after'; readonly day: Day }
  | { readonly kind: 'no-cycle' }
  | { readonly kind: 'saturday' };

export type Path = readonly PropertyKey[];

export function templateFault(file: string, path: Path, expected: Expected, got?: unknown): TemplateFault {
  const fault = { file, path: pathText(path), expected };
  return got === undefined ? fault : { ...fault, got: shortJson(got) };
}

/** pathText(["annexes", 1, "rows"]) is "annexes[1].rows". */
function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

const LONGEST = 60;

function shortJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

/** The faults of a schema's error; the schema must have run with `reportInput`. */
export function schemaFaults(error: z.ZodError, file: string): TemplateFault[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => templateFault(file, [...issue.path, key], { kind: 'no-such-field' }))
      : [templateFault(file, issue.path, expectedOf(issue), faultyInput(issue))],
  );
}

/** With an unknown `kind`, zod points at the kind but reports the object it stands in. */
function faultyInput(issue: z.core.$ZodIssue): unknown {
  const name = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  if (name === undefined) return issue.input;
  return new Map(Object.entries(issue.input ?? {})).get(name);
}

function expectedOf(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: issue.expected };
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) };
    case 'invalid_union':
      return 'options' in issue ? { kind: 'one-of', values: (issue.options ?? []).map(String) } : { kind: 'body' };
    case 'invalid_format':
      return issue.format === 'date' ? { kind: 'day' } : { kind: 'like', example: issue.message };
    case 'too_small':
      return { kind: 'at-least', bound: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0), of: issue.origin };
    case 'too_big':
      return { kind: 'at-most', bound: Number(issue.maximum), of: issue.origin };
    default:
      throw new Error(`The template schemas raise no ${issue.code}`);
  }
}
