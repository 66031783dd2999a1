/** The screen that is shown, and where the focus goes when something other than a tab changes it. */
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import type { Screen, ScreenChoice, ViewWish } from '../../session/screen';

interface Shown {
  readonly screen: Screen;
  readonly wish: ViewWish | undefined;
  /** From within a screen, or by the ribbon: the new screen takes the focus. */
  readonly go: ScreenChoice['go'];
  /** From a tab, which keeps it. */
  readonly goByTab: (screen: Screen) => void;
  readonly panel: RefObject<HTMLDivElement | null>;
}

export function useScreen(choice: ScreenChoice): Shown {
  const screen = useSyncExternalStore(choice.subscribe, choice.current);
  const wish = useSyncExternalStore(choice.subscribe, choice.wish);
  const panel = useRef<HTMLDivElement>(null);
  const focused = useRef(screen);
  const places = useRef(new Map<Screen, number>());
  useEffect(() => {
    if (focused.current === screen) return;
    focused.current = screen;
    if (isFocusInside(panel.current)) return;
    panel.current?.scrollTo(0, 0);
    panel.current?.focus();
  }, [screen]);
  const drawn = useRef(screen);
  useLayoutEffect(() => {
    if (drawn.current === screen) return;
    drawn.current = screen;
    if (focused.current === screen) panel.current?.scrollTo(0, places.current.get(screen) ?? 0);
  }, [screen]);
  const goByTab = (chosen: Screen): void => {
    focused.current = chosen;
    places.current.set(screen, panel.current?.scrollTop ?? 0);
    choice.go(chosen);
  };
  return { screen, wish, go: choice.go, goByTab, panel };
}

/** The new screen has put it where it was asked to. */
const isFocusInside = (panel: HTMLDivElement | null): boolean =>
  document.activeElement !== panel && panel?.contains(document.activeElement) === true;
