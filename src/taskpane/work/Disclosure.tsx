/** A part of the screen that opens and closes under its heading; closed, it costs nothing. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  focus: createFocusOutlineStyle(),
  chevron: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  title: { flexGrow: 1, minWidth: 0 },
  count: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

interface DisclosureProps {
  readonly title: string;
  readonly count?: string | undefined;
  readonly icon?: ReactNode;
  readonly level: 2 | 3 | 4;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export function Disclosure({ title, count, icon, level, isOpen, onToggle, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span className={styles.chevron} aria-hidden>
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          {icon}
          <span className={styles.title}>{title}</span>
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </button>
      </Heading>
      {isOpen ? <div id={id}>{children}</div> : null}
    </section>
  );
}
