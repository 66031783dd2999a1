/** An open report before it is made, and once it is. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { ReportOverview } from '../../workflows/overview';
import { FigureList } from '../work/FigureList';
import { isBusy } from '../work/isBusy';
import { useAskedFocus } from '../work/useAskedFocus';
import { ScreenBody } from '../parts/ScreenBody';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screenProps';
import { Checklist } from './Checklist';
import { Made } from './Made';
import { missingOf } from './missing';
import { texts } from './texts';

const useStyles = makeStyles({
  make: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface ReadyReportProps extends ScreenProps {
  readonly overview: ReportOverview;
}

export function ReadyReport({ session, state, overview, go }: ReadyReportProps): ReactNode {
  const styles = useStyles();
  const why = useId();
  const missing = missingOf(overview, session.info());
  const { target, ask } = useAskedFocus();
  const isMaking = state.activity === 'reporting';
  return (
    <ScreenBody>
      <Section heading={texts.before}>
        <Checklist missing={missing} go={go} />
      </Section>
      <Section heading={texts.preview}>
        <FigureList gauges={overview.gauges} />
      </Section>
      <div className={styles.make}>
        <Button
          appearance="primary"
          icon={isMaking ? <Spinner size="tiny" /> : <DocumentCheckmarkRegular />}
          disabledFocusable={!overview.isReady || isBusy(state.activity)}
          aria-describedby={overview.isReady ? undefined : why}
          onClick={() => void session.makeReport().then(ask)}
        >
          {isMaking ? texts.making : texts.make}
        </Button>
        {overview.isReady ? null : (
          <Text id={why} size={200}>
            {texts.cannotMake(missing.errors)}
          </Text>
        )}
      </div>
      {state.made && <Made made={state.made} place={session.place} heading={target} />}
    </ScreenBody>
  );
}
