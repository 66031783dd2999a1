/** A line of a long list that opens to all there is to know; closed, it costs nothing. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { startTransition, useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  focus: createFocusOutlineStyle(),
  chevron: { display: 'flex', flexShrink: 0, paddingBlockStart: '2px', fontSize: '16px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  inside: { paddingInlineStart: tokens.spacingHorizontalXXL, paddingBlockEnd: tokens.spacingVerticalM },
});

interface OpenLineProps {
  readonly title: string;
  /** What is read first of it, after its title. */
  readonly note: ReactNode;
  readonly facts: readonly string[];
  readonly children: ReactNode;
}

export function OpenLine({ title, note, facts, children }: OpenLineProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.focus)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => startTransition(() => setIsOpen(!isOpen))}
      >
        <span className={styles.chevron} aria-hidden>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {note}
          {facts.map((fact) => (
            <span key={fact} className={styles.small}>
              {fact}
            </span>
          ))}
        </span>
      </button>
      {isOpen && (
        <div id={id} className={styles.inside}>
          {children}
        </div>
      )}
    </>
  );
}
