/** The reader's platform in a browser, where node:zlib is not: fflate inflates, a table gives the CRC. */
import { Inflate } from 'fflate';

import type { Platform } from './platform';

/** The polynomial of zip's CRC-32, bits reversed (APPNOTE 4.4.7). */
const POLYNOMIAL = 0xed_b8_83_20;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  }
  return remainder >>> 0;
});

function crc32(data: Uint8Array): number {
  let remainder = 0xff_ff_ff_ff;
  for (const byte of data) remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  return (remainder ^ 0xff_ff_ff_ff) >>> 0;
}

class TooMuch extends Error {}

/** In pieces of this size, so that data that lie about their size are stopped soon after it. */
const PIECE = 65_536;

/** Streamed: fflate's one-call form cuts at the promised size and says nothing of what was beyond. */
function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  const got = { bytes: 0, isWhole: false };
  const stream = new Inflate((piece, isLast) => {
    if (got.bytes + piece.length > size) throw new TooMuch();
    out.set(piece, got.bytes);
    got.bytes += piece.length;
    got.isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < data.length; at += PIECE) {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch {
    return undefined;
  }
  return got.isWhole && got.bytes === size ? out : undefined;
}

export const browserPlatform: Platform = { inflate, crc32, now: () => performance.now() };
