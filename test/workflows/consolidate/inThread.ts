/** A worker of the crew in the thread of the test, over the genuine reader: what its files go through is the same. */
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { answering } from '../../../src/workflows/consolidate/answer';
import { sha256 } from '../../../src/workflows/sha256';
import type { WorkerHandle } from '../../../src/workflows/consolidate/messages';

export function inThread(): WorkerHandle {
  let tell: (message: unknown) => void = () => undefined;
  let fail: (detail?: string) => void = () => undefined;
  const take = answering(
    { readWorkbook: (bytes, options) => readXlsx(bytes, nodePlatform, options), sha256 },
    (message) => {
      tell(message);
    },
  );
  return {
    post: (message) => {
      take(message).catch((error: unknown) => {
        fail(String(error));
      });
    },
    onMessage: (listener) => (tell = listener),
    onFailure: (listener) => (fail = listener),
    end: () => (tell = () => undefined),
  };
}

export function timer(milliseconds: number, call: () => void): () => void {
  const waiting = setTimeout(call, milliseconds);
  return () => {
    clearTimeout(waiting);
  };
}
