/**
 * The floor for reading: inflating, with node:zlib alone, the parts of an .xlsx file that a reader cannot do without
 * (workbook, relationships, shared strings, sheets, properties). No limits, no CRC, no meaning.
 */
import { inflateRawSync } from 'node:zlib';

const NEEDED =
  /^(_rels\/|xl\/workbook\.xml$|xl\/_rels\/|xl\/sharedStrings\.xml$|xl\/worksheets\/[^_]|docProps\/(app|custom)\.xml$)/;
const END_SIZE = 22;

/** @returns how many bytes came out, so that no run can be optimised away. */
export function inflateNeededParts(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = file.length - END_SIZE;
  let at = file.readUInt32LE(end + 16);
  let inflated = 0;
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (NEEDED.test(name)) {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
      inflated += file.readUInt16LE(at + 10) === 0 ? packed.length : inflateRawSync(packed).length;
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return inflated;
}
