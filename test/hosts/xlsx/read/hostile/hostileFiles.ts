/** Every hostile file, by family. */
import type { HostileFile } from './hostileFile';
import { markup } from './markup';
import { notWorkbooks } from './notWorkbooks';
import { packing } from './packing';
import { sheets } from './sheets';

const families: Readonly<Record<string, readonly HostileFile[]>> = {
  'what is no workbook': notWorkbooks,
  packing,
  markup,
  sheets,
};

/** By name: "packing: a wrong CRC". */
export const hostileFiles: ReadonlyMap<string, HostileFile> = new Map(
  Object.entries(families).flatMap(([family, files]) =>
    files.map((file) => [`${family}: ${file.name}`, file] as const),
  ),
);
