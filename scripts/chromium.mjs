/** The Chromium that pictures are taken with and pages are measured in. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** As CHROMIUM names it, or where PATH finds it; undefined where there is none. */
export function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [process.env['CHROMIUM'] ?? '', ...folders.map((folder) => join(folder, 'chromium'))].find(isExecutable);
}

export function launchChromium() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no chromium on this machine; CHROMIUM may name one');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
