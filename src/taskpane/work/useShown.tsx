/** The rest of a long list, thirty at a time: no list makes the page wait. */
import { Button } from '@fluentui/react-components';
import { startTransition, useState, type ReactNode } from 'react';
import { texts } from './texts';

const STEP = 30;

interface Shown<T> {
  readonly items: readonly T[];
  /** Shows the next ones; absent at the end. */
  readonly more: ReactNode;
}

/** @param atLeast how many of them somebody wants to see */
export function useShown<T>(all: readonly T[], atLeast = 0): Shown<T> {
  const [wanted, setWanted] = useState(STEP);
  const limit = Math.max(wanted, atLeast);
  const left = all.length - limit;
  return {
    items: all.slice(0, limit),
    more:
      left <= 0 ? null : (
        <Button size="small" appearance="subtle" onClick={() => startTransition(() => setWanted(limit + STEP))}>
          {texts.more(left)}
        </Button>
      ),
  };
}
