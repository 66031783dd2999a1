/** The reader's platform on Node: the only file here that names node:zlib. zlib.crc32 came with Node 20.15. */
import { crc32, inflateRawSync } from 'node:zlib';

import type { Platform } from './platform';

export const nodePlatform: Platform = {
  inflate: (data, size) => {
    try {
      // One output block of the whole size: zlib then neither grows nor joins blocks. Its least size is 64.
      const part = inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
      // Not as a Buffer, whose own subarray and indexOf are slow for a scanner.
      return new Uint8Array(part.buffer, part.byteOffset, part.length);
    } catch {
      return undefined;
    }
  },
  crc32: (data) => crc32(data),
  now: () => performance.now(),
};
