/** Asks before something is lost. Closing it in any way keeps everything as it is. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Confirmation } from '../../session/state';
import { confirmation as texts } from '../texts/shell';

const useStyles = makeStyles({
  losses: { maxHeight: '40vh', overflowY: 'auto', paddingInlineStart: tokens.spacingHorizontalXL },
});

interface ConfirmDialogProps {
  readonly confirmation: Confirmation;
  readonly onAnswer: (isAgreed: boolean) => void;
}

export function ConfirmDialog({ confirmation: { question, losses }, onAnswer }: ConfirmDialogProps) {
  const styles = useStyles();
  const [asker] = useState(() => document.activeElement);
  // No trigger opens it, so Fluent does not know where the focus came from.
  useEffect(() => {
    return () => {
      if (asker instanceof HTMLElement) asker.focus();
    };
  }, [asker]);
  return (
    <Dialog open modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>
            {question}
            {losses.length > 0 && (
              <ul className={styles.losses}>
                {losses.map((loss) => (
                  <li key={loss}>{loss}</li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              {texts.keep}
            </Button>
            <Button onClick={() => onAnswer(true)}>{texts.agree}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
