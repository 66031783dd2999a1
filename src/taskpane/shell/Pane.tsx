/** The session's state in the frame, which stands before there is anything to fill it. */
import { Suspense, useMemo, useSyncExternalStore } from 'react';
import type { ScreenChoice } from '../../session/screen';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import type { Opened } from '../opened';
import { fetched } from '../parts/fetched';
import { tagline } from '../texts/shell';
import { Frame } from './Frame';
import { NoticeBar } from './NoticeBar';
import { Panels } from './panels';
import { useScreen } from './useScreen';
import type { ThemeControl } from './useTheme';
import { Waiting } from './Waiting';

const ConfirmDialog = fetched(() => import('./ConfirmDialog').then((part) => part.ConfirmDialog));

interface PaneProps {
  /** Undefined while it is loading; a tab chosen meanwhile is shown when it is there. */
  readonly opened: Opened | undefined;
  readonly choice: ScreenChoice;
  readonly theme: ThemeControl;
}

export function Pane({ opened, choice, theme }: PaneProps) {
  const session = opened?.session;
  const state = useSyncExternalStore(session?.subscribe ?? toNothing, () => session?.state());
  const { screen, wish, go, goByTab, panel } = useScreen(choice);
  const whose = useMemo(() => (session && state ? whoseOf(session, state) : tagline), [session, state]);
  return (
    <Frame
      screen={screen}
      whose={whose}
      activity={state ? state.activity : 'opening'}
      panel={panel}
      onChoose={(chosen) => {
        goByTab(chosen);
        if (state?.notice?.tone === 'success') session?.dismissNotice();
      }}
      below={<NoticeBar notice={state?.notice} onDismiss={() => session?.dismissNotice()} />}
    >
      {opened && state ? (
        <Panels
          screen={screen}
          wish={wish}
          opened={opened}
          session={opened.session}
          state={state}
          go={go}
          theme={theme}
        />
      ) : (
        <Waiting />
      )}
      {state?.confirmation && (
        <Suspense>
          <ConfirmDialog confirmation={state.confirmation} onAnswer={(isAgreed) => void session?.confirm(isAgreed)} />
        </Suspense>
      )}
    </Frame>
  );
}

const toNothing = () => () => undefined;

/** "Sở Y tế – Tháng 11 năm 2026" */
function whoseOf(session: Session, { workbook }: SessionState): string {
  if (workbook.kind !== 'report') return tagline;
  const { agency, plan, period } = workbook.checked.scope;
  const label = session.periods(plan.id).all.find(({ id }) => id === period.id)?.label;
  return label === undefined ? agency.name : `${agency.name} – ${label}`;
}
