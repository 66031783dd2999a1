/** Strict and typed; the import directions stand in eslint.directions.js. No comment switches a rule off. */
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { coreFiles, directions, wiringFiles } from './eslint.directions.js';

const CLOCK_AND_CHANCE = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock: the day or time is an argument.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock: the day is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'No clock: the day is an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance: a seeded generator is an argument.',
  },
];
const NAMED_EXPORTS = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: 'Exports have names, and keep them where they are imported.',
};
const STATIC_IMPORTS = {
  selector: 'ImportExpression',
  message: 'The core is loaded whole; only faces load parts late.',
};
const HOST_NAMES = {
  selector: 'Identifier[name=/^(Excel|Office|OfficeExtension|React)$/]',
  message: 'Only src/hosts/excel names Excel and Office, only src/taskpane names React.',
};

/**
 * @param {object[]} bans
 * @returns {import('eslint').Linter.RulesRecord}
 */
const syntax = (...bans) => ({ 'no-restricted-syntax': ['error', ...bans] });

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'src',
    files: ['src/**'],
    rules: syntax(...CLOCK_AND_CHANCE, NAMED_EXPORTS, HOST_NAMES),
  },
  {
    name: 'core',
    files: ['src/*.ts', ...coreFiles],
    rules: {
      ...syntax(...CLOCK_AND_CHANCE, NAMED_EXPORTS, HOST_NAMES, STATIC_IMPORTS),
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'global',
        '__dirname',
        '__filename',
        'window',
        'document',
      ],
    },
  },
  {
    name: 'where Excel and React have their names',
    files: ['src/hosts/excel/**', 'src/taskpane/**', 'src/commands/**'],
    rules: syntax(...CLOCK_AND_CHANCE, NAMED_EXPORTS),
  },
  {
    name: 'requests to Excel: load before reading, sync before reading, no sync in a loop',
    files: ['src/hosts/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    name: 'where the clock comes from',
    files: wiringFiles,
    rules: syntax(NAMED_EXPORTS),
  },
  directions,
  {
    name: 'tests, which fail anyway, and scanners of bytes, whose loops bound every index',
    files: ['test/**', 'src/hosts/xlsx/read/**', 'src/hosts/ooxml/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    name: 'programs that run on Node as they are',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    // It cannot see a JSDoc cast.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'scripts that pages load as they are',
    files: ['pages/**/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly' } },
    // The oldest browsers know no catch without a name.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
);
