/** Web Workers as the core wants them. */
import type { WorkerLine } from '../session/consolidation/remoteRoom';
import type { WorkerHandle } from '../workflows/consolidate/messages';

/** One that reads files for the crew. */
export const asCrewman = (worker: Worker): WorkerHandle => ({
  ...lineTo(worker),
  post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
});

export const lineTo = (worker: Worker): WorkerLine => ({
  post: (message) => worker.postMessage(message),
  onMessage: (take) => worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data)),
  // It could not be fetched, or a mistake of ours ended its work.
  onFailure: (take) => worker.addEventListener('error', () => take()),
  end: () => worker.terminate(),
});
