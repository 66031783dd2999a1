/** The short message to an agency, to be copied into whatever it is reached by. */
import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { ledger as texts } from '../texts/consolidate';
import { useCopying } from '../useCopying';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
});

export function ReminderText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { copy, said } = useCopying(texts.copied, texts.notCopied);
  return (
    <div className={styles.part}>
      <Field label={texts.reminder} size="small" className={styles.text}>
        <Textarea
          readOnly
          value={text}
          resize="vertical"
          textarea={{ rows: 4 }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <Button size="small" icon={<Copy20Regular />} onClick={() => copy(text)}>
        {texts.copyReminder}
      </Button>
      <Body1 role="status">{said}</Body1>
    </div>
  );
}
