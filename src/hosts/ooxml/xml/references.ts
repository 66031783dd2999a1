/** Character references: XML's own five names and numbers. Other names would need a declaration and are never followed. */
import { ascii, hasAt, NEWLINE, RETURN, SEMICOLON } from './bytes';
import { decodeUtf8 } from './encoding';

export interface Reference {
  /** The character's code point. */
  readonly code: number;
  /** The offset after the reference. */
  readonly after: number;
}

const NAMED = [
  { pattern: ascii('&amp;'), code: 0x26 },
  { pattern: ascii('&lt;'), code: 0x3c },
  { pattern: ascii('&gt;'), code: 0x3e },
  { pattern: ascii('&quot;'), code: 0x22 },
  { pattern: ascii('&apos;'), code: 0x27 },
];
const NUMERIC = ascii('&#');
/** "&#x10FFFF;" with room for leading zeros. */
const LONGEST_NUMERIC = 16;

/** The reference that starts at `at`, an "&". The name of an entity is 'dtd', what is no character 'bad-xml'. */
export function referenceAt(bytes: Uint8Array, at: number): Reference | 'dtd' | 'bad-xml' {
  for (const { pattern, code } of NAMED) {
    if (hasAt(bytes, at, pattern)) return { code, after: at + pattern.length };
  }
  return hasAt(bytes, at, NUMERIC) ? numericAt(bytes, at) : 'dtd';
}

function numericAt(bytes: Uint8Array, start: number): Reference | 'bad-xml' {
  const semicolon = bytes.subarray(start, start + LONGEST_NUMERIC).indexOf(SEMICOLON);
  const digits = semicolon < 0 ? undefined : decodeUtf8(bytes, start + NUMERIC.length, start + semicolon);
  if (digits === undefined || !/^(x[0-9A-Fa-f]+|[0-9]+)$/.test(digits)) return 'bad-xml';
  const code = Number(digits.startsWith('x') ? `0${digits}` : digits);
  return isCharacter(code) ? { code, after: start + semicolon + 1 } : 'bad-xml';
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === NEWLINE || code === RETURN;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
