/** One text being edited: opened, saved, let go, taken back; the focus comes back to its button. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PreviewText } from '../../../workflows/report/previewText';
import { useEditing } from './editing';
import { typedText } from './typedText';

interface SlotControl {
  readonly isOpen: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly open: () => void;
  readonly cancel: () => void;
  readonly save: (typed: string) => void;
  /** The officer's text holds although the one made has changed. */
  readonly keep: () => void;
  readonly restore: () => void;
}

export function useSlot({ address, text, breaks, edit }: PreviewText): SlotControl {
  const { onEdit, onRestore, wish, onWishHeard } = useEditing();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isFocusDue = useRef(false);
  useEffect(() => {
    if (!isFocusDue.current || isOpen) return;
    isFocusDue.current = false;
    button.current?.focus();
  });
  useEffect(() => {
    if (wish?.address !== address) return;
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus({ preventScroll: true });
    onWishHeard();
  }, [wish, address, onWishHeard]);

  const close = (): void => {
    isFocusDue.current = true;
    setIsOpen(false);
  };
  const restore = (): void => {
    onRestore(address);
    close();
  };
  return {
    isOpen,
    button,
    open: () => setIsOpen(true),
    cancel: close,
    save: (typed) => {
      const kept = typedText(typed, breaks);
      if (kept !== text) {
        if (kept === edit?.made) onRestore(address);
        else onEdit(address, kept);
      }
      close();
    },
    keep: () => {
      onEdit(address, text);
      close();
    },
    restore,
  };
}
