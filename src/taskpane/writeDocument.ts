/** A Word document, written by a worker that is there for this one alone. */
import { failure, success, type Result } from '../result';
import type { WordDocument } from '../session/session';
import type { Refusal } from '../workbook/refusal';
import { lineTo } from './workers';

/** Fails where the worker's program could not be fetched. */
export function writeDocument(document: WordDocument): Promise<Result<Uint8Array, Refusal>> {
  const line = lineTo(new Worker(new URL('./documentWorker.ts', import.meta.url)));
  return new Promise((resolve) => {
    const end = (result: Result<Uint8Array, Refusal>): void => {
      line.end();
      resolve(result);
    };
    line.onMessage((bytes) => end(bytes instanceof Uint8Array ? success(bytes) : failure({ code: 'part-missing' })));
    line.onFailure(() => end(failure({ code: 'part-missing' })));
    line.post(document);
  });
}
