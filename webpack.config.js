/**
 * The web pages: taskpane.html in Excel, index.html in a browser, and two of plain text. All addresses are relative, so
 * that dist/ works in any folder of any https server; what carries a hash in its name stands in static/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { deployManifest } from './scripts/manifest.mjs';
import { HASHED_FOLDER, ICON_FOLDER, pagePolicy, TRUSTED_TYPES } from './scripts/policy.mjs';
import { serverFiles } from './scripts/serverFiles.mjs';
import { settingsFrom } from './scripts/settings.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const settings = settingsFrom(process.env);
if (!settings.ok) throw new Error(settings.error.join('\n'));
const { url, officeJs, support } = settings.value;
const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** WebView2 and the browsers that know Array.prototype.findLast; pages/notices.es5.js tells older ones. */
const TARGETS = 'chrome 97, edge 97, firefox 104, safari 16.4';

/**
 * @param {string} name
 * @param {{ chunk?: string, officeJs?: string }} [parts]
 */
const page = (name, { chunk, officeJs: script } = {}) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `pages/${name}.html`,
    chunks: chunk === undefined ? [] : [chunk],
    inject: chunk === undefined ? false : 'head',
    templateParameters: { policy: pagePolicy(script), officeJs: script, support, version },
    minify: false,
  });

/** What keeps its name: the icons, which the manifest addresses, the manifest itself, and the headers for the server. */
const fixedNames = {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('fixed names', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'fixed names', stage }, () => {
        /** @param {string} name @param {string | Buffer} content */
        const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content));
        const icons = readdirSync(join(root, ICON_FOLDER)).filter((name) => name.endsWith('.png'));
        for (const name of icons) emit(`${ICON_FOLDER}/${name}`, readFileSync(join(root, ICON_FOLDER, name)));
        for (const [name, text] of Object.entries(serverFiles(officeJs))) emit(name, text);
        const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
        emit('manifest.xml', deployManifest(manifest, { url, version }));
      });
    });
  },
};

/** @type {import('webpack').Configuration} */
export default {
  context: root,
  mode: 'production',
  target: `browserslist:${TARGETS}`,
  entry: { taskpane: './src/taskpane/main.tsx', browser: './src/taskpane/browserMain.tsx' },
  output: {
    path: join(root, 'dist'),
    filename: `${HASHED_FOLDER}/[name].[contenthash:8].js`,
    assetModuleFilename: `${HASHED_FOLDER}/[name].[contenthash:8][ext]`,
    trustedTypes: { policyName: TRUSTED_TYPES, onPolicyCreationFailure: 'continue' },
    clean: true,
  },
  optimization: {
    splitChunks: { chunks: 'all' },
    runtimeChunk: 'single',
    realContentHash: false, // it would rename notices.es5.js, which is minified, behind the back of the pages that name it
  },
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
          env: { targets: TARGETS },
          sourceMaps: true,
        },
      },
      { test: /\.(css|es5\.js)$/, include: join(root, 'pages'), type: 'asset/resource' },
      { test: /\.json$/, include: join(root, 'templates'), type: 'asset/resource' },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ PHULUC_VERSION: JSON.stringify(version) }),
    page('taskpane', { chunk: 'taskpane', officeJs }),
    page('index', { chunk: 'browser' }),
    page('privacy'),
    page('support'),
    fixedNames,
  ],
  performance: false,
  stats: 'errors-warnings',
};
