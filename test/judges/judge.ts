/** Programs from outside that judge what we write; where one is missing its tests are skipped, and say so. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where PATH finds a program, or undefined. */
export const findProgram = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** describe, or a skipped describe where the judge is missing. */
export function describeWith(judge: string, isThere: boolean): (title: string, tests: () => void) => void {
  if (isThere) return (title, tests) => describe(title, tests);
  return (title, tests) => {
    console.warn(`Skipped without ${judge}: ${title}`);
    describe.skip(title, tests);
  };
}
