/** The room that is opened when it is first asked. */
import type { Progress, Room } from '../../../src/session/consolidation/calls';
import { roomOnDemand } from '../../../src/session/consolidation/roomOnDemand';

interface Opened {
  readonly progress: (progress: Progress) => void;
  isEnded: boolean;
}

function rooms() {
  const opened: Opened[] = [];
  const heard: Progress[] = [];
  const open = (progress: Opened['progress']): Room => {
    const one: Opened = { progress, isEnded: false };
    opened.push(one);
    return {
      ask: () => Promise.reject(new Error('asked')),
      end: () => {
        one.isEnded = true;
      },
    };
  };
  return { room: roomOnDemand(open, (progress) => heard.push(progress)), opened, heard };
}

const ask = async (room: Room): Promise<void> => {
  await expect(room.ask('cancel', undefined)).rejects.toThrow('asked');
};

test('is opened once, by the first question', async () => {
  const { room, opened } = rooms();
  expect(opened).toHaveLength(0);
  await ask(room);
  await ask(room);
  expect(opened).toHaveLength(1);
});

test('is opened anew after it has ended', async () => {
  const { room, opened } = rooms();
  await ask(room);
  room.end();
  await ask(room);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('of one that has ended no progress is heard', async () => {
  const { room, opened, heard } = rooms();
  await ask(room);
  opened[0]?.progress({ done: 1, of: 2 });
  room.end();
  opened[0]?.progress({ done: 2, of: 2 });
  await ask(room);
  opened[0]?.progress({ done: 2, of: 2 });
  expect(heard).toEqual([{ done: 1, of: 2 }]);
});

test('ended before it was ever asked, it is opened by no one', () => {
  const { room, opened } = rooms();
  room.end();
  expect(opened).toHaveLength(0);
});
