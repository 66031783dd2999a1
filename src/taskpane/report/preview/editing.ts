/** What the texts of the preview share: how they are edited, and which of them is to take the focus. */
import { createContext, useContext } from 'react';

/** A new one each time it is asked, so that asking again is heard. */
export interface Wish {
  readonly address: string;
}

export interface Editing {
  readonly onEdit: (address: string, text: string) => void;
  readonly onRestore: (address: string) => void;
  /** Whose text is to be seen, with the focus on its button. */
  readonly wish: Wish | undefined;
  readonly onWishHeard: () => void;
}

const Context = createContext<Editing | undefined>(undefined);

export const EditingProvider = Context.Provider;

export function useEditing(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error('A text of the preview stands outside of it');
  return editing;
}
