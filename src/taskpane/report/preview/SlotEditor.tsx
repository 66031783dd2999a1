/** A text of the report in a field of its own: leaving it or Ctrl+Enter keeps what was typed, Esc lets it go. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useFirstFocus } from '../../parts/useFirstFocus';
import type { PreviewText } from '../../../workflows/report/previewText';
import { rowsFor } from './rowsFor';
import { texts } from './texts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, textAlign: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SlotEditorProps {
  readonly name: string;
  readonly typed: string;
  readonly breaks: PreviewText['breaks'];
  readonly onType: (typed: string) => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function SlotEditor({ name, typed, breaks, onType, onLeave, onSave, onCancel }: SlotEditorProps): ReactNode {
  const styles = useStyles();
  const field = useFirstFocus<HTMLTextAreaElement>();
  const [rows] = useState(() => rowsFor(typed));
  const onKeyDown = (event: KeyboardEvent): void => {
    // An Enter that ends a Vietnamese syllable being composed is no wish to save.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (breaks === 'none' || event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };
  return (
    <div className={styles.editor} onBlur={onBlur}>
      <Field label={texts.editOf(name)} hint={texts.hints[breaks]} size="small">
        <Textarea
          resize="vertical"
          textarea={{ ref: field, rows }}
          value={typed}
          onChange={(_, { value }) => onType(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onSave}>
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
