/** What the pane works with, once it has come: the frame stands meanwhile, and its tabs can be pressed. */
import { useEffect, useState } from 'react';
import type { Opening } from '../opened';

/** Undefined while it is under way. A mistake of the program ends in the error boundary above. */
export function useOpening(opening: Opening): Awaited<Opening> | undefined {
  const [opened, setOpened] = useState<Awaited<Opening>>();
  useEffect(() => {
    opening.then(setOpened, (error: unknown) =>
      setOpened(() => {
        throw error;
      }),
    );
  }, [opening]);
  return opened;
}
