/** That something is going on: a line that moves, and words for those who listen. */
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Activity } from '../../session/state';
import { activityLabels } from '../texts/shell';
import { Unseen } from '../parts/Unseen';

const useStyles = makeStyles({
  line: { height: tokens.strokeWidthThick },
});

export function ActivityBar({ activity }: { readonly activity: Activity | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {activity && <ProgressBar thickness="medium" shape="square" aria-label={activityLabels[activity]} />}
      <Unseen role="status">{spoken(activity)}</Unseen>
    </div>
  );
}

/** Live checks and single entries come with every keystroke; saying each would drown the rest. */
function spoken(activity: Activity | undefined): string {
  return activity === undefined || activity === 'checking' || activity === 'saving' ? '' : activityLabels[activity];
}
