/** The plan file as text to copy, for Excel's pane: not every one of them may download a file. */
import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef } from 'react';
import { plan as texts } from '../texts/plan';
import { useCopying } from '../useCopying';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { alignSelf: 'stretch' },
});

export function PlanFileText({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const { copy, said } = useCopying(texts.copied(name), texts.notCopied(name), () => {
    box.current?.focus();
    box.current?.select();
  });
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
      <Button icon={<Copy20Regular />} onClick={() => copy(text)}>
        {texts.copy}
      </Button>
      <Body1 role="status">{said}</Body1>
      <Body1>{texts.whereTo(name)}</Body1>
    </div>
  );
}
