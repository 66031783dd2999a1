/** A small button beside a text. A report has hundreds of texts: it is drawn by the browser alone. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: '16px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  focus: createFocusOutlineStyle(),
});

interface IconButtonProps {
  readonly icon: ReactNode;
  /** For who cannot see what it stands beside. */
  readonly name: string;
  readonly tip: string;
  readonly isExpanded?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
}

export function IconButton({ icon, name, tip, isExpanded, buttonRef, onClick }: IconButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      ref={buttonRef}
      className={mergeClasses(styles.button, styles.focus)}
      aria-label={name}
      aria-expanded={isExpanded}
      title={tip}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
