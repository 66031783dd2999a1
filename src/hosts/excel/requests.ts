/** Requests to Excel: one at a time, each in one sync, tried again where Excel was only busy for the moment. */
import { failure, success, type Result } from '../../result';
import { failureOf, isPassing, type HostFailure } from './failures';

/** Waits; an argument, so that tests need not. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Queues its calls and gives what takes the answers once they are there. */
export type Batch<T> = (context: Excel.RequestContext) => () => T;

export interface Requests {
  /** @param isPatient a cell being typed in is waited for, where this Excel knows how to. */
  readonly send: <T>(batch: Batch<T>, isPatient?: boolean) => Promise<Result<T, HostFailure>>;
  /** Work of several requests, between which no other comes. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly pause: Pause;
}

const PAUSES = [250, 500, 1000];

export function requests(pause: Pause): Requests {
  let last: Promise<unknown> = Promise.resolve();

  async function once<T>(batch: Batch<T>, isPatient: boolean): Promise<Result<T, HostFailure>> {
    try {
      const taken = await Excel.run({ delayForCellEdit: isPatient }, async (context) => {
        const take = batch(context);
        await context.sync();
        return take();
      });
      return success(taken);
    } catch (error) {
      return failure(failureOf(error));
    }
  }

  return {
    pause,
    send: async (batch, isPatient = false) => {
      let sent = await once(batch, isPatient);
      for (const wait of PAUSES) {
        if (sent.ok || !isPassing(sent.error)) break;
        await pause(wait);
        sent = await once(batch, isPatient);
      }
      return sent;
    },
    inTurn: (work) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
