/** A page in the place of the pane: what happened, and the one thing to do about it. */
import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    maxWidth: '640px',
  },
  title: { margin: 0 },
  line: { overflowWrap: 'anywhere' },
});

interface StoppedProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

export function Stopped({ title, lines, children }: StoppedProps) {
  const styles = useStyles();
  return (
    <main>
      <div className={styles.page} role="alert">
        <Subtitle1 as="h1" className={styles.title}>
          {title}
        </Subtitle1>
        {lines.map((line) => (
          <Body1 key={line} className={styles.line}>
            {line}
          </Body1>
        ))}
        {children}
      </div>
    </main>
  );
}
