/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployManifest } from '../../scripts/manifest.mjs';
import { DEVELOPMENT_URL } from '../../scripts/settings.mjs';
import { buttons } from '../../src/commands/ribbon';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const manifest = parse(text);

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}
const all = (name: string, document = manifest): Element[] => [...document.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = ['Image', 'Url', 'String']
  .flatMap((name) => all(name))
  .filter((element) => element.hasAttribute('id'));
const addresses = (document: Document): string[] =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
    .flatMap((name) => all(name, document))
    .map((element) => element.getAttribute('DefaultValue'))
    .filter((value) => value !== null);

test('is well formed', () => expect(all('parsererror')).toEqual([]));

test('carries the version of the package', () =>
  expect(all('Version').map((element) => element.textContent)).toEqual([`${version}.0`]));

test('asks for what Excel 2021 has: ExcelApi 1.9 and the shared runtime', () =>
  expect(all('Set').map((element) => [element.getAttribute('Name'), element.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.9'],
    ['SharedRuntime', '1.1'],
  ]));

test('every resource asked for is there, and every one there is asked for', () => {
  const asked = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  expect([...new Set(asked)].sort()).toEqual(resources.map((element) => attribute(element, 'id')).sort());
});

test('ids of resources are at most 32 characters', () =>
  expect(resources.filter((element) => attribute(element, 'id').length > 32)).toEqual([]));

test('pane, buttons and runtime share one page', () => {
  const pages = ['Runtime', 'FunctionFile'].flatMap((name) => all(name));
  const panes = all('SourceLocation').filter((element) => element.hasAttribute('resid'));
  expect([...pages, ...panes].map((element) => attribute(element, 'resid'))).toEqual(Array(3).fill('Taskpane.Url'));
  expect(attribute(all('Runtime')[0]!, 'lifetime')).toBe('long');
});

test('every button is one the ribbon answers', () => {
  const functions = all('FunctionName').map((element) => element.textContent);
  expect(functions.length).toBe(new Set(functions).size);
  expect(functions.filter((name) => !buttons.some((button) => button === name))).toEqual([]);
});

describe('strings', () => {
  const strings = [...all('String'), ...all('DisplayName'), ...all('Description')].filter((element) =>
    element.hasAttribute('DefaultValue'),
  );
  const limit = (element: Element): number =>
    element.parentElement?.localName === 'LongStrings' || element.localName === 'Description' ? 250 : 125;
  const english = (element: Element): string => attribute(element.children[0] ?? element, 'Value');

  test('each is in Vietnamese, and in English once', () =>
    expect(
      strings.filter(
        (element) =>
          element.children.length !== 1 ||
          element.children[0]!.getAttribute('Locale') !== 'en-US' ||
          english(element) === '',
      ),
    ).toEqual([]));
  test('none is longer than Office allows', () =>
    expect(
      strings.filter(
        (element) => Math.max(attribute(element, 'DefaultValue').length, english(element).length) > limit(element),
      ),
    ).toEqual([]));
  test('the default language is Vietnamese', () => expect(all('DefaultLocale')[0]!.textContent).toBe('vi-VN'));
});

describe('icons', () => {
  const icons = resources
    .filter((element) => element.localName === 'Image')
    .map((element) => attribute(element, 'DefaultValue'));

  test.each(icons)('%s is a square of the size in its name', (address) => {
    const png = readFileSync(join(root, new URL(address).pathname));
    const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
  test('every button and group has 16, 32, 64 and 80 points', () =>
    expect(
      all('Icon').filter(
        (icon) => [...icon.children].map((image) => attribute(image, 'size')).join() !== '16,32,64,80',
      ),
    ).toEqual([]));
  test('each names the file of its size', () => {
    const named = all('Icon').flatMap((icon) => [...icon.children]);
    expect(named.filter((image) => !attribute(image, 'resid').endsWith(`.${attribute(image, 'size')}`))).toEqual([]);
  });
  test('no drawing is without its files', () => {
    const drawn = readdirSync(join(root, 'assets/icons')).map((name) => name.replace('.svg', ''));
    expect(drawn.filter((name) => !icons.some((address) => address.endsWith(`/${name}-16.png`)))).toEqual([]);
  });
});

describe('a deployment', () => {
  const deployed = deployManifest(text, { url: 'https://phuluc.example.vn/bao-cao', version: '2.3.4' });
  const document = parse(deployed);

  test('no address of the developer’s machine is left', () => expect(deployed).not.toContain('localhost'));
  test('every address is https, in the folder of the deployment', () =>
    expect(addresses(document).filter((address) => !address.startsWith('https://phuluc.example.vn/bao-cao/'))).toEqual(
      [],
    ));
  test('the domain has no folder', () =>
    expect(all('AppDomain', document).map((element) => element.textContent)).toEqual(['https://phuluc.example.vn']));
  test('the version is that of the package', () => expect(all('Version', document)[0]!.textContent).toBe('2.3.4.0'));
});

test('before that every address is one of the developer’s machine', () =>
  expect(addresses(manifest).filter((address) => !address.startsWith(`${DEVELOPMENT_URL}/`))).toEqual([]));

test("Microsoft's own reader of manifests understands it", () => {
  const reader = require.resolve('office-addin-manifest/cli.js');
  const read = spawnSync(process.execPath, [reader, 'info', join(root, 'manifest.xml')], { encoding: 'utf8' });
  expect(read.stderr).toBe('');
  for (const said of ['Name: Phụ lục', `Version: ${version}.0`, 'Default Locale: vi-VN', 'Hosts: Workbook']) {
    expect(read.stdout).toContain(said);
  }
});
