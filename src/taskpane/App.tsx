/** The task pane: theme, frame, and what is shown until the session is there, or if it does not come. */
import { Button, FluentProvider } from '@fluentui/react-components';
import { Suspense, use, useSyncExternalStore } from 'react';
import type { ScreenChoice } from '../session/screen';
import type { Memory } from '../session/session';
import type { Opening } from './opened';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Frame } from './shell/Frame';
import { Pane } from './shell/Pane';
import { Stopped } from './shell/Stopped';
import type { Look } from './shell/theme';
import { useTheme, type ThemeControl } from './shell/useTheme';
import { Waiting } from './shell/Waiting';
import { cannotStart, tagline } from './texts/shell';

interface AppProps {
  readonly opening: Opening;
  readonly choice: ScreenChoice;
  readonly memory: Memory;
  readonly officeLook?: Look | undefined;
  readonly reload: () => void;
}

export function App({ opening, choice, memory, officeLook, reload }: AppProps) {
  const { theme, control } = useTheme(memory, officeLook);
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary reload={reload}>
        <Suspense fallback={<Early choice={choice} />}>
          <Ready opening={opening} choice={choice} theme={control} reload={reload} />
        </Suspense>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The frame before there is anything to fill it; a tab chosen meanwhile is shown when it is there. */
function Early({ choice }: Pick<AppProps, 'choice'>) {
  const screen = useSyncExternalStore(choice.subscribe, choice.current);
  return (
    <Frame screen={screen} whose={tagline} activity="opening" onChoose={(chosen) => choice.go(chosen)}>
      <Waiting />
    </Frame>
  );
}

interface ReadyProps extends Pick<AppProps, 'opening' | 'choice' | 'reload'> {
  readonly theme: ThemeControl;
}

function Ready({ opening, choice, theme, reload }: ReadyProps) {
  const opened = use(opening);
  if (opened.ok) return <Pane opened={opened.value} choice={choice} theme={theme} />;
  return (
    <Stopped title={cannotStart.title} lines={opened.error}>
      <Button appearance="primary" onClick={reload}>
        {cannotStart.reload}
      </Button>
    </Stopped>
  );
}
