/** When the form gives way to the report it laid out, its button goes and the focus with it: what comes next takes it. */
import { useEffect, useRef, type RefObject } from 'react';
import type { WorkbookState } from '../../session/state';

/** @returns for the part whose first button that is. */
export function useFocusAfterForm(kind: WorkbookState['kind']): RefObject<HTMLDivElement | null> {
  const next = useRef<HTMLDivElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    const hadForm = before.current !== 'unread' && before.current !== 'report';
    before.current = kind;
    if (hadForm && kind === 'report' && document.activeElement === document.body) {
      next.current?.querySelector('button')?.focus();
    }
  }, [kind]);
  return next;
}
