/** An open report before it is made, and once it is. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { ViewWish } from '../../session/screen';
import type { WorkbookState } from '../../session/state';
import { dueText } from '../../workflows/deadlineWords';
import { generalGaps } from '../../workflows/generalGaps';
import { FigureList } from '../work/FigureList';
import { useAskedFocus } from '../work/useAskedFocus';
import { ScreenBody } from '../parts/ScreenBody';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screenProps';
import { Checklist } from './Checklist';
import { goWay } from './goWay';
import { Made } from './Made';
import { MakeButtons } from './MakeButtons';
import { missingOf } from './missing';
import { PreviewPart } from './PreviewPart';
import { texts } from './texts';

interface ReadyReportProps extends ScreenProps {
  readonly report: Extract<WorkbookState, { readonly kind: 'report' }>;
  readonly wish: ViewWish | undefined;
}

export function ReadyReport({ session, state, report: { checked, overview }, go, wish }: ReadyReportProps): ReactNode {
  const gaps = useMemo(() => generalGaps(checked), [checked]);
  const missing = missingOf(overview, session.info(), gaps);
  const isEdited = checked.findings.some(({ code }) => code === 'edited-after-stamp');
  const { target, ask } = useAskedFocus();
  const { consolidator, deadline } = checked.scope;
  const sendTo = texts.send(consolidator.name, dueText(deadline.lastTimelyDay));
  const written = useSyncExternalStore(session.subscribe, () => session.preview());
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
      <Section heading={texts.figures}>
        {missing.errors > 0 && <Text size={200}>{texts.stillErrors}</Text>}
        <FigureList gauges={overview.gauges} />
      </Section>
      {written && <PreviewPart session={session} written={written} />}
      <MakeButtons
        session={session}
        state={state}
        errors={missing.errors}
        isMade={checked.reading.stamp !== undefined && checked.reading.stamp.hash === checked.entriesHash}
        wish={wish}
        onMade={ask}
      />
      {state.made && <Made made={state.made} sendTo={sendTo} place={session.place} heading={target} />}
    </ScreenBody>
  );
}
