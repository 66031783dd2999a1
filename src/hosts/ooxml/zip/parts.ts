/** The parts of an Office file: looked up by name, inflated one at a time, counted and checked against their CRC. */
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import type { ReadLimits } from '../limits';
import type { Platform } from '../platform';
import { readDirectory, type ZipEntry } from './directory';

const STORED = 0;
const DEFLATED = 8;

/** Part names are equal whatever their case (ISO 29500-2, 6.2.2.3); some writers set a slash before them. */
const key = (name: string): string => (name.startsWith('/') ? name.slice(1) : name).toLowerCase();

export class Parts {
  private inflated = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly platform: Platform,
    private readonly limits: ReadLimits,
  ) {}

  /** Two entries of one name are refused as corrupt: readers would disagree on which is meant. */
  static open(bytes: Uint8Array, platform: Platform, limits: ReadLimits): Result<Parts, Refusal> {
    const directory = readDirectory(bytes, limits.parts);
    if (!directory.ok) return directory;
    const entries = new Map<string, ZipEntry>();
    for (const entry of directory.value) {
      if (entries.has(key(entry.name))) return failure({ code: 'corrupt', detail: entry.name });
      entries.set(key(entry.name), entry);
    }
    return success(new Parts(bytes, entries, platform, limits));
  }

  has(name: string): boolean {
    return this.entries.has(key(name));
  }

  /**
   * A part's bytes, exactly as many as its entry claims. A claim past the limits is refused before inflating, a false
   * claim as corrupt. A part read twice counts twice.
   */
  read(name: string): Result<Uint8Array, Refusal> {
    const entry = this.entries.get(key(name));
    if (!entry) return failure({ code: 'corrupt', detail: name });
    if (entry.size > this.limits.partBytes) return failure({ code: 'part-too-large', detail: name });
    this.inflated += entry.size;
    if (this.inflated > this.limits.totalBytes) return failure({ code: 'total-too-large' });

    const data = this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
    const part = this.unpack(entry.method, data, entry.size);
    return part?.length === entry.size && this.platform.crc32(part) === entry.crc
      ? success(part)
      : failure({ code: 'corrupt', detail: name });
  }

  private unpack(method: number, data: Uint8Array, size: number): Uint8Array | undefined {
    if (method === DEFLATED) return this.platform.inflate(data, size);
    return method === STORED ? data : undefined;
  }
}
