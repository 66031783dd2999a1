/** No file of src imports itself by way of others, not even for a type: what two files need of each other has its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

type Imports = ReadonlyMap<string, readonly string[]>;

/** The files that import each other in a circle, each circle from where it is entered; none where there is none. */
function circlesIn(imports: Imports): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push(path.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

const IMPORT = /^(?:import|export|\}) ?.*?from '(\.[^']+)';$/gm;

function importsOf(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  const byModule = new Map(files.map((path) => [path.replace(/\.tsx?$/, ''), path]));
  return new Map(
    files.map((path) => {
      const imported = readFileSync(join(folder, path), 'utf8').matchAll(IMPORT);
      const modules = [...imported].map(([, from = '']) => posix.join(posix.dirname(path), from));
      return [path, modules.flatMap((name) => byModule.get(name) ?? [])] as const;
    }),
  );
}

test.each([
  ['no circle', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['a circle away from where one begins', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
])('%s', (_, imports: Readonly<Record<string, string[]>>, circles) => {
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
});

test('src has none', () => {
  const imports = importsOf('src');
  expect(imports.get('taskpane/main.tsx')).toContain('session/session.ts');
  expect(circlesIn(imports)).toEqual([]);
});
