/** The entries of a zip file, as its directory gives them (APPNOTE 4.3.12); local headers only say where data start. */
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import { findDirectory } from './endRecord';
import { readSizes64 } from './extra64';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As the directory claims; the data are held to it when they are inflated. */
  readonly size: number;
  /** Of the entry's local header. */
  readonly offset: number;
  readonly dataOffset: number;
}

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const SEPARATOR = /\\/g;

/** The offset of an entry's data, or undefined when no local header stands where the directory says. */
function dataOffsetOf(view: DataView, offset: number): number | undefined {
  if (offset + LOCAL_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return undefined;
  return offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Entries that share bytes multiply a small file into a large one: no honest writer makes them. */
function overlapping(entries: readonly ZipEntry[], directory: number): boolean {
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  return byOffset.some(
    (entry, index) => entry.dataOffset + entry.compressedSize > (byOffset[index + 1]?.offset ?? directory),
  );
}

/**
 * All entries in the directory's order. Refuses more than `maxEntries` before reading one, an encrypted entry, entries
 * that share bytes, and a directory that is not exactly as long as its entries.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): Result<ZipEntry[], Refusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (!place.ok) return place;
  if (place.value.entries > maxEntries) return failure({ code: 'too-many-parts', detail: String(place.value.entries) });

  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = place.value.offset;
  while (entries.length < place.value.entries) {
    if (at + ENTRY_LENGTH > place.value.end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return corruptDirectory();
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > place.value.end) return corruptDirectory();
    const name = decoder.decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)).replace(SEPARATOR, '/');
    const sizes = readSizes64(view, nameEnd, extraEnd, {
      size: view.getUint32(at + 24, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    const dataOffset = sizes && dataOffsetOf(view, sizes.offset);
    if (!sizes || dataOffset === undefined) return failure({ code: 'corrupt', detail: name });
    if (view.getUint16(at + 8, true) & ENCRYPTED) return failure({ code: 'password' });
    const method = view.getUint16(at + 10, true);
    entries.push({ name, method, crc: view.getUint32(at + 16, true), ...sizes, dataOffset });
    at = next;
  }
  if (at !== place.value.end) return corruptDirectory();
  return overlapping(entries, place.value.offset) ? failure({ code: 'overlapping' }) : success(entries);
}

const corruptDirectory = (): Result<never, Refusal> => failure({ code: 'corrupt' });
