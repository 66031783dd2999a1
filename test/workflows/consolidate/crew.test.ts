/** The crew over workers in this thread: genuine ones, and some that hang, break down or never start. */
import type { Submission } from '../../../src/consolidation/submission';
import type { EarlierFigure, Entries } from '../../../src/entries/entries';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import { emptyEntries } from '../../../src/layout/emptyEntries';
import { failure, success } from '../../../src/result';
import { answering } from '../../../src/workflows/consolidate/answer';
import { readAll, type CrewSettings, type FileToRead } from '../../../src/workflows/consolidate/crew';
import type { FromWorker, WorkerHandle } from '../../../src/workflows/consolidate/messages';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { sha256 } from '../../../src/workflows/sha256';
import { scopeOf, templates } from '../../library';
import { inThread, timer } from './inThread';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const reportOf = async (agency: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx(makeWorkbook(scopeOf(agency))));

const given = (name: string, bytes: Uint8Array = bytesOf(name)): FileToRead => ({
  file: { name, bytes: bytes.length },
  read: () => Promise.resolve(success(bytes)),
});

/** A worker that answers by a script: what it says of each file name. */
function scripted(
  say: (name: string, reply: (message: FromWorker) => void, fail: () => void) => void,
  spawned: { alive: number; all: number } = { alive: 0, all: 0 },
): WorkerHandle {
  let tell: (message: unknown) => void = () => undefined;
  let fail = (): void => undefined;
  spawned.alive += 1;
  spawned.all += 1;
  return {
    post: (message) => {
      queueMicrotask(() => {
        if (message.kind === 'start') tell({ kind: 'ready' });
        else
          say(
            message.file.name,
            (reply) => {
              tell(reply);
            },
            () => {
              fail();
            },
          );
      });
    },
    onMessage: (listener) => (tell = listener),
    onFailure: (listener) => (fail = listener),
    end: () => (spawned.alive -= 1),
  };
}

const attachment = (name: string): Submission => ({
  file: { name, bytes: 1, hash: 'a' },
  content: { kind: 'attachment' },
});

const settings = (change: Partial<CrewSettings> = {}): CrewSettings => ({
  workers: 2,
  milliseconds: 50,
  spawn: inThread,
  start: { kind: 'start', templates, history: new Map() },
  timer,
  ...change,
});

const kinds = (submissions: readonly Submission[] | undefined): unknown[] | undefined =>
  submissions?.map(({ file, content }) => [
    file.name,
    content.kind === 'refused' ? content.refusal.code : content.kind,
  ]);

describe('with genuine workers', () => {
  it('gives each file its submission, in the order given, whichever worker had it', async () => {
    const report = await reportOf('so-y-te');
    const files = [
      given('b/so-y-te.xlsx', report),
      given('cong-van.PDF'),
      given('khong-phai.xlsx'),
      given('a/so-y-te.xlsx', report),
      { file: { name: 'mat.xlsx', bytes: 0 }, read: () => Promise.resolve(failure({ code: 'missing' } as const)) },
    ];
    const submissions = await readAll(files, settings({ milliseconds: 20_000 }));
    expect(kinds(submissions)).toEqual([
      ['b/so-y-te.xlsx', 'report'],
      ['cong-van.PDF', 'attachment'],
      ['khong-phai.xlsx', 'not-a-zip'],
      ['a/so-y-te.xlsx', 'report'],
      ['mat.xlsx', 'missing'],
    ]);
    expect(submissions?.map(({ file }) => file.hash)).toEqual([
      await sha256(report),
      await sha256(bytesOf('cong-van.PDF')),
      await sha256(bytesOf('khong-phai.xlsx')),
      await sha256(report),
      '',
    ]);
  });

  it('takes history from the consolidator, not from the workbook', async () => {
    const scope = scopeOf('so-y-te');
    const measure = scope.annexes
      .flatMap((annex) => (annex.kind === 'targets' ? annex.leads.flatMap(({ measures }) => measures) : []))
      .find(({ kind, basis }) => kind === 'ratio' && basis === 'cumulative')!;
    const entered = { numerator: 1_000, denominator: 1_000 };
    const earlier = (numerator: number): EarlierFigure => ({
      period: '2026-10',
      rowId: measure.id,
      entry: { numerator, denominator: 1_000 },
    });
    const entries: Entries = {
      ...emptyEntries(scope),
      measures: new Map([[measure.id, entered]]),
      earlier: [earlier(900)],
    };
    const report = new Uint8Array(await writeXlsx(makeWorkbook(scope, entries)));
    const fell = async (told: readonly EarlierFigure[]): Promise<unknown[]> => {
      const start = { kind: 'start', templates, history: new Map([['so-y-te', told]]) } as const;
      const read = await readAll([given('so-y-te.xlsx', report)], settings({ milliseconds: 20_000, start }));
      const content = read?.[0]?.content;
      if (content?.kind !== 'report') throw new Error(content?.kind);
      const findings = content.report.findings.map(({ finding }) => finding);
      return findings.filter(({ code }) => code === 'cumulative-fell').map(({ params }) => params);
    };
    expect(await fell([])).toEqual([]);
    expect(await fell([earlier(900)])).toEqual([]);
    expect(await fell([earlier(1_001)])).toEqual([{ period: '2026-10', previous: 1_001, current: 1_000 }]);
  });

  it('breaks down over a message that is none', async () => {
    const take = answering({ readWorkbook: () => failure({ code: 'empty' }), sha256 }, () => undefined);
    await expect(take({ kind: 'read', file: { name: 'x', bytes: 1 }, bytes: 'no bytes' })).rejects.toThrow();
    await expect(take({ kind: 'read', file: { name: 'x', bytes: 1 }, bytes: new Uint8Array(1) })).rejects.toThrow();
  });
});

describe('with workers in trouble', () => {
  const files = ['1', 'treo', '2', 'hong', '3'].map((name) => given(name));

  it('ends one that hangs or breaks down, refuses its file and goes on with a new one', async () => {
    const spawned = { alive: 0, all: 0 };
    const spawn = (): WorkerHandle =>
      scripted((name, reply, fail) => {
        reply({ kind: 'hash', hash: `hash of ${name}` });
        if (name === 'hong') fail();
        else if (name !== 'treo') reply({ kind: 'submission', submission: attachment(name) });
      }, spawned);
    const progress: unknown[] = [];
    const submissions = await readAll(
      files,
      settings({ workers: 1, spawn, onProgress: (done, of) => progress.push([done, of]) }),
    );
    expect(kinds(submissions)).toEqual([
      ['1', 'attachment'],
      ['treo', 'too-slow'],
      ['2', 'attachment'],
      ['hong', 'reading-failed'],
      ['3', 'attachment'],
    ]);
    expect(submissions?.[1]?.file.hash).toBe('hash of treo');
    expect(progress).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    expect(spawned).toEqual({ alive: 0, all: 3 });
  });

  it('takes no word from a worker it has ended', async () => {
    let late: (() => void) | undefined;
    const spawn = (): WorkerHandle =>
      scripted((name, reply) => {
        if (name === 'treo')
          late = () => {
            reply({ kind: 'submission', submission: attachment('treo') });
          };
        else {
          late?.();
          reply({ kind: 'submission', submission: attachment(name) });
        }
      });
    const submissions = await readAll(files.slice(0, 3), settings({ workers: 1, spawn }));
    expect(kinds(submissions)).toEqual([
      ['1', 'attachment'],
      ['treo', 'too-slow'],
      ['2', 'attachment'],
    ]);
  });

  it('does not lay on a file that its worker broke down after the one before', async () => {
    const spawn = (): WorkerHandle =>
      scripted((name, reply, fail) => {
        reply({ kind: 'submission', submission: attachment(name) });
        fail();
      });
    expect(kinds(await readAll(files, settings({ workers: 1, spawn })))).toEqual(
      files.map(({ file }) => [file.name, 'attachment']),
    );
  });

  it('leaves the work to those that start where one does not', async () => {
    let count = 0;
    const spawn = (): WorkerHandle => {
      count += 1;
      const worker = scripted((name, reply) => {
        reply({ kind: 'submission', submission: attachment(name) });
      });
      let fail = (): void => undefined;
      return count > 1
        ? worker
        : {
            ...worker,
            post: () => {
              queueMicrotask(() => {
                fail();
              });
            },
            onFailure: (listener) => (fail = listener),
          };
    };
    expect(kinds(await readAll(files, settings({ spawn })))).toEqual(
      files.map(({ file }) => [file.name, 'attachment']),
    );
  });

  it('says so of every file where no worker starts', async () => {
    const spawn = (): WorkerHandle => {
      let fail = (): void => undefined;
      return {
        post: () => {
          queueMicrotask(() => {
            fail();
          });
        },
        onMessage: () => undefined,
        onFailure: (listener) => (fail = listener),
        end: () => undefined,
      };
    };
    expect(kinds(await readAll(files, settings({ spawn })))).toEqual(
      files.map(({ file }) => [file.name, 'part-missing']),
    );
  });
});

describe('when put an end to', () => {
  it('ends every worker at once and gives nothing', async () => {
    const spawned = { alive: 0, all: 0 };
    const controller = new AbortController();
    const spawn = (): WorkerHandle =>
      scripted(() => {
        controller.abort();
      }, spawned);
    const files = ['1', '2', '3', '4', '5'].map((name) => given(name));
    const submissions = readAll(files, settings({ spawn, signal: controller.signal, milliseconds: 60_000 }));
    await expect(submissions).resolves.toBeUndefined();
    expect(spawned.alive).toBe(0);
  });

  it('before the start it starts nothing', async () => {
    const spawn = jest.fn(inThread);
    expect(await readAll([given('1')], settings({ spawn, signal: AbortSignal.abort() }))).toBeUndefined();
    expect(spawn).not.toHaveBeenCalled();
  });
});

it('has nothing to do with no files', async () => {
  expect(await readAll([], settings())).toEqual([]);
});
