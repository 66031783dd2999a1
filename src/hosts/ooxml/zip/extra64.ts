/** Sizes and offsets past 32 bits: a field at its greatest value is given in the ZIP64 extra field (APPNOTE 4.5.3). */

export interface EntrySizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

const ZIP64 = 0x0001;
const ELSEWHERE = 0xffffffff;

/** `sizes` with each field that stands elsewhere read from the extra fields; undefined when one is missing there. */
export function readSizes64(view: DataView, start: number, end: number, sizes: EntrySizes): EntrySizes | undefined {
  if (sizes.size !== ELSEWHERE && sizes.compressedSize !== ELSEWHERE && sizes.offset !== ELSEWHERE) return sizes;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    let cursor = at + 4;
    const field = (value: number): number => {
      if (value !== ELSEWHERE) return value;
      cursor += 8;
      return cursor <= last ? Number(view.getBigUint64(cursor - 8, true)) : NaN;
    };
    // The order is the format's.
    const size = field(sizes.size);
    const compressedSize = field(sizes.compressedSize);
    const offset = field(sizes.offset);
    return cursor <= last ? { size, compressedSize, offset } : undefined;
  }
  return undefined;
}
