/** One worker of the crew: started, given a file, waited for no longer than the limit, ended. */
import type { Submission } from '../../consolidation/submission';
import type { Refusal } from '../../workbook/refusal';
import { fromWorkerSchema, type FileGiven, type FromWorker, type StartMessage, type WorkerHandle } from './messages';

/** Loading the program and the templates: slow on an old machine or over a network, but not endless. */
const START_MILLISECONDS = 60_000;

export interface HireSettings {
  readonly spawn: () => WorkerHandle;
  readonly start: StartMessage;
  /** For one file, from its bytes to its submission. */
  readonly milliseconds: number;
  /** Calls after a while, unless taken back by what it returns. */
  readonly timer: (milliseconds: number, call: () => void) => () => void;
  readonly signal?: AbortSignal;
}

type Answer =
  | { readonly kind: 'submission'; readonly submission: Submission }
  /** Past the limit, broken down, or put an end to by the signal; with what was known of the file's bytes until then. */
  | { readonly kind: 'ended'; readonly why: Refusal; readonly hash: string };

export interface Crewman {
  /** One at a time. The bytes are handed over: they are gone from here. */
  read(file: FileGiven, bytes: Uint8Array): Promise<Answer>;
  isAlive(): boolean;
  end(): void;
}

/** A worker ready for its first file; undefined where none can be started. */
export async function hire(settings: HireSettings): Promise<Crewman | undefined> {
  const { spawn, start, milliseconds, timer, signal } = settings;
  const worker = spawn();
  let ended: Refusal | undefined;
  let listener: ((message: FromWorker) => void) | undefined;
  let onEnd: ((why: Refusal) => void) | undefined;
  const end = (why: Refusal): void => {
    if (ended) return;
    ended = why;
    worker.end();
    onEnd?.(why);
  };
  worker.onMessage((message) => listener?.(fromWorkerSchema.parse(message)));
  worker.onFailure((detail) => {
    end({ code: 'reading-failed', ...(detail === undefined ? {} : { detail }) });
  });

  /** The first thing `pick` makes something of, or why there is none: then the worker is ended. */
  function waitFor<T extends object>(
    limit: number,
    begin: () => void,
    pick: (message: FromWorker) => T | undefined,
  ): Promise<{ readonly found: T } | { readonly why: Refusal }> {
    return new Promise((resolve) => {
      const stop = (): void => {
        end({ code: 'reading-failed' });
      };
      const takeBack = timer(limit, () => {
        end({ code: 'too-slow' });
      });
      const settle = (outcome: { readonly found: T } | { readonly why: Refusal }): void => {
        listener = undefined;
        onEnd = undefined;
        takeBack();
        signal?.removeEventListener('abort', stop);
        resolve(outcome);
      };
      onEnd = (why) => {
        settle({ why });
      };
      listener = (message) => {
        const found = pick(message);
        if (found) settle({ found });
      };
      signal?.addEventListener('abort', stop);
      if (ended) settle({ why: ended });
      else if (signal?.aborted) stop();
      else begin();
    });
  }

  const ready = await waitFor(
    START_MILLISECONDS,
    () => {
      worker.post(start);
    },
    (message) => (message.kind === 'ready' ? message : undefined),
  );
  if ('why' in ready) return undefined;
  return {
    async read(file, bytes) {
      let hash = '';
      const answer = await waitFor(
        milliseconds,
        () => {
          const whole = wholeOf(bytes);
          worker.post({ kind: 'read', file, bytes: whole }, [whole.buffer]);
        },
        (message) => {
          if (message.kind === 'hash') hash = message.hash;
          return message.kind === 'submission' ? message : undefined;
        },
      );
      return 'why' in answer ? { kind: 'ended', why: answer.why, hash } : answer.found;
    },
    isAlive: () => ended === undefined,
    end: () => {
      end({ code: 'reading-failed' });
    },
  };
}

/** Bytes that are all of their buffer: only whole buffers can be handed over, and Node keeps small files in a common one. */
function wholeOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
