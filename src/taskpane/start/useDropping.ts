/** Files dragged over a part of the page and let go there. */
import { useState, type DragEvent } from 'react';

interface Dropping {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

export const useDropping = (onFiles: (files: readonly File[]) => void): Dropping =>
  useDropZone(({ files }) => onFiles([...files]));

/** Of everything that was let go, folders too; it can be looked at only while the drop is told of. */
export function useDropZone(onDrop: (dropped: DataTransfer) => void): Dropping {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setIsOver(false);
        onDrop(event.dataTransfer);
      },
    },
  };
}
