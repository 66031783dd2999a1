import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serve.mjs';

let folder = '';
let server: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'dist/static'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'dist/index.html'), '<p>Phụ lục');
  writeFileSync(join(folder, 'dist/static/a.1234.js'), '');
  writeFileSync(join(folder, 'dist/nginx.conf'), '');
  server = await serveFolder(join(folder, 'dist'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The path goes out as it is; fetch would resolve its dots first. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(server.url, { path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('the folder itself is its first page, with the headers', async () => {
  const { status, headers, body } = await get('/?source=excel');
  expect([status, body]).toEqual([200, '<p>Phụ lục']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining('frame-ancestors') as string,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
});
test('a hashed file may be kept for ever', async () =>
  expect((await get('/static/a.1234.js')).headers['cache-control']).toContain('immutable'));
test('HEAD has no body', async () => {
  const { status, headers, body } = await get('/', 'HEAD');
  expect([status, headers['content-length'], body]).toEqual([200, '14', '']);
});
test.each([
  '/none.html',
  '/static',
  '/nginx.conf',
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/static/..%2f..%2fsecret.json',
  '/%',
  '/%00',
])('%s is not there', async (path) => expect((await get(path)).status).toBe(404));
test('nothing can be sent to it', async () => expect((await get('/', 'POST')).status).toBe(405));
test('a port in use is an error', async () =>
  expect(serveFolder(folder, { port: Number(new URL(server.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  }));
