/** A tab of ours with another name: found by its key, and told, so that what is said of one sheet is said of the right one. */
import type { Collector } from './collector';
import type { FoundSheet } from './sheetIndex';

export function noteRenamed({ index: { name } }: FoundSheet, expected: string, { facts }: Collector): void {
  if (name !== expected) facts.push({ kind: 'renamed-sheet', sheet: name, expected });
}
