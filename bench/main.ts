/**
 * npm run bench: how long our work takes beside its floors and its peers in the same run. Medians and ratios; no test
 * depends on them. `npm run bench -- readers` runs one part; without names all of them run.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplates } from '../src/cli/templates';
import { loadLibrary, type Library } from '../src/workflows/library';
import { benchBringingIn } from './bringIn';
import { makeReports, MAKING } from './communes';
import { benchPages } from './busyPages';
import { benchHostile } from './hostile';
import { benchReaders } from './readers';
import { say } from './say';
import { benchScale } from './scale';
import { benchWorkbooks } from './workbooks';

const parts: ReadonlyMap<string, (library: Library) => Promise<void>> = new Map([
  ['workbooks', benchWorkbooks],
  ['bring-in', benchBringingIn],
  ['pages', benchPages],
  ['readers', benchReaders],
  ['scale', benchScale],
  ['hostile', benchHostile],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));

if (asked[0] === MAKING) {
  await makeReports(asked.slice(1));
} else if (unknown.length > 0) {
  say(`No such part: ${unknown.join(', ')}. Parts: ${[...parts.keys()].join(', ')}`);
  process.exitCode = 2;
} else {
  const templates = join(dirname(fileURLToPath(import.meta.url)), '../templates');
  const library = loadLibrary(readTemplates(templates, 'can-tho'));
  if (!library.ok) throw new Error('The templates do not load: run npm test');
  for (const [name, bench] of parts) if (asked.length === 0 || asked.includes(name)) await bench(library.value);
  say(`Peak memory of this run: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
}
