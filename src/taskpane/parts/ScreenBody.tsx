/** The body of a screen: its parts below each other. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '640px',
  },
});

export function ScreenBody({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().screen}>{children}</div>;
}
