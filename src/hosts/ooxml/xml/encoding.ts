/** Parts are UTF-8 or UTF-16 (ISO 29500-1, annex L.1) and scanned as UTF-8; their texts are decoded one by one. */

/** UTF-16 without a byte order mark still shows its order: "<" and its zero byte. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

/** The part as UTF-8 without a byte order mark; undefined for UTF-16 that is not valid. */
export function toUtf8(bytes: Uint8Array): Uint8Array | undefined {
  const encoding = utf16Of(bytes);
  if (encoding) {
    const utf16 = new TextDecoder(encoding, { fatal: true });
    const text = orUndefined(() => utf16.decode(bytes));
    return text === undefined ? undefined : new TextEncoder().encode(text);
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of the bytes from `start` to `end`, or undefined when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  // Most attribute values are one letter, and a decoder costs more than the letter.
  if (end - start === 1 && bytes[start]! < 0x80) return String.fromCharCode(bytes[start]!);
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    return undefined; // a fatal decoder throws for what is not its encoding
  }
}

/** A fatal decoder throws for what is not its encoding. */
function orUndefined(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
