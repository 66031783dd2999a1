/** A plan brought in: where it is read from, and below it what came of the reading. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { PlanDesk } from '../../session/planDesk';
import { Outcome } from './Outcome';
import { Sources } from './Sources';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalS,
  },
});

export function BringIn({ desk }: { readonly desk: PlanDesk }) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { outcome } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(outcome);
  useEffect(() => {
    if (shown.current === outcome) return;
    shown.current = outcome;
    heading.current?.focus();
  }, [outcome]);
  return (
    <div className={styles.parts}>
      <Sources desk={desk} activity={state.activity} />
      {outcome && <Outcome desk={desk} outcome={outcome} state={state} heading={heading} />}
    </div>
  );
}
