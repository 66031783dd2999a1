/** Limits for what this product wrote and a person chose by name: a consolidated workbook is larger than any agency's. */
import { defaultLimits, type ReadLimits } from '../ooxml/limits';

const MEGABYTE = 1024 * 1024;

export const ownLimits: ReadLimits = {
  ...defaultLimits,
  fileBytes: 256 * MEGABYTE,
  partBytes: 512 * MEGABYTE,
  totalBytes: 1024 * MEGABYTE,
  cells: 8_000_000,
  totalCells: 10_000_000,
  milliseconds: 60_000,
};
