/** What is remembered on this computer, over the browser's storage; where that is forbidden, until the pane is closed. */
import type { Memory } from '../session/session';

const PREFIX = 'phuluc.';

export function rememberedIn(storage: () => Storage): Memory {
  const sinceOpened = new Map<string, string>();
  return {
    get: (key) => {
      try {
        return storage().getItem(PREFIX + key) ?? sinceOpened.get(key);
      } catch {
        return sinceOpened.get(key);
      }
    },
    set: (key, value) => {
      sinceOpened.set(key, value);
      try {
        storage().setItem(PREFIX + key, value);
      } catch {
        // Storage is full or forbidden: the map above still knows.
      }
    },
  };
}
