/** The parts of a zip file as text, read with node:zlib alone: no reader or writer of ours is asked. */
import { inflateRawSync } from 'node:zlib';

const CENTRAL_HEADER = 0x02014b50;
const END_HEADER = 0x06054b50;
const END_LENGTH = 22;
const STORED = 0;

/** By part name, as "xl/workbook.xml", in the order of the zip; for zips without a comment. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.length - END_LENGTH;
  if (zip.readUInt32LE(end) !== END_HEADER) throw new Error('No end of central directory');
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL_HEADER) {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === STORED ? data : inflateRawSync(data);
    parts.set(zip.toString('utf8', at + 46, nameEnd), content.toString('utf8'));
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}
