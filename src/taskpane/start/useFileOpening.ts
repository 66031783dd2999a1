/** Opening a file in the place of what is open: read first, then asked about where something would be lost. */
import { useState } from 'react';
import type { BrowserFiles } from '../opened';
import { files as texts } from '../texts/start';

interface FileOpening {
  readonly problem: string | undefined;
  /** Waits for an answer. */
  readonly asked: boolean;
  readonly offer: (offered: readonly File[]) => void;
  readonly startAnew: () => void;
  readonly answer: (isAgreed: boolean) => void;
}

export function useFileOpening(files: BrowserFiles): FileOpening {
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<() => void>();

  const unlessLost = (act: () => void): void => {
    if (files.hasUnsaved()) setWaiting(() => act);
    else act();
  };
  const read = async (file: File): Promise<void> => {
    const found = await files.read(file);
    setProblem(found.ok ? undefined : found.error);
    if (found.ok) unlessLost(() => void found.value.open());
  };

  return {
    problem,
    asked: waiting !== undefined,
    offer: (offered) => {
      const [file, ...more] = offered;
      if (!file) return;
      if (more.length > 0) setProblem(texts.oneOnly);
      else void read(file);
    },
    startAnew: () => unlessLost(files.startAnew),
    answer: (isAgreed) => {
      setWaiting(undefined);
      if (isAgreed) waiting?.();
    },
  };
}
