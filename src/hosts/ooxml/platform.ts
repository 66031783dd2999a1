/**
 * What the reader asks of the machine it runs on, so that one source serves Node, the browser and its workers.
 * nodePlatform.ts is Node's.
 */
export interface Platform {
  /**
   * Inflates raw deflate data that should give exactly `size` bytes. It stops past `size` and never holds more;
   * undefined when the data are damaged, end early or give more.
   */
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array | undefined;
  /** CRC-32 as zip uses it, unsigned. */
  readonly crc32: (data: Uint8Array) => number;
  /** A monotonic clock in milliseconds; without one there is no time limit. */
  readonly now?: () => number;
}
