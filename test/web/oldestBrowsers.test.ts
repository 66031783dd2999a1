import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !path.startsWith('cli'),
);

/** Newer than Chrome 97, Firefox 104 and Safari 16.4, which pages/notices.es5.js lets pass; TypeScript knows them all. */
const TOO_NEW =
  /\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|difference|intersection|isSubsetOf)\(|\b(Object|Map)\.groupBy\(|\bPromise\.(withResolvers|try)\(|\bArray\.fromAsync\(|\bURL\.(canParse|parse)\(|\bAbortSignal\.any\(|\/[a-z]*v[a-z]*\.(test|exec)\(/;

test.each(files)('%s uses nothing that the oldest browsers lack', (file) =>
  expect(TOO_NEW.exec(readFileSync(join(src, file), 'utf8'))?.[0]).toBeUndefined(),
);
