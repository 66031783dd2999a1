/** The room in a worker: questions go there with a number, answers come back with it. Both ends of the line. */
import type { TemplateTexts } from '../../workflows/library';
import type { OpenRoom, Progress, Room, RoomCalls } from './calls';

/** The first thing said to the worker. */
export interface RoomStart {
  readonly templates: TemplateTexts;
  readonly about: Parameters<OpenRoom>[0];
}

/** One end of a line between the page and a worker. */
export interface Line {
  readonly post: (message: unknown) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
}

export interface WorkerLine extends Line {
  /** It cannot be fetched or broke down: it says nothing any more. */
  readonly onFailure: (take: () => void) => void;
  readonly end: () => void;
}

type Question = {
  [Name in keyof RoomCalls]: { readonly id: number; readonly name: Name; readonly given: RoomCalls[Name]['given'] };
}[keyof RoomCalls];

type Answer =
  | { readonly id: number; readonly gave: unknown }
  | { readonly id: number; readonly failed: true }
  | { readonly progress: Progress };

/** The page's end. Rejects what was asked where the worker is gone. */
export function remoteRoom(worker: WorkerLine, start: RoomStart, onProgress: (progress: Progress) => void): Room {
  const waiting = new Map<
    number,
    { readonly resolve: (gave: unknown) => void; readonly reject: (why: Error) => void }
  >();
  let last = 0;
  let isGone = false;
  const fail = (): void => {
    isGone = true;
    for (const { reject } of waiting.values()) reject(new Error('The worker is gone'));
    waiting.clear();
  };
  worker.onFailure(fail);
  worker.onMessage((message) => {
    // Both ends are built from this file.
    const answer = message as Answer;
    if ('progress' in answer) {
      onProgress(answer.progress);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failed' in answer) asked?.reject(new Error('The room failed'));
    else asked?.resolve(answer.gave);
  });
  worker.post(start);
  return {
    ask: <Name extends keyof RoomCalls>(name: Name, given: RoomCalls[Name]['given']) =>
      new Promise<RoomCalls[Name]['gives']>((resolve, reject) => {
        if (isGone) {
          reject(new Error('The worker is gone'));
          return;
        }
        last += 1;
        waiting.set(last, { resolve: (gave) => resolve(gave as RoomCalls[Name]['gives']), reject });
        worker.post({ id: last, name, given });
      }),
    end: () => {
      worker.end();
      fail();
    },
  };
}

/** The worker's end: opens the room it is told of, and answers what the page asks of it. */
export function answerFrom(
  open: (start: RoomStart, onProgress: (progress: Progress) => void) => Room,
  line: Line,
): void {
  let room: Room | undefined;
  line.onMessage((message) => {
    // Both ends are built from this file.
    if (!room) {
      room = open(message as RoomStart, (progress) => line.post({ progress }));
      return;
    }
    const { id, name, given } = message as Question;
    room.ask(name, given).then(
      (gave) => line.post({ id, gave }),
      (why: unknown) => {
        line.post({ id, failed: true });
        throw why;
      },
    );
  });
}
