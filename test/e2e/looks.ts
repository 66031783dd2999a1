/** The looks a page can have, and how a page is made to have them. */
import type { Page } from 'playwright-core';

export interface Look {
  readonly name: string;
  readonly isForced: boolean;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
}

/** What the system prefers; the pane follows at once. */
export const systemLooks: readonly Look[] = [
  { name: 'light', isForced: false, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', isForced: false, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', isForced: true, media: { colorScheme: 'dark', forcedColors: 'active' } },
];

/** The pane's own high contrast, as if it had been chosen on this computer before. */
export function chooseContrast(): void {
  if (location.protocol.startsWith('http')) localStorage.setItem('phuluc.theme', 'contrast'); // about:blank has no storage
}
