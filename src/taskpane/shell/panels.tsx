/**
 * Which screen stands behind which tab; each is loaded when it is first shown, and from then on kept out of sight as it
 * was left: what is typed, chosen and opened in it is still there when the officer comes back.
 */
import { Activity, Suspense, useState, type ReactNode } from 'react';
import type { Screen, ViewWish } from '../../session/screen';
import type { Opened } from '../opened';
import { fetched } from '../parts/fetched';
import type { ScreenProps } from '../screenProps';
import type { ThemeControl } from './useTheme';
import { Waiting } from './Waiting';

const StartScreen = fetched(() => import('../start/StartScreen').then((part) => part.StartScreen));
const WorkScreen = fetched(() => import('../work/WorkScreen').then((part) => part.WorkScreen));
const ReportScreen = fetched(() => import('../report/ReportScreen').then((part) => part.ReportScreen));
const ConsolidateScreen = fetched(() =>
  import('../consolidate/ConsolidateScreen').then((part) => part.ConsolidateScreen),
);
const SettingsScreen = fetched(() => import('../settings/SettingsScreen').then((part) => part.SettingsScreen));
const HelpScreen = fetched(() => import('../help/HelpScreen').then((part) => part.HelpScreen));

interface PanelProps extends ScreenProps {
  readonly screen: Screen;
  readonly wish: ViewWish | undefined;
  readonly opened: Opened;
  readonly theme: ThemeControl;
}

/** Those that show the open workbook begin anew with another one. */
const ownsWorkbook: Record<Screen, boolean> = {
  start: true,
  work: true,
  report: true,
  consolidate: false,
  settings: true,
  help: false,
};

export function Panels({ screen: shown, wish, ...shared }: PanelProps): ReactNode {
  const [seen, setSeen] = useState([shown]);
  if (!seen.includes(shown)) setSeen([...seen, shown]);
  const { openings } = shared.state;
  return seen.map((screen) => (
    <Activity
      key={ownsWorkbook[screen] ? `${screen} ${openings}` : screen}
      mode={screen === shown ? 'visible' : 'hidden'}
    >
      <Suspense fallback={<Waiting />}>
        <Panel screen={screen} wish={screen === shown ? wish : undefined} {...shared} />
      </Suspense>
    </Activity>
  ));
}

function Panel({ screen, wish, opened, theme, ...shared }: PanelProps): ReactNode {
  switch (screen) {
    case 'start':
      return <StartScreen {...shared} files={opened.files} />;
    case 'work':
      return <WorkScreen {...shared} wish={wish} />;
    case 'report':
      return <ReportScreen {...shared} wish={wish} />;
    case 'consolidate':
      return <ConsolidateScreen {...opened} />;
    case 'settings':
      return <SettingsScreen {...shared} theme={theme} />;
    case 'help':
      return <HelpScreen />;
  }
}
