/** The line between the page and the worker in which the room stands: what is asked is answered, or told as failed. */
import type { Room } from '../../../src/session/consolidation/calls';
import { answerFrom, remoteRoom, type Line, type WorkerLine } from '../../../src/session/consolidation/remoteRoom';
import { templates } from '../../library';

const about = { planId: '224-2025', periodId: '2026-11' };

/** Both ends over a line that copies what is said, as a worker's does. */
function lined(room: Room) {
  let toWorker: (message: unknown) => void = () => undefined;
  let toPage: (message: unknown) => void = () => undefined;
  let fail: () => void = () => undefined;
  const say = (to: () => (message: unknown) => void) => (message: unknown) => {
    const copied: unknown = structuredClone(message);
    queueMicrotask(() => to()(copied));
  };
  const inside: Line = { post: say(() => toPage), onMessage: (take) => (toWorker = take) };
  const outside: WorkerLine = {
    post: say(() => toWorker),
    onMessage: (take) => (toPage = take),
    onFailure: (take) => (fail = take),
    end: () => room.end(),
  };
  const seen: unknown[] = [];
  answerFrom((start, onProgress) => {
    seen.push(start.about);
    onProgress({ done: 1, of: 2 });
    return room;
  }, inside);
  const remote = remoteRoom(outside, { templates, about }, (progress) => seen.push(progress));
  return { remote, seen, break: () => fail() };
}

const answers = (ask: (name: string, given: unknown) => Promise<unknown>): Room => ({
  ask: ask as Room['ask'],
  end: () => undefined,
});

test('each answer goes to its question, whichever comes first; progress is told', async () => {
  let late: (gave: unknown) => void = () => undefined;
  const { remote, seen } = lined(
    answers((name, given) => (name === 'line' ? new Promise((resolve) => (late = resolve)) : Promise.resolve(given))),
  );
  const line = remote.ask('line', '224-2025/I/3#1');
  expect(await remote.ask('agency', 'so-y-te')).toBe('so-y-te');
  late('dòng');
  expect(await line).toBe('dòng');
  expect(seen).toEqual([about, { done: 1, of: 2 }]);
});

test('a worker that is gone answers nothing any more', async () => {
  const { remote, break: fail } = lined(answers(() => new Promise(() => undefined)));
  const asked = remote.ask('agency', 'so-y-te');
  fail();
  await expect(asked).rejects.toThrow('gone');
  await expect(remote.ask('agency', 'so-y-te')).rejects.toThrow('gone');
});

test('what is asked when the room is closed is let go', async () => {
  const { remote } = lined(answers(() => new Promise(() => undefined)));
  const asked = remote.ask('agency', 'so-y-te');
  remote.end();
  await expect(asked).rejects.toThrow('gone');
});
