/**
 * Builds zip files byte by byte, so that a test can make every odd and every hostile one:
 *
 *   zip([{ name: 'a.xml', content: '<a/>' }, { name: 'b.xml', content: '<b/>', stored: true, claimed: { size: 9 } }])
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Deflated data in place of what deflating the content would give. */
  readonly deflated?: Uint8Array;
  /** Sizes and CRC follow the data, and the local header holds zeros. */
  readonly descriptor?: boolean;
  /** Sizes and offset stand in the ZIP64 extra field. */
  readonly zip64?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says in place of the truth. */
  readonly claimed?: { readonly size?: number; readonly compressedSize?: number; readonly crc?: number };
  /** The directory points at the data of the part of this index. */
  readonly sameDataAs?: number;
}

export interface ZipOptions {
  readonly comment?: string;
  /** The end record is a ZIP64 one. */
  readonly zip64?: boolean;
  /** The number of entries the end record claims. */
  readonly entries?: number;
}

/** Hostile parts are as large as they may be, and nobody looks how well they are packed. */
const QUICKLY = { level: 1 };
const DESCRIPTOR_FLAG = 8;
const EVERYWHERE = 0xffffffff;

/** Little-endian fields: [bytes, value] each. */
function record(...fields: readonly (readonly [1 | 2 | 4 | 8, number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, length);
    at += length;
  }
  return bytes;
}

export function zip(parts: readonly ZipPart[], options: ZipOptions = {}): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let offset = 0;

  for (const part of parts) {
    const content = Buffer.from(part.content);
    const name = Buffer.from(part.name);
    const data = part.deflated ?? (part.stored ? content : deflateRawSync(content, QUICKLY));
    const method = part.method ?? (part.stored ? 0 : 8);
    const flags = (part.flags ?? 0) | (part.descriptor ? DESCRIPTOR_FLAG : 0);
    const crc = part.claimed?.crc ?? crc32(content);
    const size = part.claimed?.size ?? content.length;
    const compressedSize = part.claimed?.compressedSize ?? data.length;

    const truth = record([4, crc], [4, data.length], [4, content.length]);
    const inHeader = part.descriptor ? Buffer.alloc(truth.length) : truth;
    const chunks = [
      record([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0]),
      inHeader,
      record([2, name.length], [2, 0]),
      name,
      data,
      ...(part.descriptor ? [record([4, 0x08074b50]), truth] : []),
    ];
    offsets.push(offset);
    const place = offsets[part.sameDataAs ?? offsets.length - 1] ?? 0;

    const extra = part.zip64 ? record([2, 1], [2, 24], [8, size], [8, compressedSize], [8, place]) : Buffer.alloc(0);
    directory.push(
      record([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0], [4, crc]),
      part.zip64 ? record([4, EVERYWHERE], [4, EVERYWHERE]) : record([4, compressedSize], [4, size]),
      record([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
      record([4, part.zip64 ? EVERYWHERE : place]),
      name,
      extra,
    );
    local.push(...chunks);
    offset += chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const entries = options.entries ?? parts.length;
  const comment = Buffer.from(options.comment ?? '');
  const end64 = [
    record([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    record([8, entries], [8, entries], [8, size], [8, offset]),
    record([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]),
  ];
  const end = options.zip64
    ? [...end64, record([4, 0x06054b50], [4, 0], [2, 0xffff], [2, 0xffff], [4, EVERYWHERE], [4, EVERYWHERE])]
    : [record([4, 0x06054b50], [4, 0], [2, entries % 0x10000], [2, entries % 0x10000], [4, size], [4, offset])];
  return new Uint8Array(Buffer.concat([...local, ...directory, ...end, record([2, comment.length]), comment]));
}

/** Deflated zeros, `megabytes` of them, made without ever holding them. */
export function deflatedZeros(megabytes: number): Uint8Array {
  const Z_FULL_FLUSH = 3;
  const one = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => one), last]));
}
