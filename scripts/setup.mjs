/**
 * What lies between a fresh clone and a running program: the packages of package-lock.json, and the bundles in build/.
 * Nothing to do is quiet. Progress goes to stderr, because a program's stdout may be read by another.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleIsFresh, MADE, packagesAreFresh, pagesAreFresh } from './freshness.mjs';
import { withLock } from './lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Exit code of a program that could not be set up; 1 would mean findings. */
export const CANNOT_RUN = 2;

const LOCK = join(root, 'build/.lock');
/** zlib.crc32 came with it. */
const NODE_NEEDED = { major: 20, minor: 15 };
const NO_NETWORK = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;
/** npm says first what is wrong and then explains its options at length. */
const NPM_LINES = 8;

/** Installs the packages where they differ from package-lock.json. False when that failed, and why has been said. */
export const ensurePackages = () =>
  attempt(() => packagesAreFresh(root) || withLock(LOCK, () => packagesAreFresh(root) || install(), sayWaiting));

/**
 * Builds the bundles where one is missing or older than its sources. False when that failed, and why has been said.
 * Packages are needed only to build: a bundle holds all it uses.
 * @param {string} bundle "build/phuluc.mjs"
 */
export const ensureBundle = (bundle) =>
  attempt(() => {
    if (bundleIsFresh(root, bundle)) return true;
    if (!ensurePackages()) return false;
    return withLock(LOCK, () => bundleIsFresh(root, bundle) || build(), sayWaiting);
  });

/**
 * Runs a program of this project in this very process, so that arguments, signals and the exit code are its own.
 * @param {string} program "build/phuluc.mjs"
 * @returns {Promise<unknown>}
 */
export const become = (program) => import(pathToFileURL(join(root, program)).href);

/** @param {() => boolean} work */
function attempt(work) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NODE_NEEDED.major || (major === NODE_NEEDED.major && minor < NODE_NEEDED.minor)) {
    say(
      `Cần Node.js ${NODE_NEEDED.major}.${NODE_NEEDED.minor} trở lên; máy này đang dùng Node.js ${process.versions.node}.`,
    );
    return false;
  }
  try {
    return work();
  } catch (error) {
    say(
      `Không chuẩn bị được chương trình trong thư mục ${root}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

function install() {
  say('Đang cài các gói cần thiết (npm ci), có thể mất một vài phút…');
  // A shell finds npm under its name on every system; the command is constant.
  const npm = spawnSync('npm ci --loglevel=error', { cwd: root, shell: true, encoding: 'utf8' });
  if (npm.status === 0) return true;
  if (NO_NETWORK.test(npm.stderr)) {
    say('Không cài được các gói cần thiết: không kết nối được mạng.');
    say('Hãy kiểm tra kết nối (cơ quan dùng máy chủ trung gian thì khai báo cho npm), rồi chạy lại lệnh.');
  } else {
    say('Không cài được các gói cần thiết; npm báo:');
    say(npm.stderr.split('\n').slice(0, NPM_LINES).join('\n'));
  }
  return false;
}

/** Builds aside and renames, so that a build cut short leaves nothing that looks whole. */
function build() {
  const programs = join(root, 'build');
  const aside = join(programs, '.new');
  const started = new Date();
  rmSync(aside, { recursive: true, force: true });
  if (!runWebpack('webpack.config.programs.js', aside)) return false;
  for (const name of readdirSync(aside).sort(bundlesLast)) {
    utimesSync(join(aside, name), started, started); // a source saved during the build is newer than the bundle
    renameSync(join(aside, name), join(programs, name));
  }
  rmSync(aside, { recursive: true });
  return true;
}

/**
 * Builds the web pages into a folder. False when that failed, and why has been said.
 * @param {string} folder
 */
export const buildPages = (folder) => attempt(() => ensurePackages() && runWebpack('webpack.config.js', folder));

/**
 * The web pages with the settings of the developer's machine, for tests in a browser; built where older than their sources.
 * @returns {string | undefined} the folder
 */
export function ensurePages() {
  const folder = join(root, 'build/pages');
  const fresh = () => pagesAreFresh(root, folder);
  const make = () => {
    const started = new Date();
    if (!runWebpack('webpack.config.js', folder, withoutSettings())) return false;
    writeFileSync(join(folder, MADE), '');
    utimesSync(join(folder, MADE), started, started); // a source saved during the build is newer than the pages
    return true;
  };
  const ready = attempt(() => fresh() || (ensurePackages() && withLock(LOCK, () => fresh() || make(), sayWaiting)));
  return ready ? folder : undefined;
}

/** @returns {NodeJS.ProcessEnv} */
const withoutSettings = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PHULUC_')));

/** @param {string} config @param {string} folder @param {NodeJS.ProcessEnv} [env] */
function runWebpack(config, folder, env = process.env) {
  say('Đang dựng chương trình…');
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--config', join(root, config), '--output-path', folder];
  const built = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (built.status === 0) return true;
  process.stderr.write(built.stdout + built.stderr);
  say('Không dựng được chương trình; chi tiết ở các dòng trên.');
  return false;
}

/** @param {string} a @param {string} b */
const bundlesLast = (a, b) => Number(a.endsWith('.mjs')) - Number(b.endsWith('.mjs'));

const sayWaiting = () =>
  say('Một tiến trình khác đang chuẩn bị chương trình, vui lòng chờ… (nếu không có, hãy xóa tệp build/.lock)');

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
