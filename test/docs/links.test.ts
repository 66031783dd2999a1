/** What the documents point at is there: files, scripts, folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json';

const root = join(__dirname, '..', '..');

const pagesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const pages = ['README.md', 'CONTRIBUTING.md', ...pagesUnder('docs')];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const foldersOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test.each(pages)('%s links to nothing that is missing', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
  const inside = links.filter((target) => !/^[a-z]+:/.test(target));
  expect(inside.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

test.each(pages)('%s names no script that npm does not know', (page) => {
  const named = [...read(page).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, script = '']) => script);
  expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

test('README says what lives in each folder of the source', () => {
  const table = read('README.md');
  const hosts = foldersOf('src/hosts').filter((host) => !table.includes(`\`${host}\``));
  expect([...foldersOf('src').filter((folder) => !table.includes(`\`src/${folder}`)), ...hosts]).toEqual([]);
});
