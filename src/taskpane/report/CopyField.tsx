/** A text to copy. Where nothing may be copied for the officer, as in some webviews, it is selected for Ctrl+C. */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useId, useRef, type ReactNode } from 'react';
import { useCopying } from '../useCopying';
import { texts } from './texts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  button: { flexShrink: 0 },
  outcome: { margin: 0, minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
});

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

export function CopyField({ label, value }: CopyFieldProps): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { copy, said } = useCopying(texts.copied, texts.notCopied, () => input.current?.select());
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <Input
          id={id}
          input={{ ref: input }}
          readOnly
          className={styles.input}
          value={value}
          onFocus={({ target }) => target.select()}
        />
        <Button className={styles.button} icon={<CopyRegular />} onClick={() => copy(value)}>
          {texts.copy}
        </Button>
      </div>
      <p role="status" className={styles.outcome}>
        {said}
      </p>
    </div>
  );
}
