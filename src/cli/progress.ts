/** Progress on a terminal is one line that redraws itself; elsewhere a plain line at each fifth of the way. */
import type { Progress } from './context';

export interface Screen {
  readonly isTerminal: boolean;
  readonly width: number;
  write(text: string): void;
}

const BAR_LENGTH = 24;
const PLAIN_STEPS = 5;

export function progressOn(screen: Screen): Progress {
  let isOpen = false;
  return screen.isTerminal
    ? {
        step(what, done, of) {
          const full = of === 0 ? BAR_LENGTH : Math.round((done / of) * BAR_LENGTH);
          const line = `${what} ${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)} ${done}/${of}`;
          screen.write(`\r${line.slice(0, screen.width - 1)}\u001b[K`);
          isOpen = true;
        },
        end() {
          if (isOpen) screen.write('\r\u001b[K');
          isOpen = false;
        },
      }
    : {
        step(what, done, of) {
          const isStep = Math.floor((done * PLAIN_STEPS) / of) > Math.floor(((done - 1) * PLAIN_STEPS) / of);
          if (isStep) screen.write(`${what}: ${done}/${of}\n`);
        },
        end() {
          // Plain lines leave nothing to clear.
        },
      };
}
