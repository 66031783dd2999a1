/** Parses a command's arguments; what is unknown or missing is said in one Vietnamese line. */
import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../result';

export interface OptionSpec {
  readonly kind: 'flag' | 'text';
  readonly isRequired?: boolean;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** @param takesNames whether names of files or folders stand there without an option before them. */
export function parseArguments(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
  { takesNames }: { readonly takesNames: boolean } = { takesNames: false },
): Result<ParsedArguments, string> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) return failure(`Không có tùy chọn ${token.rawName}.`);
    if (spec.kind === 'flag') {
      if (token.value !== undefined) return failure(`Tùy chọn ${token.rawName} không nhận giá trị.`);
      flags.add(token.name);
    } else if (
      token.value === undefined ||
      token.value === '' ||
      (!token.inlineValue && token.value.startsWith('--'))
    ) {
      return failure(`Tùy chọn ${token.rawName} thiếu giá trị.`);
    } else {
      texts.set(token.name, token.value);
    }
  }
  const missing = Object.entries(specs).find(([name, { isRequired }]) => isRequired && !texts.has(name));
  if (missing) return failure(`Thiếu tùy chọn --${missing[0]}.`);
  const [stray] = positionals;
  if (!takesNames && stray !== undefined) {
    return failure(`Thừa “${stray}”; giá trị có dấu cách phải đặt trong dấu ngoặc kép.`);
  }
  return success({ positionals, flags, texts });
}
