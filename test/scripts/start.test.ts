import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const start = join(__dirname, '../../scripts/start.mjs');
const run = (environment: Record<string, string>) =>
  spawnSync(process.execPath, [start], { encoding: 'utf8', env: { ...process.env, ...environment } });

test('a port in use is said plainly', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, 'localhost', done));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { status, stderr } = run({ PORT: String(port) });
  other.close();
  expect(status).toBe(2);
  expect(stderr).toContain(`Cổng ${port} đang có chương trình khác sử dụng.`);
});

test.each(['', 'abc', '0', '70000'])('PORT="%s" is no port', (port) => {
  const { status, stderr } = run({ PORT: port });
  expect([status, stderr]).toEqual([2, `PORT phải là một số từ 1 đến 65535: "${port}".\n`]);
});

test('a setting that cannot be used is named', () => {
  const { status, stderr } = run({ PHULUC_OFFICE_JS: 'office.js' });
  expect(status).toBe(2);
  expect(stderr).toContain('PHULUC_OFFICE_JS');
});
