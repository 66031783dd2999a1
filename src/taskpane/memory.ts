/** What is remembered on this computer, over the browser's storage; where that is full or forbidden, until the pane is closed. */
import type { Memory } from '../session/session';

const PREFIX = 'phuluc.';

export function rememberedIn(storage: () => Storage): Memory {
  const sinceOpened = new Map<string, string>();
  return {
    get: (key) => {
      // What was set here is newest: a full storage still holds the value before it.
      const newest = sinceOpened.get(key);
      if (newest !== undefined) return newest;
      try {
        return storage().getItem(PREFIX + key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, value) => {
      sinceOpened.set(key, value);
      try {
        storage().setItem(PREFIX + key, value);
      } catch {
        // The map above still knows.
      }
    },
  };
}
