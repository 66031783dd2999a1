/** The form for another agency or period, put away until it is asked for. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { start } from '../texts/start';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export function AnotherForm({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.part}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {start.anotherHeading}
      </Button>
      {isOpen && (
        <div id={id} className={styles.form}>
          <Body1>{start.anotherHint}</Body1>
          {children}
        </div>
      )}
    </div>
  );
}
