/** The crew over genuine threads whose programs fail in every way a file can make them fail. */
import { thread } from '../../src/cli/threads';
import { success } from '../../src/result';
import { readAll, type FileToRead } from '../../src/workflows/consolidate/crew';
import { templates } from '../library';
import { timer } from '../workflows/consolidate/inThread';

/** Ready at once; for a file it does this. */
const program = (onFile: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (message) => {
        if (message.kind === 'start') { parentPort.postMessage({ kind: 'ready' }); return; }
        if (message.file.name === 'tot') {
          const submission = { file: { ...message.file, hash: '' }, content: { kind: 'attachment' } };
          parentPort.postMessage({ kind: 'submission', submission });
          return;
        }
        parentPort.postMessage({ kind: 'hash', hash: 'f00d' });
        ${onFile}
      });
    `)}`,
  );

const given = (name: string): FileToRead => ({
  file: { name, bytes: 3 },
  read: () => Promise.resolve(success(Buffer.from('abc'))),
});

const run = (url: URL, signal?: AbortSignal): ReturnType<typeof readAll> =>
  readAll(['tot', 'xau', 'tot'].map(given), {
    workers: 1,
    milliseconds: 1_500,
    spawn: () => thread(url),
    start: { kind: 'start', templates, history: new Map() },
    timer,
    ...(signal ? { signal } : {}),
  });

it.each([
  ['runs for ever', 'for (;;);', 'too-slow', undefined],
  ['throws', "throw new Error('gap loi');", 'reading-failed', 'gap loi'],
  ['rejects', "Promise.reject(new Error('gap loi'));", 'reading-failed', 'gap loi'],
  ['leaves', 'process.exit(0);', 'reading-failed', undefined],
])('one that %s is replaced, and its file refused', async (_, onFile, code, detail) => {
  const submissions = await run(program(onFile));
  expect(submissions?.map(({ content }) => content)).toEqual([
    { kind: 'attachment' },
    { kind: 'refused', refusal: { code, ...(detail === undefined ? {} : { detail }) } },
    { kind: 'attachment' },
  ]);
  expect(submissions?.[1]?.file.hash).toBe('f00d');
});

it('one that takes all memory ends itself and not the program', async () => {
  const submissions = await readAll([given('xau'), given('tot')], {
    workers: 1,
    milliseconds: 60_000,
    spawn: () => thread(program('const all = []; for (;;) all.push(new Array(100_000).fill(Math.random()));')),
    start: { kind: 'start', templates, history: new Map() },
    timer,
  });
  expect(submissions?.map(({ content }) => content.kind)).toEqual(['refused', 'attachment']);
}, 90_000);

it('one that cannot be started refuses every file', async () => {
  const submissions = await run(new URL('file:///khong/co/reader.mjs'));
  expect(submissions?.map(({ content }) => content)).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'refused', refusal: { code: 'part-missing' } })),
  );
});

it('an interruption does not wait for a thread that runs for ever', async () => {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, 300);
  await expect(run(program('for (;;);'), controller.signal)).resolves.toBeUndefined();
});
