/** The task pane: theme, pane, and what is shown if the session does not come. */
import { Button, FluentProvider } from '@fluentui/react-components';
import type { ScreenChoice } from '../session/screen';
import type { Memory } from '../session/session';
import type { Opening } from './opened';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Pane } from './shell/Pane';
import { Stopped } from './shell/Stopped';
import type { Look } from './shell/theme';
import { useOpening } from './shell/useOpening';
import { useTheme, type ThemeControl } from './shell/useTheme';
import { cannotStart } from './texts/shell';

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
        <Ready opening={opening} choice={choice} theme={control} reload={reload} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

interface ReadyProps extends Pick<AppProps, 'opening' | 'choice' | 'reload'> {
  readonly theme: ThemeControl;
}

function Ready({ opening, choice, theme, reload }: ReadyProps) {
  const opened = useOpening(opening);
  if (!opened || opened.ok) return <Pane opened={opened?.value} choice={choice} theme={theme} />;
  return (
    <Stopped title={cannotStart.title} lines={opened.error}>
      <Button appearance="primary" onClick={reload}>
        {cannotStart.reload}
      </Button>
    </Stopped>
  );
}
