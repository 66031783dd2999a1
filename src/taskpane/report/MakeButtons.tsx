/** The button that makes sheets and Word document at once, and those for a Word document alone, once a report is made. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { ViewWish } from '../../session/screen';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { isBusy } from '../work/isBusy';
import { texts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface MakeButtonsProps {
  readonly session: Pick<Session, 'makeReport' | 'makeDocument'>;
  readonly state: SessionState;
  /** How many errors keep the report from being made. */
  readonly errors: number;
  /** The report that was made is the one of these figures. */
  readonly isMade: boolean;
  readonly wish: ViewWish | undefined;
  readonly onMade: () => void;
}

export function MakeButtons({ session, state, errors, isMade, wish, onMade }: MakeButtonsProps): ReactNode {
  const styles = useStyles();
  const why = useId();
  const words = useRef<HTMLDivElement>(null);
  const isMaking = state.activity === 'reporting';
  const isResting = errors > 0 || isBusy(state.activity);
  useEffect(() => {
    if (wish?.view === 'document') words.current?.querySelector('button')?.focus();
  }, [wish]);
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={isMaking ? <Spinner size="tiny" /> : <DocumentCheckmarkRegular />}
          disabledFocusable={isResting}
          aria-describedby={why}
          onClick={() => void session.makeReport().then(onMade)}
        >
          {isMaking ? texts.making : texts.make}
        </Button>
        <Text id={why} size={200}>
          {errors > 0 ? texts.cannotMake(errors) : texts.makeHint}
        </Text>
      </div>
      {isMade && (
        <div ref={words} className={styles.buttons}>
          <Button disabledFocusable={isResting} onClick={() => void session.makeDocument()}>
            {texts.document}
          </Button>
          <Button disabledFocusable={isResting} onClick={() => void session.makeDocument('brief')}>
            {texts.brief}
          </Button>
        </div>
      )}
    </div>
  );
}
