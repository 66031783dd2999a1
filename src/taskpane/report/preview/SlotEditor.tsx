/** A text of the report in a field of its own: Ctrl+Enter keeps what was typed, Esc lets it go. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PreviewText } from '../../../workflows/report/previewText';
import { rowsFor } from './rowsFor';
import { texts } from './texts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, textAlign: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SlotEditorProps {
  readonly name: string;
  readonly text: string;
  readonly breaks: PreviewText['breaks'];
  readonly onSave: (typed: string) => void;
  readonly onCancel: () => void;
}

export function SlotEditor({ name, text, breaks, onSave, onCancel }: SlotEditorProps): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    // An Enter that ends a Vietnamese syllable being composed is no wish to save.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (breaks === 'none' || event.ctrlKey || event.metaKey)) onSave(typed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.editor}>
      <Field label={texts.editOf(name)} hint={texts.hints[breaks]} size="small">
        <Textarea
          resize="vertical"
          textarea={{ ref: field, rows: rowsFor(text) }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => onSave(typed)}>
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
