/** Where a zip file's directory is: the record at its end, or that record's ZIP64 form (APPNOTE 4.3.14 to 4.3.16). */
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';

export interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
  /** The byte after the directory. */
  readonly end: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_LENGTH = 56;

/** The offset of the last end record whose comment fits in the file, or -1. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

/** The place a ZIP64 record gives, or undefined when none precedes the end record. */
function readEnd64(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at > locator - END64_LENGTH || view.getUint32(at, true) !== END64_SIGNATURE) return undefined;
  const offset = Number(view.getBigUint64(at + 48, true));
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset,
    end: offset + Number(view.getBigUint64(at + 40, true)),
  };
}

/** Refuses as truncated a zip without its end, and as corrupt one whose directory would lie outside the file. */
export function findDirectory(view: DataView): Result<DirectoryPlace, Refusal> {
  const end = findEnd(view);
  if (end < 0) return failure({ code: 'truncated' });
  const offset = view.getUint32(end + 16, true);
  const place = readEnd64(view, end) ?? {
    entries: view.getUint16(end + 10, true),
    offset,
    end: offset + view.getUint32(end + 12, true),
  };
  return place.end <= end ? success(place) : failure({ code: 'corrupt' });
}
