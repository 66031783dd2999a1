/** Whose report is open, when it is due, and what can be done with it. */
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { ReportScope } from '../../plan/scope';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screenProps';
import { report, start } from '../texts/start';
import { DeadlineFacts } from './DeadlineFacts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface ReportPartProps extends ScreenProps {
  readonly scope: ReportScope;
  /** What can be done next; most officers do the first. */
  readonly next: Ref<HTMLDivElement>;
}

export function ReportPart({ session, state, go, next, scope: { plan, agency, period } }: ReportPartProps) {
  const styles = useStyles();
  const isBusy = state.activity !== undefined;
  const choice = session.periods(plan.id).all.find(({ id }) => id === period.id);
  const label = session.plans().find(({ id }) => id === plan.id)?.label ?? plan.title;
  const renew = (): void => void session.layOut({ planId: plan.id, agencyId: agency.id, periodId: period.id });
  return (
    <Section heading={report.heading}>
      <Body1Strong>{agency.name}</Body1Strong>
      {choice && (
        <DeadlineFacts
          period={choice}
          above={[
            [start.plan, label],
            [start.period, choice.label],
          ]}
        />
      )}
      <div ref={next} className={styles.buttons}>
        <Button appearance="primary" onClick={() => go('work')}>
          {report.enter}
        </Button>
        <Button disabledFocusable={isBusy} onClick={renew}>
          {report.renew}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void session.carryForward()}>
          {report.carryForward}
        </Button>
      </div>
    </Section>
  );
}
