/** Whether what set-up makes is still what package-lock.json and the sources say. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** Files and folders a bundle is made of. */
const BUNDLE_SOURCES = ['src', 'bench', 'webpack.config.programs.js', 'package-lock.json'];
/** And the web pages, which carry the templates and the version with them. */
const PAGE_SOURCES = [
  ...['src', 'pages', 'assets', 'templates', 'scripts'],
  ...['manifest.xml', 'webpack.config.js', 'package.json', 'package-lock.json'],
];

/** True when node_modules holds every package of package-lock.json in the version named there. @param {string} root */
export function packagesAreFresh(root) {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return [...wanted].every(([path, { version, integrity, optional, devOptional }]) => {
    const found = installed.get(path);
    // Packages for other systems are optional and not installed here.
    return found ? found.version === version && found.integrity === integrity : (optional ?? devOptional ?? false);
  });
}

/**
 * @param {string} lockFile
 * @returns {Map<string, LockedPackage> | undefined}
 */
function packagesOf(lockFile) {
  try {
    const { packages } = /** @type {{ packages: Record<string, LockedPackage> }} */ (
      JSON.parse(readFileSync(lockFile, 'utf8'))
    );
    return new Map(Object.entries(packages).filter(([path]) => path !== '')); // '' is the project itself
  } catch {
    return undefined; // none yet, or half written
  }
}

/** The last file of a build of the web pages: a build cut short has none. */
export const MADE = '.made';

/** True when a bundle is there and nothing it is made of has changed since. @param {string} root @param {string} bundle */
export const bundleIsFresh = (root, bundle) => isNewer(join(root, bundle), root, BUNDLE_SOURCES);

/** True when a folder holds the web pages and nothing they are made of has changed since. @param {string} root @param {string} folder */
export const pagesAreFresh = (root, folder) => isNewer(join(folder, MADE), root, PAGE_SOURCES);

/** @param {string} file @param {string} root @param {string[]} sources */
function isNewer(file, root, sources) {
  const made = changedAt(file);
  return made !== undefined && sources.every((source) => newestIn(join(root, source)) <= made);
}

/** The last change in a file or folder; a folder's own time tells of files deleted. @param {string} path @returns {number} */
function newestIn(path) {
  const entries = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
  return Math.max(changedAt(path) ?? 0, ...entries.map((name) => newestIn(join(path, name))));
}

/** @param {string} path */
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
