import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleIsFresh, packagesAreFresh, pagesAreFresh } from '../../scripts/freshness.mjs';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'freshness-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file as changed at a time, in seconds; its folder gets the same time. */
function write(path: string, text: string, at = 1000): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, at, at);
  utimesSync(dirname(file), at, at);
}

describe('packagesAreFresh', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const zod = { version: '4.0.0', integrity: 'sha512-a' };
  const wanted = { '': { name: 'phu-luc' }, 'node_modules/zod': zod };

  function fresh(packages: object, installed: object): boolean {
    write('package-lock.json', lock(packages));
    write('node_modules/.package-lock.json', lock(installed));
    return packagesAreFresh(root);
  }

  test('the same packages', () => expect(fresh(wanted, { 'node_modules/zod': zod })).toBe(true));
  test('another version', () =>
    expect(fresh(wanted, { 'node_modules/zod': { ...zod, version: '3.0.0' } })).toBe(false));
  test('another content under the same version', () =>
    expect(fresh(wanted, { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } })).toBe(false));
  test('a package missing', () => expect(fresh(wanted, {})).toBe(false));
  test('a package of another system missing', () =>
    expect(fresh({ 'node_modules/x-win32': { ...zod, optional: true } }, {})).toBe(true));
  test('nothing installed', () => {
    write('package-lock.json', lock(wanted));
    expect(packagesAreFresh(root)).toBe(false);
  });
  test('an installation cut short', () => {
    write('package-lock.json', lock(wanted));
    write('node_modules/.package-lock.json', '{"packages":');
    expect(packagesAreFresh(root)).toBe(false);
  });
});

describe('bundleIsFresh', () => {
  const BUNDLE = 'build/phuluc.mjs';
  beforeEach(() => {
    write('src/cli/main.ts', '');
    utimesSync(join(root, 'src'), 1000, 1000);
    write('webpack.config.programs.js', '');
    write('package-lock.json', '');
    write(BUNDLE, '', 2000);
  });

  test('newer than all its sources', () => expect(bundleIsFresh(root, BUNDLE)).toBe(true));
  test('missing', () => expect(bundleIsFresh(root, 'build/bench.mjs')).toBe(false));
  test.each(['src/cli/main.ts', 'bench/main.ts', 'webpack.config.programs.js', 'package-lock.json'])(
    'older than %s',
    (path) => {
      write(path, '', 3000);
      expect(bundleIsFresh(root, BUNDLE)).toBe(false);
    },
  );
  test('older than the removal of a source', () => {
    write('src/cli/gone.ts', '');
    rmSync(join(root, 'src/cli/gone.ts'));
    expect(bundleIsFresh(root, BUNDLE)).toBe(false);
  });
  test('templates are no sources', () => {
    write('templates/holidays.json', '', 3000);
    expect(bundleIsFresh(root, BUNDLE)).toBe(true);
  });
});

describe('pagesAreFresh', () => {
  const fresh = () => pagesAreFresh(root, join(root, 'build/pages'));
  beforeEach(() => write('build/pages/.made', '', 2000));

  test('newer than all their sources', () => expect(fresh()).toBe(true));
  test.each(['templates/holidays.json', 'pages/page.css', 'assets/check-16.png', 'manifest.xml', 'package.json'])(
    'older than %s',
    (path) => {
      write(path, '', 3000);
      expect(fresh()).toBe(false);
    },
  );
  test('missing', () => {
    rmSync(join(root, 'build/pages/.made'));
    expect(fresh()).toBe(false);
  });
});
