/**
 * Who may import whom, kept by lint (the table of CONTRIBUTING.md, "Directions"). src/result.ts is open to everyone.
 * A pattern can only see how far an import climbs, so every folder gets one rule for each depth of its files.
 */

const CORE = [
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
];
const FACES = ['taskpane', 'commands', 'cli'];
/** Faces of one open workbook: what they do, they do through src/session. */
const OPEN_FACES = ['taskpane', 'commands'];

/** @type {Record<string, string[]>} */
const MAY_IMPORT = {
  plan: [],
  workbook: [],
  entries: ['plan', 'workbook'],
  figures: ['plan', 'entries'],
  checks: ['plan', 'entries', 'figures', 'workbook'],
  consolidation: ['plan', 'workbook', 'entries', 'figures', 'checks'],
  report: ['plan', 'entries', 'figures', 'checks', 'consolidation'],
  layout: CORE.slice(0, CORE.indexOf('layout')),
  intake: ['plan', 'workbook', 'entries', 'layout'],
  workflows: CORE.slice(0, CORE.indexOf('workflows')),
  'hosts/ooxml': ['workbook'],
  'hosts/xlsx': ['workbook', 'entries', 'hosts/ooxml'],
  'hosts/excel': ['workbook', 'entries'],
  'hosts/parquet': ['consolidation'],
  'hosts/docx': ['workbook', 'entries', 'report', 'intake', 'hosts/ooxml'],
  session: [...CORE],
  cli: ['workflows'],
  ...Object.fromEntries(OPEN_FACES.map((face) => [face, ['workflows', 'session']])),
};

/** Core folders of which a face may import types, and nothing but types. */
const TYPES_FOR_FACES = CORE.filter((folder) => folder !== 'workflows');

/** The files of a face that wire it to a host: the task pane has one in Excel and one in a browser, each face one for its workers. */
const WIRING = [
  'src/cli/main.ts',
  'src/cli/worker.ts',
  'src/taskpane/main.tsx',
  'src/taskpane/browserMain.tsx',
  'src/taskpane/consolidationWorker.ts',
  'src/taskpane/documentWorker.ts',
  'src/taskpane/excelFiles.ts',
  'src/taskpane/readingWorker.ts',
];

/** Folders nest at most this deep below their own. */
const NESTING = 4;

const SHORTEST = { regex: '(?:^|/)(?!\\.\\./)[^/]+/\\.\\.(?:/|$)', message: 'Write the shortest relative path.' };
const ZOD_ONLY = {
  regex: '^(?![./])(?!zod(?:/|$))',
  message: 'The core knows neither files, Excel, React nor Node: of packages it imports zod alone.',
};
const NO_NODE = { regex: '^node:', message: 'The add-in runs in a browser: nothing of Node.' };
const NO_OTHER_HOST = 'Hosts know nothing of each other; what Office files have in common is in hosts/ooxml.';

/** An import that climbs so many folders. @param {number} levels */
const climbs = (levels) => `^(?:\\.\\./){${levels}}`;

/** What follows it: one of these names. @param {string[]} names */
const oneOf = (names) => `(?:${names.join('|')})(?:/|$)`;

/**
 * The rule for the files of one folder that lie so many folders below src/.
 * @param {string} folder
 * @param {number} depth
 * @param {string[]} wired folders open to this file besides those of the table
 * @returns {import('eslint').Linter.RulesRecord}
 */
function directionRule(folder, depth, wired = []) {
  const isFace = FACES.includes(folder);
  const types = isFace ? TYPES_FOR_FACES : [];
  const open = [...(MAY_IMPORT[folder] ?? []), ...wired, 'result'];
  const list = open.map((name) => `src/${name}`).join(', ');
  const message = `src/${folder} may import ${list}${isFace ? ' and types of the core' : ''}.`;
  /** @type {{ regex: string, message: string, allowTypeImports?: boolean }[]} */
  const patterns = [SHORTEST, { regex: `${climbs(depth)}(?!${oneOf([folder, ...open, ...types])})`, message }];
  if (isFace) patterns.push({ regex: `${climbs(depth)}${oneOf(types)}`, message, allowTypeImports: true });
  if (isFace && folder !== 'cli') patterns.push(NO_NODE);
  if (CORE.includes(folder) || folder === 'session') patterns.push(ZOD_ONLY);
  const host = folder.split('/')[1];
  const hosts = [folder, ...open].flatMap((name) => name.split('/')[1] ?? []);
  if (host) patterns.push({ regex: `${climbs(depth - 1)}(?!${oneOf(['\\.\\.', ...hosts])})`, message: NO_OTHER_HOST });
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const perFolder = Object.keys(MAY_IMPORT).flatMap((folder) => {
  const own = folder.split('/').length;
  return Array.from({ length: NESTING }, (_, below) => ({
    name: `directions/${folder}/${below}`,
    files: [`src/${folder}/${'*/'.repeat(below)}*.{ts,tsx}`],
    rules: directionRule(folder, own + below),
  }));
});

const perWiringFile = WIRING.map((file) => ({
  name: `directions/${file}`,
  files: [file],
  rules: directionRule(file.split('/')[1] ?? '', 1, ['hosts', 'commands']),
}));

export const coreFiles = [...CORE, 'session'].map((folder) => `src/${folder}/**`);
export const wiringFiles = WIRING;

/**
 * ESLint configurations, to stand after those of the other rules.
 * @type {import('eslint').Linter.Config[]}
 */
export const directions = [
  {
    name: 'directions/src',
    files: ['src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '.', message: 'What every folder may import imports nothing itself.' }] },
      ],
    },
  },
  ...perFolder,
  ...perWiringFile,
];
