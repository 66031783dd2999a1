/**
 * One text being edited: opened, kept on leaving as every field of the pane keeps it, let go, taken back. The focus comes
 * back to its button.
 */
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { PreviewText } from '../../../workflows/report/previewText';
import { useEditing } from './editing';
import { typedText } from './typedText';

interface SlotControl {
  /** What is being typed; undefined while nobody edits. */
  readonly typed: string | undefined;
  readonly type: (typed: string) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly open: () => void;
  /** What was typed holds; the field stays open. */
  readonly leave: () => void;
  readonly save: () => void;
  /** As it was before it was opened, whatever was kept since. */
  readonly cancel: () => void;
  /** The officer's text holds although the one made has changed. */
  readonly keep: () => void;
  readonly restore: () => void;
}

export function useSlot(slot: PreviewText): SlotControl {
  const { address, text, breaks, edit } = slot;
  const { onEdit, onRestore, wish, onWishHeard } = useEditing();
  const [typed, setTyped] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const isFocusDue = useRef(false);
  const before = useRef<PreviewText>(undefined);
  useEffect(() => {
    if (!isFocusDue.current || typed !== undefined) return;
    isFocusDue.current = false;
    button.current?.focus();
  });
  useEffect(() => {
    if (wish?.address !== address) return;
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus({ preventScroll: true });
    onWishHeard();
  }, [wish, address, onWishHeard]);

  const leave = (): void => {
    if (typed === undefined) return;
    const kept = typedText(typed, breaks);
    if (kept === text) return;
    before.current ??= slot;
    if (kept === edit?.made) onRestore(address);
    else onEdit(address, kept);
  };
  const leaveAtLast = useEffectEvent(leave);
  // Another screen, a folded part, a report made anew: whatever takes the field away.
  useEffect(() => () => leaveAtLast(), []);

  const close = (): void => {
    isFocusDue.current = true;
    before.current = undefined;
    setTyped(undefined);
  };
  return {
    typed,
    type: setTyped,
    button,
    open: () => setTyped(text),
    leave,
    save: () => {
      leave();
      close();
    },
    cancel: () => {
      if (before.current?.edit) onEdit(address, before.current.text);
      else if (before.current) onRestore(address);
      close();
    },
    keep: () => {
      onEdit(address, text);
      close();
    },
    restore: () => {
      onRestore(address);
      close();
    },
  };
}
