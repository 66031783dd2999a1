/** Focus for a field that has just been opened; not again when its screen is shown anew, which leaves it to the tab. */
import { useEffect, useRef, type RefObject } from 'react';

export function useFirstFocus<T extends HTMLElement>(
  find: (element: T) => HTMLElement | null = itself,
): RefObject<T | null> {
  const target = useRef<T>(null);
  const isNew = useRef(true);
  useEffect(() => {
    if (isNew.current && target.current) find(target.current)?.focus();
    isNew.current = false;
  });
  return target;
}

const itself = (element: HTMLElement): HTMLElement => element;
