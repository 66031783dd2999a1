/** The program as it is run, with its worker threads: the same result as in this process, and Ctrl-C leaves nothing behind. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle, root } from '../../scripts/setup.mjs';
import { consolidateJsonSchema } from '../../src/workflows/consolidate/consolidateJson';
import { changedOn, cli, temporaryFolder } from './harness';

const folder = temporaryFolder();
const sent = join(folder, 'da-nhan');
const BUNDLE = 'build/phuluc.mjs';
const program = join(root, BUNDLE);
const args = (out: string): string[] => ['consolidate', sent, '--period', '2024-H2', '--out', out, '--json'];

jest.setTimeout(300_000);

beforeAll(async () => {
  if (!ensureBundle(BUNDLE)) throw new Error('No bundle');
  for (const agency of ['so-y-te', 'so-noi-vu', 'so-tai-chinh']) {
    await cli(['make', '--plan', '67-2024', '--period', '2024-H2', '--agency', agency, '--out', sent]);
  }
  await cli(['sample', sent, '--seed', '4']);
  changedOn('2024-12-12', sent);
});

it('gives through threads what it gives in one', async () => {
  const said = spawnSync(process.execPath, [program, ...args(join(folder, 'a.xlsx'))], { encoding: 'utf8' });
  expect([said.status, said.stderr.replace(/^Đọc và kiểm tra tệp: \d\/4\n/gmu, '')]).toEqual([1, '']);
  const inProcess = await cli(args(join(folder, 'b.xlsx')));
  const [threaded, own] = [said.stdout, inProcess.out].map((out) => consolidateJsonSchema.parse(JSON.parse(out)));
  expect({ ...threaded, written: [] }).toEqual({ ...own, written: [] });
});

it('ends by Ctrl-C with 130 and writes nothing, not even in part', async () => {
  mkdirSync(join(folder, 'ra'));
  const report = join(sent, '67_2024-H2_so-y-te.xlsx');
  for (let copy = 0; copy < 3_000; copy += 1) copyFileSync(report, join(sent, `ban-${copy}.xlsx`));
  const run = spawn(process.execPath, [program, ...args(join(folder, 'ra', 'c.xlsx')), '--jobs', '1']);
  run.stderr.once('data', () => run.kill('SIGINT'));
  const said: string[] = [];
  run.stderr.on('data', (data) => said.push(String(data)));
  const code = await new Promise((resolve) => run.on('exit', resolve));
  expect([code, said.join('')]).toEqual([130, expect.stringContaining('chưa ghi tệp nào')]);
  expect(readdirSync(join(folder, 'ra'))).toEqual([]);
});
