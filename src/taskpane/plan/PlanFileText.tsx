/** The plan file as text to copy, for Excel's pane: not every one of them may download a file. */
import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { copyText } from '../clipboard';
import { plan as texts } from '../texts/plan';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { alignSelf: 'stretch' },
});

export function PlanFileText({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    if (await copyText(text)) {
      setOutcome(texts.copied(name));
      return;
    }
    box.current?.focus();
    box.current?.select();
    setOutcome(texts.notCopied(name));
  };
  return (
    <div className={styles.part}>
      <Field label={texts.fileText(name)} className={styles.text}>
        <Textarea
          readOnly
          value={text}
          textarea={{ ref: box, rows: 6, spellCheck: false }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <Button icon={<Copy20Regular />} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Body1 role="status">{outcome}</Body1>
      <Body1>{texts.whereTo(name)}</Body1>
    </div>
  );
}
