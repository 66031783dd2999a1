/** An answer from the room behind the desk, asked for again whenever the consolidation has changed. */
import { useEffect, useState } from 'react';
import type { ConsolidationView } from '../../session/consolidation/views';

/** Undefined until it is there; of two askings the later one counts. @returns 'none' where it cannot be had */
export function useAsked<T>(
  view: ConsolidationView,
  ask: () => Promise<T | undefined>,
  key: string,
): T | 'none' | undefined {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T | 'none' }>();
  useEffect(() => {
    let isLeft = false;
    void ask().then((value) => {
      if (!isLeft) setAnswer({ key, value: value ?? 'none' });
    });
    return () => {
      isLeft = true;
    };
    // What is asked is made anew with every drawing; it changes with its key alone.
  }, [view, key]);
  return answer?.key === key ? answer.value : undefined;
}
