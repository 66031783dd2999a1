/** How much a Word file from outside may cost. Past a limit it is refused, never read in part. */
import { defaultLimits, type ReadLimits } from '../../ooxml/limits';

export interface DocxLimits extends ReadLimits {
  /** Of the document part: what is made of an element in memory is many times its size in the file. */
  readonly elements: number;
}

const MEGABYTE = 1024 * 1024;

export const docxLimits: DocxLimits = {
  ...defaultLimits,
  partBytes: 12 * MEGABYTE,
  totalBytes: 64 * MEGABYTE,
  depth: 128,
  elements: 150_000,
  milliseconds: 5_000,
};
