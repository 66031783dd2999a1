/** Excel on the developer's machine: whether it is there, and the add-in put into it and taken out again. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './setup.mjs';

const MAC_EXCEL = '/Applications/Microsoft Excel.app';
const WINDOWS_EXCEL = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
/** No dependency: it cannot be installed everywhere, and is needed only beside Excel. */
const DEBUGGING = 'npx --yes office-addin-debugging@7';

/** @param {{ platform?: string, exists?: (path: string) => boolean, registryHas?: (key: string) => boolean }} [machine] */
export function excelIsHere({ platform = process.platform, exists = existsSync, registryHas = inRegistry } = {}) {
  if (platform === 'darwin') return exists(MAC_EXCEL);
  return platform === 'win32' && registryHas(WINDOWS_EXCEL);
}

/** @param {string} key */
const inRegistry = (key) => spawnSync('reg', ['query', key]).status === 0;

/** Opens Excel with the add-in in it. Resolves to whether that worked. */
export const openInExcel = () => run(`${DEBUGGING} start manifest.xml desktop --app excel --no-debug --no-live-reload`);

/** Takes the add-in out of Excel. */
export const closeInExcel = () => run(`${DEBUGGING} stop manifest.xml`);

/**
 * A shell finds npx under its name on every system; the commands are constant.
 * @param {string} command
 * @returns {Promise<boolean>}
 */
function run(command) {
  const child = spawn(command, { cwd: root, shell: true, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
