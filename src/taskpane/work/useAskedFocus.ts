/** Focus that follows what the officer asked for, once that is on the screen: a row chosen, a report made, the rest of a list. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

interface AskedFocus {
  readonly target: RefObject<HTMLHeadingElement | null>;
  readonly ask: () => void;
  readonly forget: () => void;
}

/** @param isDue asked on every drawing until it holds; by default at once */
export function useAskedFocus(isDue: () => boolean = always): AskedFocus {
  const target = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  const [, drawAgain] = useState({});
  useEffect(() => {
    if (!isAsked.current || !target.current || !isDue()) return;
    isAsked.current = false;
    target.current.focus();
  });
  const ask = useCallback(() => {
    isAsked.current = true;
    drawAgain({});
  }, []);
  const forget = useCallback(() => {
    isAsked.current = false;
  }, []);
  return { target, ask, forget };
}

const always = (): boolean => true;

/** The focus was on something that is gone, and the officer has not turned to the sheet meanwhile. */
export const isFocusLost = (): boolean => document.hasFocus() && document.activeElement === document.body;
