/** What is being typed over a saved value, until it is saved; a value that comes from elsewhere shows where nothing is being typed. */
import { useState } from 'react';

interface Draft {
  readonly text: string;
  readonly isChanged: boolean;
  readonly type: (text: string) => void;
  /** What was typed is let go: all of it, or only if nothing else is being typed by now. */
  readonly drop: (typed?: string) => void;
}

export function useDraft(saved: string, unsaved?: string): Draft {
  const [draft, setDraft] = useState(unsaved);
  return {
    text: draft ?? saved,
    isChanged: draft !== undefined && draft !== saved,
    type: setDraft,
    drop: (typed) => setDraft((current) => (typed === undefined || current === typed ? undefined : current)),
  };
}
