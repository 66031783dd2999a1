/** Which screen stands behind which tab; each is loaded when it is first shown. */
import { lazy, type ReactNode } from 'react';
import type { Screen, ViewWish } from '../../session/screen';
import type { Opened } from '../opened';
import type { ScreenProps } from '../screenProps';
import type { ThemeControl } from './useTheme';

const StartScreen = lazy(() => import('../start/StartScreen').then((part) => ({ default: part.StartScreen })));
const WorkScreen = lazy(() => import('../work/WorkScreen').then((part) => ({ default: part.WorkScreen })));
const ReportScreen = lazy(() => import('../report/ReportScreen').then((part) => ({ default: part.ReportScreen })));
const ConsolidateScreen = lazy(() =>
  import('../consolidate/ConsolidateScreen').then((part) => ({ default: part.ConsolidateScreen })),
);
const SettingsScreen = lazy(() =>
  import('../settings/SettingsScreen').then((part) => ({ default: part.SettingsScreen })),
);
const HelpScreen = lazy(() => import('../help/HelpScreen').then((part) => ({ default: part.HelpScreen })));

interface PanelProps extends ScreenProps {
  readonly screen: Screen;
  readonly wish: ViewWish | undefined;
  readonly opened: Opened;
  readonly theme: ThemeControl;
}

export function Panel({ screen, wish, opened, theme, ...shared }: PanelProps): ReactNode {
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
