/** How far the reading is and how long it will take, with the button that stops it; what else is being done. */
import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ConsolidationActivity } from '../../session/consolidation/deskState';
import { Unseen } from '../parts/Unseen';
import { intake as texts } from '../texts/consolidate';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  words: { fontVariantNumeric: 'tabular-nums' },
});

interface ReadingBarProps {
  readonly activity: ConsolidationActivity | undefined;
  readonly onCancel: () => void;
}

export function ReadingBar({ activity, onCancel }: ReadingBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {activity && (
        <>
          <ProgressBar thickness="large" aria-label={nameOf(activity)} {...valueOf(activity)} />
          <div className={styles.line}>
            <Body1 className={styles.words}>{wordsOf(activity)}</Body1>
            {activity.kind === 'reading' && (
              <Button size="small" onClick={onCancel}>
                {texts.cancel}
              </Button>
            )}
          </div>
        </>
      )}
      <Unseen role="status">{activity ? nameOf(activity) : ''}</Unseen>
    </div>
  );
}

/** Read out once, not with every file. */
const nameOf = (activity: ConsolidationActivity): string =>
  activity.kind === 'reading' ? texts.begun(activity.of) : texts[activity.kind];

function wordsOf(activity: ConsolidationActivity): string {
  if (activity.kind !== 'reading') return texts[activity.kind];
  const { done, of, secondsLeft } = activity;
  const left = secondsLeft === undefined ? [] : [texts.left(secondsLeft)];
  return [texts.reading(done, of), ...left].join(', ');
}

const valueOf = (activity: ConsolidationActivity): { value?: number; max?: number } =>
  activity.kind === 'reading' ? { value: activity.done, max: Math.max(1, activity.of) } : {};
