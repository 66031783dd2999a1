/** Which screen the pane shows: chosen in the pane, or by a button of the ribbon before the pane is even open. */

export const screens = ['start', 'work', 'report', 'consolidate', 'settings', 'help'] as const;
export type Screen = (typeof screens)[number];

/**
 * What Nhập liệu is to show: the findings from the worst on, those that ask for a reason, the rows' form, the rows still
 * empty; what Báo cáo is to show: the Word document of the report that was made.
 */
export type View = 'findings' | 'reasons' | 'rows' | 'empty' | 'document';

/** A new one each time it is asked, so that asking again is heard. */
export interface ViewWish {
  readonly view: View;
}

export interface ScreenChoice {
  readonly current: () => Screen;
  /** What was asked of the screen along with it; undefined where it is to be as it is. */
  readonly wish: () => ViewWish | undefined;
  readonly go: (screen: Screen, view?: View) => void;
  /** For useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function screenChoice(first: Screen): ScreenChoice {
  let current = first;
  let wish: ViewWish | undefined;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    wish: () => wish,
    go: (screen, view) => {
      current = screen;
      wish = view && { view };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
