/** The pages as they are written: built in memory, built again and reloaded when a file changes, under the real headers. */
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import config from '../webpack.config.js';
import { HASHED_FOLDER, securityHeaders } from './policy.mjs';
import { MICROSOFT_OFFICE_JS } from './settings.mjs';

/**
 * Resolves when the pages are built for the first time.
 * @param {{ port: number, certificate?: { ca: Buffer, cert: Buffer, key: Buffer } }} options
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startDevServer({ port, certificate }) {
  const compiler = webpack({
    ...config,
    optimization: { ...config.optimization, minimize: false },
    infrastructureLogging: { level: 'warn' },
    output: { ...config.output, filename: `${HASHED_FOLDER}/[name].js`, clean: false },
  });
  const built = new Promise((resolve) => compiler.hooks.done.tap('first build', resolve));
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: certificate ? { type: 'https', options: certificate } : 'http',
      headers: securityHeaders(process.env['PHULUC_OFFICE_JS'] ?? MICROSOFT_OFFICE_JS),
      hot: false,
      static: false,
      // Its overlay is a frame with inline styles, which the policy refuses.
      client: { overlay: false, logging: 'error' },
      devMiddleware: { stats: 'errors-only' },
      setupExitSignals: false,
    },
    compiler,
  );
  await server.start();
  await built;
  return { stop: () => server.stop() };
}
