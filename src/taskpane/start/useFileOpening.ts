/** Opening a file in the place of what is open: asked about first where something would be lost. */
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

  const open = async (file: File): Promise<void> => {
    const opened = await files.open(file);
    setProblem(opened.ok ? undefined : opened.error);
  };
  const unlessLost = (act: () => void): void => {
    if (files.hasUnsaved()) setWaiting(() => act);
    else act();
  };

  return {
    problem,
    asked: waiting !== undefined,
    offer: (offered) => {
      const [file, ...more] = offered;
      if (!file) return;
      if (more.length > 0) setProblem(texts.oneOnly);
      else unlessLost(() => void open(file));
    },
    startAnew: () => unlessLost(files.startAnew),
    answer: (isAgreed) => {
      setWaiting(undefined);
      if (isAgreed) waiting?.();
    },
  };
}
