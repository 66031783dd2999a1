/** A whole line of a list as one button: what is read there is what a click goes to. With nowhere to go it is no button. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  clickable: {
    cursor: 'pointer',
    // Not a background of its own for buttons: in the contrast theme that asks for other colours of every word in it.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':active': { backgroundColor: tokens.colorNeutralBackground5 },
  },
  focus: createFocusOutlineStyle(),
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
});

interface ListButtonProps {
  readonly onClick: (() => void) | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

export function ListButton({ onClick, isCurrent = false, children }: ListButtonProps): ReactNode {
  const styles = useStyles();
  if (!onClick) return <div className={styles.line}>{children}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.clickable, styles.focus, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
