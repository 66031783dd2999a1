/** The characters that make up XML's markup, as bytes: UTF-8 keeps them apart from all others. */
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const LOWER_X = 0x78;

export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Up to four characters as one number: markup is compared a word at a time. */
export const word = (text: string): number => ascii(text).reduce((sum, byte) => sum * 256 + byte, 0);

/** Whether `pattern` stands at `at`. */
export function hasAt(bytes: Uint8Array, at: number, pattern: Uint8Array): boolean {
  if (at + pattern.length > bytes.length) return false;
  for (let index = 0; index < pattern.length; index++) {
    if (bytes[at + index] !== pattern[index]) return false;
  }
  return true;
}
