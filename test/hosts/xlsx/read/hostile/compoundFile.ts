/**
 * Compound files as Excel 97-2003 and encrypted workbooks are [MS-CFB]: sectors of 512 bytes, one allocation table, a
 * directory of the streams.
 */
const SECTOR = 512;
const DIRECTORY_ENTRY = 128;
/** Shorter streams would live in a stream of small ones. */
const LEAST_STREAM = 4_096;
const MOST_SECTORS = SECTOR / 4;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE = 0xfffffffd;

const STREAM = 2;
const ROOT = 5;

export interface Stream {
  readonly name: string;
  readonly content: Uint8Array;
}

function directoryEntry(name: string, type: number, start: number, size: number, tree: readonly number[]): Buffer {
  const entry = Buffer.alloc(DIRECTORY_ENTRY);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  [0, 1, 2].forEach((index) => entry.writeUInt32LE(tree[index] ?? FREE, 68 + index * 4));
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

const padded = (content: Uint8Array, unit: number): Buffer =>
  Buffer.concat([
    content,
    Buffer.alloc(Math.ceil(Math.max(content.length, LEAST_STREAM) / unit) * unit - content.length),
  ]);

/** Sector 0 is the table, those after it the directory, and the streams follow in their order. */
function compoundFile(streams: readonly Stream[]): Uint8Array {
  const directorySectors = Math.ceil(((streams.length + 1) * DIRECTORY_ENTRY) / SECTOR);
  const table = Array.from({ length: MOST_SECTORS }, () => FREE);
  const chain = (from: number, length: number): void => {
    for (let at = from; at < from + length; at += 1) table[at] = at + 1 < from + length ? at + 1 : END_OF_CHAIN;
  };
  table[0] = TABLE;
  chain(1, directorySectors);

  let next = 1 + directorySectors;
  const entries = [directoryEntry('Root Entry', ROOT, END_OF_CHAIN, 0, [FREE, FREE, streams.length > 0 ? 1 : FREE])];
  const sectors: Buffer[] = [];
  streams.forEach(({ name, content }, index) => {
    const data = padded(content, SECTOR);
    // Each is the right sibling of the one before it: names must come in order of length.
    const right = index + 2 <= streams.length ? index + 2 : FREE;
    entries.push(directoryEntry(name, STREAM, next, Math.max(content.length, LEAST_STREAM), [FREE, right, FREE]));
    chain(next, data.length / SECTOR);
    next += data.length / SECTOR;
    sectors.push(data);
  });
  if (next > MOST_SECTORS) throw new RangeError('More than one table would be needed');

  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  [0x3e, 3, 0xfffe, 9, 6].forEach((field, index) => header.writeUInt16LE(field, 24 + index * 2));
  header.writeUInt32LE(1, 44); // sectors of the table
  header.writeUInt32LE(1, 48); // where the directory starts
  header.writeUInt32LE(LEAST_STREAM, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  for (let at = 76; at < SECTOR; at += 4) header.writeUInt32LE(at === 76 ? 0 : FREE, at);

  const tableSector = Buffer.alloc(SECTOR);
  table.forEach((sector, index) => tableSector.writeUInt32LE(sector, index * 4));
  const directory = Buffer.alloc(directorySectors * SECTOR);
  Buffer.concat(entries).copy(directory);
  return new Uint8Array(Buffer.concat([header, tableSector, directory, ...sectors]));
}

const record = (type: number, content: Buffer = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
};

/** Rows 0 to 1, columns 0 to 1. */
const ONE_CELL = record(0x0200, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0]));

const beginning = (of: number): Buffer => {
  const content = Buffer.alloc(16);
  [0x0600, of, 0x0dbb, 0x07cc].forEach((field, index) => content.writeUInt16LE(field, index * 2));
  return record(0x0809, content);
};

/** A workbook of Excel 97-2003 [MS-XLS]: one sheet, one number in its first cell. */
export function oldWorkbook(sheet: string, value: number): Uint8Array {
  const name = Buffer.from(sheet, 'latin1');
  const globals = beginning(0x0005);
  const end = record(0x000a);
  const bound = (offset: number): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(offset, 0);
    head.writeUInt8(name.length, 6);
    return record(0x0085, Buffer.concat([head, name]));
  };
  const number = Buffer.alloc(14);
  number.writeDoubleLE(value, 6);
  const offset = globals.length + bound(0).length + end.length;
  const content = Buffer.concat([
    globals,
    bound(offset),
    end,
    beginning(0x0010),
    ONE_CELL,
    record(0x0203, number),
    end,
  ]);
  return compoundFile([{ name: 'Workbook', content }]);
}

/** What Excel keeps in place of a workbook with a password [MS-OFFCRYPTO 2.3.4.4]. */
export const encryptedWorkbook = (): Uint8Array =>
  compoundFile([
    { name: 'EncryptionInfo', content: Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]) },
    { name: 'EncryptedPackage', content: Buffer.alloc(8_192, 0x5a) },
  ]);
