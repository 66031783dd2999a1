/**
 * The programs for Node 20: src/cli/main.ts becomes build/phuluc.mjs, its worker threads' src/cli/worker.ts build/reader.mjs,
 * bench/main.ts build/bench.mjs. Not minified: a stack trace is worth more than kilobytes on a disk. Templates are no part
 * of a bundle; they are read when the program runs.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const entries = Object.entries({
  phuluc: './src/cli/main.ts',
  reader: './src/cli/worker.ts',
  bench: './bench/main.ts',
});

/** @type {import('webpack').Configuration} */
export default {
  context: root,
  mode: 'production',
  target: 'node20',
  entry: Object.fromEntries(entries.filter(([, file]) => existsSync(join(root, file)))),
  output: { path: join(root, 'build'), filename: '[name].mjs', chunkFilename: 'part-[id].mjs', module: true },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  externalsType: 'module',
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // import.meta stays as written: the bundle finds templates/ from its own place, not from that of its source.
    parser: { javascript: { importMeta: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: true },
      },
    ],
  },
  stats: 'errors-warnings',
};
