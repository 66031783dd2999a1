import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HASHED_FOLDER, pagePolicy } from '../../scripts/policy.mjs';
import { MICROSOFT_OFFICE_JS } from '../../scripts/settings.mjs';
import { ensurePages } from '../../scripts/setup.mjs';
import { pages as linked } from '../../src/taskpane/links';

const BUILD_TAKES_AT_MOST = 300_000;
const INITIAL_AT_MOST = 250_000;
const PAGES = ['taskpane.html', 'index.html', 'privacy.html', 'support.html'];

let folder = '';
beforeAll(() => {
  folder = ensurePages() ?? '';
  expect(folder).not.toBe('');
}, BUILD_TAKES_AT_MOST);

const page = (name: string): string => readFileSync(join(folder, name), 'utf8');
/** Addresses a page names, whether or not the minifier left their quotes. */
const named = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\b${attribute}="?([^"\\s>]+)`, 'g'))].map(([, address = '']) => address);
const scripts = (name: string): string[] => named(page(name), 'src').filter((address) => address.endsWith('.js'));
const own = (addresses: string[]): string[] => addresses.filter((address) => !address.startsWith('https:'));

test.each(['taskpane.html', 'index.html'])('%s: its first JavaScript is at most 250 KB, gzipped', (name) => {
  const sizes = own(scripts(name)).map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(INITIAL_AT_MOST);
});

test('only the pane loads office.js, before anything else', () => {
  expect(scripts('taskpane.html')[0]).toBe(MICROSOFT_OFFICE_JS);
  expect(PAGES.slice(1).filter((name) => page(name).includes(MICROSOFT_OFFICE_JS))).toEqual([]);
});

test('what carries code, style or data has a hash in its name', () =>
  expect(
    readdirSync(join(folder, HASHED_FOLDER)).filter(
      (name) => !/\.[0-9a-f]{8}\.(js|css|json|js\.map|js\.LICENSE\.txt)$/.test(name),
    ),
  ).toEqual([]));

test.each(['224-2025', 'agencies', 'holidays'])('the template file %s comes with the pages, word for word', (name) => {
  const [file = ''] = readdirSync(join(folder, HASHED_FOLDER)).filter((other) => other.startsWith(`${name}.`));
  const source = join(__dirname, '../../templates', name === 'holidays' ? '' : 'can-tho', `${name}.json`);
  expect(readFileSync(join(folder, HASHED_FOLDER, file), 'utf8')).toBe(readFileSync(source, 'utf8'));
});

describe.each(PAGES)('%s', (name) => {
  test('states its policy before it loads anything', () => {
    const html = page(name).replaceAll('&#39;', "'");
    const policy = pagePolicy(name === 'taskpane.html' ? MICROSOFT_OFFICE_JS : undefined);
    expect(html.indexOf(policy)).toBeGreaterThan(0);
    expect(html.indexOf(policy)).toBeLessThan(html.search(/<(script|link)/));
  });
  test('has no script or style of its own, which the policy would refuse', () =>
    expect(page(name)).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/));
  test('names only what is there', () => {
    const local = own([...named(page(name), 'src'), ...named(page(name), 'href')]);
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((address) => !existsSync(join(folder, address)))).toEqual([]);
  });
  test('is in Vietnamese', () => expect(page(name)).toMatch(/<html lang="?vi"?>/));
});

test('the pages that the pane links to are there', () =>
  expect(Object.values(linked).filter((name) => !existsSync(join(folder, name)))).toEqual([]));

test('everything the manifest addresses is there', () => {
  const addresses = page('manifest.xml').match(/https:\/\/localhost:3000\/[^"]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(28);
  expect(addresses.filter((address) => !existsSync(join(folder, new URL(address).pathname)))).toEqual([]);
});

test.each(['nginx.conf', 'web.config', '.htaccess'])('%s lies beside the pages', (name) =>
  expect(existsSync(join(folder, name))).toBe(true),
);

test('the oldest webviews can read what tells them why nothing runs', () => {
  const [notices = ''] = scripts('index.html').filter((file) => file.includes('notices'));
  expect(readFileSync(join(folder, notices), 'utf8')).not.toMatch(/=>|`|\b(const|let|class)\b|\?\.|\?\?/);
});
