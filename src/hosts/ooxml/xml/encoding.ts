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
    return orUndefined(() => transcode(bytes, new TextDecoder(encoding, { fatal: true })));
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

/** In pieces of this size, so that no text as long as the part is ever held beside it. */
const PIECE = 65_536;

function transcode(bytes: Uint8Array, utf16: TextDecoder): Uint8Array {
  // Two bytes of UTF-16 are at most three of UTF-8.
  const utf8 = new Uint8Array(Math.ceil(bytes.length / 2) * 3);
  const encoder = new TextEncoder();
  let length = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = utf16.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    length += encoder.encodeInto(text, utf8.subarray(length)).written;
  }
  return utf8.subarray(0, length);
}

/** A fatal decoder throws for what is not its encoding. */
function orUndefined(decode: () => Uint8Array): Uint8Array | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
