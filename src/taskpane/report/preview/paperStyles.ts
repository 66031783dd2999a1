/** The look of the paper page: the decree's typeface, and the positions of its parts as far as a narrow pane allows. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaperStyles = makeStyles({
  paper: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: '15px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    fontSize: '13px',
    lineHeight: '17px',
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, textAlign: 'center', minWidth: 0 },
  // The blanks in which number and day are written by hand.
  line: { margin: 0, whiteSpace: 'pre-wrap' },
  bold: { margin: 0, fontWeight: tokens.fontWeightBold },
  italic: { margin: 0, fontStyle: 'italic' },
  kind: { margin: 0, textAlign: 'center', fontWeight: tokens.fontWeightBold, fontSize: '17px' },
  center: { textAlign: 'center' },
  start: { textAlign: 'start' },
  /** Of those addressed, where they are several. */
  list: { textAlign: 'start', marginLeft: '15%' },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightBold },
  paragraph: { margin: 0, textIndent: '1.5em', textAlign: 'start' },
  small: { margin: 0, fontSize: '12px', lineHeight: '16px' },
});
