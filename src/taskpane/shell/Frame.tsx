/** What stands round every screen: whose report it is, the tabs, and below the screen what was said last. */
import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { Screen } from '../../session/screen';
import type { Activity } from '../../session/state';
import { product } from '../texts/shell';
import { ActivityBar } from './ActivityBar';
import { panelId, tabId } from './ids';
import { ScreenTabs } from './ScreenTabs';

/** Excel lays its own menu of the pane over the upper right corner. */
const CORNER = '40px';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  header: { position: 'relative', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2 },
  brand: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: CORNER,
  },
  name: { margin: 0 },
  whose: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: {
    // Words for screen readers stand absolutely: without it they lengthen the page behind the frame.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FrameProps {
  readonly screen: Screen;
  /** "Sở Y tế, kỳ báo cáo tháng 11 năm 2026" */
  readonly whose: string;
  readonly activity?: Activity | undefined;
  readonly panel?: RefObject<HTMLDivElement | null>;
  readonly onChoose: (screen: Screen) => void;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

export function Frame({ screen, whose, activity, panel, onChoose, children, below }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <div className={styles.brand}>
          <Subtitle2 as="h1" className={styles.name}>
            {product}
          </Subtitle2>
          <Caption1 className={styles.whose}>{whose}</Caption1>
        </div>
        <ScreenTabs screen={screen} onChoose={onChoose} />
        <ActivityBar activity={activity} />
      </header>
      <main className={styles.main}>
        <div
          ref={panel}
          id={panelId}
          className={styles.panel}
          role="tabpanel"
          aria-labelledby={tabId(screen)}
          tabIndex={0}
        >
          {children}
        </div>
        {below}
      </main>
    </div>
  );
}
