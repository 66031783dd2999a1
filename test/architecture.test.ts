/** Lint itself, tried on snippets: every direction of the table, and what the core must not name. */
import { readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../eslint.config.js';

const linter = new Linter({ configType: 'flat' });
/** The real configuration; snippets belong to no program, so the rules that need types stay out. */
const untyped = [...config, { files: ['**/*'], ...tseslint.configs.disableTypeChecked }] as Linter.Config[];

const lint = (file: string, code: string) => linter.verify(code, untyped, { filename: file });

/** The rules a snippet breaks. */
const broken = (file: string, code: string): string[] =>
  lint(file, code)
    .map((message) => message.ruleId ?? message.message)
    .filter((rule) => rule !== '@typescript-eslint/no-unused-vars');

const DIRECTION = '@typescript-eslint/no-restricted-imports';
const importing = (path: string) => `import { thing } from '${path}';`;

describe('directions', () => {
  const open: Record<string, string[]> = {
    plan: [],
    workbook: [],
    entries: ['plan', 'workbook'],
    figures: ['plan', 'entries'],
    checks: ['plan', 'workbook', 'entries', 'figures'],
    consolidation: ['plan', 'workbook', 'entries', 'figures', 'checks'],
    report: ['plan', 'entries', 'figures', 'checks', 'consolidation'],
    layout: ['plan', 'workbook', 'entries', 'figures', 'checks', 'consolidation', 'report'],
    intake: ['plan', 'workbook', 'entries', 'layout'],
    workflows: ['plan', 'workbook', 'entries', 'figures', 'checks', 'consolidation', 'report', 'layout', 'intake'],
    'hosts/ooxml': ['workbook'],
    'hosts/xlsx': ['workbook', 'entries', 'hosts/ooxml'],
    'hosts/excel': ['workbook', 'entries'],
    'hosts/parquet': ['consolidation'],
    'hosts/docx': ['workbook', 'entries', 'report', 'intake', 'hosts/ooxml'],
    cli: ['workflows'],
    session: [
      'plan',
      'workbook',
      'entries',
      'figures',
      'checks',
      'consolidation',
      'report',
      'layout',
      'intake',
      'workflows',
    ],
    taskpane: ['workflows', 'session'],
    commands: ['workflows', 'session'],
  };
  const folders = Object.keys(open);

  test('every folder of src has its direction', () => {
    const found = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const hosts = readdirSync('src/hosts').map((host) => `hosts/${host}`);
    expect(folders).toEqual(
      expect.arrayContaining([...found.map(({ name }) => name), ...hosts].filter((name) => name !== 'hosts')),
    );
  });

  /** Those of the folders that a file imports without complaint: one import a line, so the lines tell which. */
  function accepted(folder: string, climb: string): string[] {
    const code = folders.map((to) => importing(`${climb}${to}/thing`)).join('\n');
    const refused = lint(`src/${folder}/file.ts`, code).filter((message) => message.ruleId === DIRECTION);
    return folders.filter((_, index) => !refused.some((message) => message.line === index + 1));
  }

  test.each(Object.entries(open))('%s imports %j and no other', (from, allowed) => {
    const expected = folders.filter((to) => to === from || allowed.includes(to));
    const climb = '../'.repeat(from.split('/').length);
    expect(accepted(from, climb)).toEqual(expected);
    expect(accepted(`${from}/deep`, `../${climb}`)).toEqual(expected);
    expect(accepted(`${from}/deep/down`, `../../${climb}`)).toEqual(expected);
  });

  test.each(folders)('%s imports itself and src/result', (from) => {
    const climb = '../'.repeat(from.split('/').length);
    const code = [importing('./other'), `import { result } from '${climb}result';`].join('\n');
    expect(broken(`src/${from}/file.ts`, code)).toEqual([]);
  });

  test('hosts know nothing of each other', () => {
    expect(broken('src/hosts/xlsx/file.ts', importing('../excel/thing'))).toEqual([DIRECTION]);
    expect(broken('src/hosts/xlsx/deep/file.ts', importing('../../excel/thing'))).toEqual([DIRECTION]);
    expect(broken('src/hosts/xlsx/deep/file.ts', importing('../thing'))).toEqual([]);
  });

  test('a file named like a folder is no folder', () => {
    expect(broken('src/plan/file.ts', importing('./report'))).toEqual([]);
    expect(broken('src/checks/describe/file.ts', importing('../report'))).toEqual([]);
  });

  test('a face takes types from the core, and hosts only in its main file', () => {
    expect(broken('src/cli/print.ts', `import type { Plan } from '../plan/plan';`)).toEqual([]);
    expect(broken('src/cli/print.ts', `import type { Reader } from '../hosts/xlsx/read';`)).toEqual([DIRECTION]);
    expect(broken('src/cli/main.ts', importing('../hosts/xlsx/read'))).toEqual([]);
    expect(broken('src/cli/main.ts', importing('../plan/plan'))).toEqual([DIRECTION]);
  });

  test('re-exports and detours count too', () => {
    expect(broken('src/plan/file.ts', `export { thing } from '../layout/thing';`)).toEqual([DIRECTION]);
    expect(broken('src/entries/file.ts', importing('../plan/../layout/thing'))).toEqual([DIRECTION]);
    expect(broken('src/entries/file.ts', importing('./../layout/thing'))).toContain(DIRECTION);
    expect(broken('src/plan/file.ts', importing('../../scripts/setup.mjs'))).toEqual([DIRECTION]);
    expect(broken('src/result.ts', importing('./plan/plan'))).toEqual([DIRECTION]);
  });

  test('tests and the bench import what they like', () => {
    expect(broken('test/plan/file.test.ts', importing('../../src/plan/plan'))).toEqual([]);
    expect(broken('bench/main.ts', importing('../src/hosts/xlsx/read'))).toEqual([]);
  });

  test('the message says who may import whom', () => {
    const [message] = lint('src/figures/file.ts', importing('../layout/thing'));
    expect(message?.message).toContain('src/figures may import src/plan, src/entries, src/result.');
  });
});

describe('the core', () => {
  test.each(['node:fs', 'fs', 'react', 'hucre'])('does not import %s', (name) => {
    expect(broken('src/layout/file.ts', importing(name))).toEqual([DIRECTION]);
  });

  test('imports zod', () => {
    expect(broken('src/plan/file.ts', importing('zod'))).toEqual([]);
  });

  test.each([
    ['process.exit(1);', 'no-restricted-globals'],
    ['Buffer.from([1]);', 'no-restricted-globals'],
    ['document.title = "";', 'no-restricted-globals'],
    ['console.log(1);', 'no-console'],
    ['Excel.run(1);', 'no-restricted-syntax'],
    ['export const sheet = (context: Excel.RequestContext) => context;', 'no-restricted-syntax'],
    ['export const element: React.ReactNode = 1;', 'no-restricted-syntax'],
    ['await import("./late");', 'no-restricted-syntax'],
  ])('does not name its surroundings: %s', (code, rule) => {
    expect(broken('src/checks/file.ts', code)).toContain(rule);
  });

  test('leaves Excel to its host and Node to the command line', () => {
    expect(broken('src/hosts/excel/file.ts', 'Excel.run(1);')).not.toContain('no-restricted-syntax');
    expect(broken('src/hosts/xlsx/file.ts', importing('node:fs'))).toEqual([]);
    expect(broken('src/cli/file.ts', importing('node:fs'))).toEqual([]);
    expect(broken('src/taskpane/file.ts', importing('node:fs'))).toEqual([DIRECTION]);
  });
});

describe('src', () => {
  test.each([
    ['export const now = Date.now();', 'no-restricted-syntax'],
    ['export const clock = Date.now;', 'no-restricted-syntax'],
    ['export const today = new Date();', 'no-restricted-syntax'],
    ['export const today = Date();', 'no-restricted-syntax'],
    ['export const dice = Math.random();', 'no-restricted-syntax'],
    ['export default 1;', 'no-restricted-syntax'],
    ['const thing = 1; export { thing as default };', 'no-restricted-syntax'],
    ['export const thing = (value: any) => value;', '@typescript-eslint/no-explicit-any'],
    ['// @ts-ignore\nexport const thing = 1;', '@typescript-eslint/ban-ts-comment'],
    ['/* eslint-disable */ export default 1;', 'no-restricted-syntax'],
  ])('does not contain %s', (code, rule) => {
    expect(broken('src/hosts/xlsx/file.ts', code)).toContain(rule);
  });

  test('makes days from numbers', () => {
    expect(broken('src/plan/file.ts', 'export const day = new Date(Date.UTC(2026, 10, 14));')).toEqual([]);
  });

  test('takes its clock from the file that wires', () => {
    expect(broken('src/cli/main.ts', 'export const now = new Date();')).toEqual([]);
  });
});
