/** A part of the site that is fetched when it is first shown; where it does not come, it can be asked for again. */
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { LatePart } from '../plan/latePart';
import { Waiting } from '../shell/Waiting';
import { PartMissing } from './PartMissing';

interface LateProps<T> {
  readonly part: LatePart<T>;
  readonly children: (part: T) => ReactNode;
}

export function Late<T>({ part, children }: LateProps<T>): ReactNode {
  const [current, setCurrent] = useState(part.current);
  const [isMissing, setIsMissing] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    void part.load().then((loaded) => {
      if (isLeft) return;
      if (loaded.ok) setCurrent(() => loaded.value);
      else setIsMissing(true);
    });
    return () => {
      isLeft = true;
    };
  }, [part, tries]);

  if (current !== undefined) return <Suspense fallback={<Waiting />}>{children(current)}</Suspense>;
  if (!isMissing) return <Waiting />;
  const again = (): void => {
    setIsMissing(false);
    setTries(tries + 1);
  };
  return <PartMissing onAgain={again} />;
}
