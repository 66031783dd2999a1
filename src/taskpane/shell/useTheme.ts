/** The theme as chosen on this computer, kept up with the system's preference. */
import type { Theme } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Memory } from '../../session/session';
import { parseThemeChoice, themeOf, type Look, type ThemeChoice } from './theme';

const KEY = 'theme';

export interface ThemeControl {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** @param officeLook how Office itself looks; it is closer to the officer's eye than the system's preference. */
export function useTheme(memory: Memory, officeLook: Look | undefined): { theme: Theme; control: ThemeControl } {
  const [choice, setChoice] = useState(() => parseThemeChoice(memory.get(KEY)));
  const isDark = useSyncExternalStore(subscribe, prefersDark);
  const choose = (chosen: ThemeChoice): void => {
    memory.set(KEY, chosen);
    setChoice(chosen);
  };
  return { theme: themeOf(choice, officeLook ?? (isDark ? 'dark' : 'light')), control: { choice, choose } };
}

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
const prefersDark = (): boolean => query().matches;

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}
