/** The tabs of the pane: icon over word, so that six of them stand side by side in 320 pixels. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Home20Regular } from '@fluentui/react-icons/svg/home';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { screens, type Screen } from '../../session/screen';
import { screenLabels, screensLabel } from '../texts/shell';
import { panelId, tabId } from './ids';

const useStyles = makeStyles({
  list: { width: '100%', borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    gridAutoFlow: 'row',
    gridTemplateRows: 'auto auto',
    gridTemplateColumns: '1fr',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: 0,
    // As the word beside it: Fluent's own hover colour of a chosen tab's icon is lost on that of high contrast.
    ':enabled:hover .fui-Tab__icon': { color: tokens.colorNeutralForeground2Hover },
    ':enabled:active .fui-Tab__icon': { color: tokens.colorNeutralForeground2Pressed },
    // Every tab is as wide as its share; room for a bold word need not be kept.
    '& .fui-Tab__content--reserved-space': { display: 'none' },
    '& .fui-Tab__content': {
      gridRow: 2,
      gridColumn: 1,
      paddingInline: 0,
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase100,
      '@media (min-width: 400px)': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    },
  },
});

const icons: Record<Screen, ReactElement> = {
  start: <Home20Regular />,
  work: <Edit20Regular />,
  report: <DocumentText20Regular />,
  consolidate: <ClipboardTask20Regular />,
  settings: <Settings20Regular />,
  help: <QuestionCircle20Regular />,
};

interface ScreenTabsProps {
  readonly screen: Screen;
  readonly onChoose: (screen: Screen) => void;
}

export function ScreenTabs({ screen, onChoose }: ScreenTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      aria-label={screensLabel}
      selectedValue={screen}
      onTabSelect={(_, { value }) => {
        const chosen = screens.find((known) => known === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {screens.map((value) => (
        <Tab
          key={value}
          id={tabId(value)}
          aria-controls={panelId}
          value={value}
          icon={icons[value]}
          className={styles.tab}
        >
          {screenLabels[value]}
        </Tab>
      ))}
    </TabList>
  );
}
