/** The plan and the period that are consolidated: chosen while nothing has come in, from then on as chosen. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../session/session';
import { Facts } from '../parts/Facts';
import { PeriodField } from '../parts/PeriodField';
import { PlanField } from '../parts/PlanField';
import { Section } from '../parts/Section';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { consolidate, period as texts } from '../texts/consolidate';
import type { DeskProps } from './deskProps';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  button: { alignSelf: 'flex-start' },
});

interface PeriodPartProps extends DeskProps {
  readonly session: Pick<Session, 'plans' | 'periods'>;
}

export function PeriodPart({ desk, state, session }: PeriodPartProps) {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const { planId, periodId } = state;
  const plans = session.plans();
  const { all: periods } = session.periods(planId);
  const period = periods.find(({ id }) => id === periodId);
  const choosePlan = (id: string): void => {
    const { all, proposed } = session.periods(id);
    desk.choose(id, (all.find((one) => one.id === proposed) ?? all.at(-1))?.id ?? '');
  };
  const isBegun = state.view !== undefined || state.files > 0 || state.activity !== undefined;
  return (
    <Section heading={texts.heading}>
      <div className={styles.fields}>
        {isBegun ? (
          <>
            <Facts
              facts={[
                [consolidate.plan, plans.find(({ id }) => id === planId)?.label ?? planId],
                [texts.period, period?.label ?? periodId],
              ]}
            />
            <Button className={styles.button} onClick={() => setIsAsked(true)}>
              {texts.startAnew}
            </Button>
          </>
        ) : (
          <>
            <PlanField plans={plans} planId={planId} onChoose={choosePlan} />
            {period ? (
              <PeriodField periods={periods} period={period} onChoose={(id) => desk.choose(planId, id)} />
            ) : (
              <Body1>{texts.none}</Body1>
            )}
          </>
        )}
      </div>
      {isAsked && (
        <ConfirmDialog
          confirmation={{ question: texts.loses, losses: [] }}
          onAnswer={(isAgreed) => {
            setIsAsked(false);
            if (isAgreed) desk.startAnew();
          }}
        />
      )}
    </Section>
  );
}
