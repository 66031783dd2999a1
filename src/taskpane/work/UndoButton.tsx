/** Takes the last repair or entry back; absent while there is nothing to take back. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { texts } from './texts';

interface UndoButtonProps {
  readonly undoable: number;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

export const UndoButton = ({ undoable, isBusy, onUndo }: UndoButtonProps): ReactNode =>
  undoable > 0 && (
    <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={onUndo}>
      {texts.undo(undoable)}
    </Button>
  );
