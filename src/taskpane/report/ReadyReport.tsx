/** An open report before it is made, and once it is. */
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import { useId, useMemo, type ReactNode } from 'react';
import type { WorkbookState } from '../../session/state';
import { dueText } from '../../workflows/deadlineWords';
import { generalGaps } from '../../workflows/generalGaps';
import { FigureList } from '../work/FigureList';
import { isBusy } from '../work/isBusy';
import { useAskedFocus } from '../work/useAskedFocus';
import { ScreenBody } from '../parts/ScreenBody';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screenProps';
import { Checklist } from './Checklist';
import { goWay } from './goWay';
import { Made } from './Made';
import { missingOf } from './missing';
import { texts } from './texts';

const useStyles = makeStyles({
  make: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface ReadyReportProps extends ScreenProps {
  readonly report: Extract<WorkbookState, { readonly kind: 'report' }>;
}

export function ReadyReport({ session, state, report: { checked, overview }, go }: ReadyReportProps): ReactNode {
  const styles = useStyles();
  const why = useId();
  const gaps = useMemo(() => generalGaps(checked), [checked]);
  const missing = missingOf(overview, session.info(), gaps);
  const isEdited = checked.findings.some(({ code }) => code === 'edited-after-stamp');
  const { target, ask } = useAskedFocus();
  const { consolidator, deadline } = checked.scope;
  const sendTo = texts.send(consolidator.name, dueText(deadline.lastTimelyDay));
  const isMaking = state.activity === 'reporting';
  return (
    <ScreenBody>
      {isEdited && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.edited}</MessageBarBody>
        </MessageBar>
      )}
      <Section heading={texts.before}>
        <Checklist missing={missing} onGo={(way) => goWay({ session, go }, missing, way)} />
      </Section>
      <Section heading={texts.preview}>
        {missing.errors > 0 && <Text size={200}>{texts.stillErrors}</Text>}
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
      {state.made && <Made made={state.made} sendTo={sendTo} place={session.place} heading={target} />}
    </ScreenBody>
  );
}
