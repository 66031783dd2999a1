/** The button that copies the list, and what came of it. */
import { Body1, Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { consolidate } from '../texts/consolidate';
import { useCopying } from '../useCopying';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
});

export function CopyList({ text, count }: { readonly text: string; readonly count: number }) {
  const styles = useStyles();
  const { copy, said, isRefused } = useCopying(consolidate.copied(count), consolidate.notCopied);
  return (
    <div className={styles.part}>
      <Button icon={<Copy20Regular />} disabledFocusable={count === 0} onClick={() => copy(text)}>
        {consolidate.copy}
      </Button>
      <Body1 role="status">{said}</Body1>
      {isRefused && (
        <Textarea
          className={styles.text}
          aria-label={consolidate.listText}
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
