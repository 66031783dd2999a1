/** Which screen the pane shows: chosen in the pane, or by a button of the ribbon before the pane is even open. */

export const screens = ['start', 'work', 'report', 'consolidate', 'settings', 'help'] as const;
export type Screen = (typeof screens)[number];

export interface ScreenChoice {
  readonly current: () => Screen;
  readonly go: (screen: Screen) => void;
  /** For useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function screenChoice(first: Screen): ScreenChoice {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    go: (screen) => {
      current = screen;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
