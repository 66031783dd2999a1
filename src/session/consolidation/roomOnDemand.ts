/** A room that is opened when it is first asked, and opened anew after it has ended: it is a big part of the site. */
import type { Progress, Room } from './calls';

export function roomOnDemand(
  open: (onProgress: (progress: Progress) => void) => Room,
  onProgress: (progress: Progress) => void,
): Room {
  let room: Room | undefined;
  function opened(): Room {
    const own = open((progress) => {
      if (room === own) onProgress(progress);
    });
    return own;
  }
  return {
    ask: (name, given) => {
      room ??= opened();
      return room.ask(name, given);
    },
    end: () => {
      room?.end();
      room = undefined;
    },
  };
}
