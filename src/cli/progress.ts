/** Progress on a terminal is one line that redraws itself, with the time left; elsewhere a plain line at each fifth of the way. */
import type { Progress } from './context';

export interface Screen {
  readonly isTerminal: boolean;
  readonly width: number;
  write(text: string): void;
  /** Milliseconds since whenever. */
  now(): number;
}

const BAR_LENGTH = 24;
const PLAIN_STEPS = 5;
/** Before so many milliseconds an estimate would jump about. */
const SOON = 1_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export function progressOn(screen: Screen): Progress {
  let begun: { readonly what: string; readonly at: number; readonly done: number } | undefined;
  return screen.isTerminal
    ? {
        step(what, done, of) {
          if (begun?.what !== what) begun = { what, at: screen.now(), done };
          const full = of === 0 ? BAR_LENGTH : Math.round((done / of) * BAR_LENGTH);
          const bar = '█'.repeat(full) + '░'.repeat(BAR_LENGTH - full);
          const line = `${what} ${bar} ${done}/${of}${timeLeft(screen.now() - begun.at, done - begun.done, of - done)}`;
          screen.write(`\r${line.slice(0, screen.width - 1)}\u001b[K`);
        },
        end() {
          if (begun) screen.write('\r\u001b[K');
          begun = undefined;
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

/** After so many milliseconds for so many steps, with so many to go. */
function timeLeft(taken: number, steps: number, toGo: number): string {
  const left = (taken / steps) * toGo;
  if (taken < SOON || left < SECOND) return '';
  return left < MINUTE
    ? `, còn khoảng ${Math.ceil(left / SECOND)} giây`
    : `, còn khoảng ${Math.ceil(left / MINUTE)} phút`;
}
