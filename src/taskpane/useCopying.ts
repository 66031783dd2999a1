/** Copying at a button, and what is said of it. */
import { useState } from 'react';
import { copyText } from './clipboard';

interface Copying {
  readonly copy: (text: string) => void;
  /** Empty until something was copied, or could not be. */
  readonly said: string;
  readonly isRefused: boolean;
}

/** @param onRefused to select the text, so that Ctrl+C copies it */
export function useCopying(copied: string, notCopied: string, onRefused?: () => void): Copying {
  const [isDone, setIsDone] = useState<boolean>();
  const copy = async (text: string): Promise<void> => {
    const done = await copyText(text);
    if (!done) onRefused?.();
    setIsDone(done);
  };
  return {
    copy: (text) => void copy(text),
    said: isDone === undefined ? '' : isDone ? copied : notCopied,
    isRefused: isDone === false,
  };
}
