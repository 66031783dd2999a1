/** Plan, agency and period, and the one button that lays out the workbook. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../session/session';
import { start } from '../texts/start';
import { AgencyPicker } from './AgencyPicker';
import { PeriodField } from '../parts/PeriodField';
import { PlanField } from '../parts/PlanField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  button: { alignSelf: 'flex-start' },
});

interface LayOutFormProps {
  readonly session: Session;
  readonly isBusy: boolean;
}

export function LayOutForm({ session, isBusy }: LayOutFormProps) {
  const styles = useStyles();
  const plans = session.plans();
  const [planId, setPlanId] = useState(plans[0]?.id ?? '');
  const agencies = session.agencies(planId);
  const [remembered, setAgencyId] = useState(() => session.rememberedAgency());
  const agencyId = agencies.find(({ id }) => id === remembered)?.id;
  const { all: periods, proposed } = session.periods(planId);
  const [chosenPeriod, setPeriodId] = useState<string>();
  const period =
    periods.find(({ id }) => id === chosenPeriod) ?? periods.find(({ id }) => id === proposed) ?? periods.at(-1);
  const [isAsked, setIsAsked] = useState(false);

  const layOut = (): void => {
    setIsAsked(true);
    if (agencyId !== undefined && period) void session.layOut({ planId, agencyId, periodId: period.id });
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        layOut();
      }}
    >
      <PlanField plans={plans} planId={planId} onChoose={setPlanId} />
      <AgencyPicker
        agencies={agencies}
        agencyId={agencyId}
        onChoose={setAgencyId}
        missing={isAsked && agencyId === undefined ? start.agencyMissing : undefined}
      />
      {period ? <PeriodField periods={periods} period={period} onChoose={setPeriodId} /> : start.noPeriod}
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy || period === undefined}
      >
        {start.layOut}
      </Button>
    </form>
  );
}
