/** Serves a built folder as a deployment does, headers included: for tests, the bench and the pictures, in a browser. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { cacheFor, securityHeaders } from './policy.mjs';
import { MICROSOFT_OFFICE_JS } from './settings.mjs';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.xml', 'text/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/**
 * Port 0 takes any that is free. Rejects with the system's error, such as EADDRINUSE.
 * @param {string} folder
 * @param {{ port?: number, officeJs?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serveFolder(folder, { port = 0, officeJs = MICROSOFT_OFFICE_JS } = {}) {
  const headers = securityHeaders(officeJs);
  const server = createServer((request, response) => {
    const found = fileFor(folder, request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (!found) return void response.writeHead(404).end();
    response.setHeader('Content-Type', found.type);
    response.setHeader('Content-Length', found.size);
    const lifetime = cacheFor(found.path);
    if (lifetime !== undefined) response.setHeader('Cache-Control', lifetime);
    if (request.method === 'HEAD') return void response.end();
    createReadStream(found.file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://localhost:${chosen}`, close: () => closed(server) });
    });
  });
}

/**
 * Only files of a known kind below the folder.
 * @param {string} folder @param {string} address
 */
function fileFor(folder, address) {
  try {
    const path = normalize(decodeURIComponent(address.split(/[?#]/)[0] ?? '/'));
    if (path.includes('..') || path.includes('\0')) return undefined;
    const named = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(folder, named);
    const type = TYPES.get(extname(file));
    const found = statSync(file, { throwIfNoEntry: false });
    return type !== undefined && found?.isFile() ? { file, path: named, type, size: found.size } : undefined;
  } catch {
    return undefined; // an address that is no UTF-8
  }
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
