/** The button that copies the list, and what came of it. */
import { Body1, Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyText } from '../clipboard';
import { consolidate } from '../texts/consolidate';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
});

export function CopyList({ text, count }: { readonly text: string; readonly count: number }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className={styles.part}>
      <Button
        icon={<Copy20Regular />}
        disabledFocusable={count === 0}
        onClick={() => void copyText(text).then(setCopied)}
      >
        {consolidate.copy}
      </Button>
      <Body1 role="status">
        {copied === undefined ? '' : copied ? consolidate.copied(count) : consolidate.notCopied}
      </Body1>
      {copied === false && (
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
