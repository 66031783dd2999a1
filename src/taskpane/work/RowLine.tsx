/** A row as lists show it: its number and status, and the beginning of the annex's words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { twoLines } from './twoLines';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  status: { color: tokens.colorNeutralForeground2 },
  text: {
    ...twoLines,
    color: tokens.colorNeutralForeground2,
  },
});

interface RowLineProps {
  readonly label: string;
  readonly text: string;
  readonly status?: string;
  readonly icon?: ReactNode;
}

export function RowLine({ label, text, status, icon }: RowLineProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.head}>
        {icon}
        <span className={styles.label}>{label}</span>
        {status === undefined ? null : <span className={styles.status}>{status}</span>}
      </span>
      <span className={styles.text}>{text}</span>
    </>
  );
}
