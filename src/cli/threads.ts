/** Worker threads of Node as the crew wants them. */
import { Worker } from 'node:worker_threads';
import type { WorkerHandle } from '../workflows/consolidate/messages';

/** A workbook within the reader's limits needs far less; one that needs more ends its thread and not the program. */
const MOST_MEGABYTES = 512;

/** @param program the bundle of src/cli/worker.ts */
export function thread(program: URL): WorkerHandle {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  return {
    post: (message, transfer = []) => {
      worker.postMessage(message, transfer);
    },
    onMessage: (take) => worker.on('message', take),
    onFailure: (take) => {
      let why: string | undefined;
      worker.on('error', (error) => (why = error.message));
      // An error may overtake what the thread said before it: all of that has come only with the exit.
      worker.on('exit', () => {
        take(why);
      });
    },
    end: () => void worker.terminate(),
  };
}
