import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from '../../scripts/lock.mjs';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'inner/.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('holds the lock during the work and gives it back', () => {
  expect(withLock(lock, () => readFileSync(lock, 'utf8'))).toBe(String(process.pid));
  expect(existsSync(lock)).toBe(false);
});

test('gives it back when the work throws', () => {
  expect(() =>
    withLock(lock, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('takes over from a process that is gone', () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  withLock(lock, () => undefined);
  writeFileSync(lock, String(gone));
  expect(withLock(lock, () => 'done')).toBe('done');
});

test('two processes never work at the same time', async () => {
  const log = join(folder, 'log');
  const module = pathToFileURL(join(__dirname, '../../scripts/lock.mjs')).href;
  const program = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(module)};
    withLock(${JSON.stringify(lock)}, () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const run = () =>
    new Promise((done) => spawn(process.execPath, ['--input-type=module', '-e', program]).on('close', done));
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
});
