/** Which plan; where there is only one there is nothing to choose. */
import { Body1, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PlanChoice } from '../../workflows/choices';
import { start } from '../texts/start';

const useStyles = makeStyles({
  only: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { color: tokens.colorNeutralForeground2 },
});

interface PlanFieldProps {
  readonly plans: readonly PlanChoice[];
  readonly planId: string;
  readonly onChoose: (planId: string) => void;
}

export function PlanField({ plans, planId, onChoose }: PlanFieldProps) {
  const styles = useStyles();
  const chosen = plans.find(({ id }) => id === planId);
  if (plans.length === 1 && chosen) {
    return (
      <div className={styles.only}>
        <Body1>{chosen.label}</Body1>
        <Caption1 className={styles.title}>{chosen.title}</Caption1>
      </div>
    );
  }
  return (
    <Field label={start.plan} {...(chosen && { hint: chosen.title })}>
      <Select value={planId} onChange={(_, { value }) => onChoose(value)}>
        {plans.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
