/** When a period's report is due, in words. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodChoice } from '../../workflows/choices';
import { deadlineWords } from '../../workflows/deadlineWords';
import { Facts } from '../parts/Facts';
import { deadline } from '../texts/start';

const SOON = 3;

const useStyles = makeStyles({
  // In a narrow pane the words take two lines.
  left: {
    height: 'auto',
    minHeight: '24px',
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface DeadlineFactsProps {
  readonly period: PeriodChoice;
  /** Facts to stand above, in the same columns. */
  readonly above?: readonly (readonly [name: string, value: string])[];
}

export function DeadlineFacts({ period, above = [] }: DeadlineFactsProps) {
  const styles = useStyles();
  const words = deadlineWords(period);
  return (
    <div className={styles.part}>
      <Badge className={styles.left} appearance="tint" size="large" color={colorOf(period)}>
        {words.left}
      </Badge>
      <Facts
        facts={[
          ...above,
          [deadline.time, words.time],
          [deadline.due, words.due],
          [deadline.sendOn, words.sendOn],
          [deadline.cutOff, words.cutOff],
        ]}
      />
    </div>
  );
}

function colorOf({ daysLeft }: PeriodChoice): 'danger' | 'warning' | 'informative' {
  if (daysLeft < 0) return 'danger';
  return daysLeft <= SOON ? 'warning' : 'informative';
}
