/** For the consolidator: who has to report in a period, by when, and under which file name. */
import { Body1, Field, makeStyles, MessageBar, MessageBarBody, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PlanDesk } from '../../session/planDesk';
import type { Session } from '../../session/session';
import { deadlineWords } from '../../workflows/deadlineWords';
import { expectedReports } from '../../workflows/expectedReports';
import type { Library } from '../../workflows/library';
import { PeriodField } from '../parts/PeriodField';
import { PlanField } from '../parts/PlanField';
import { ScreenBody } from '../parts/ScreenBody';
import { Section } from '../parts/Section';
import { BringInSection } from '../plan/BringInSection';
import type { LatePart } from '../plan/latePart';
import { findByName } from '../../workflows/search';
import { consolidate } from '../texts/consolidate';
import { CopyList } from './CopyList';
import { ExpectedList } from './ExpectedList';
import { listText } from './listText';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface ConsolidateScreenProps {
  readonly session: Session;
  readonly library: Library;
  readonly plans: LatePart<PlanDesk>;
}

export function ConsolidateScreen({ session, library, plans: planPart }: ConsolidateScreenProps) {
  const styles = useStyles();
  const plans = session.plans();
  const [planId, setPlanId] = useState(plans[0]?.id ?? '');
  const { all: periods, proposed } = session.periods(planId);
  const [chosenPeriod, setPeriodId] = useState(proposed);
  const period = periods.find(({ id }) => id === chosenPeriod) ?? periods.at(-1);
  const periodId = period?.id ?? '';
  const expected = useMemo(() => expectedReports(library, planId, periodId), [library, planId, periodId]);
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed);
  const found = findByName(expected, searched);

  return (
    <ScreenBody>
      <BringInSection plans={planPart} />
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{consolidate.notYet}</MessageBarBody>
      </MessageBar>
      <Section heading={consolidate.heading}>
        <div className={styles.fields}>
          <PlanField plans={plans} planId={planId} onChoose={setPlanId} />
          {period && <PeriodField periods={periods} period={period} onChoose={setPeriodId} />}
          <Body1>{consolidate.summary(expected.length, expected.filter(({ isObliged }) => isObliged).length)}</Body1>
          <Field label={consolidate.search} hint={consolidate.searchHint}>
            <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} dismiss={dismiss} />
          </Field>
          {period && <CopyList text={listText(found, deadlineWords(period).due)} count={found.length} />}
          <ExpectedList expected={found} isSearch={searched !== ''} />
        </div>
      </Section>
    </ScreenBody>
  );
}

const dismiss = { 'aria-label': consolidate.clear };
