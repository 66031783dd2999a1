/** What is missing, a line each, with the way to it; what is in order is said too. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { SeverityIcon } from '../work/SeverityIcon';
import { checklistLines, type Way } from './checklistLines';
import type { Missing } from './missing';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  sign: { flexShrink: 0, display: 'flex', paddingTop: '2px' },
  done: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  details: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  sentence: {
    flexGrow: 1,
    flexBasis: '200px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ChecklistProps {
  readonly missing: Missing;
  readonly onGo: (way: Way) => void;
}

export function Checklist({ missing, onGo }: ChecklistProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {checklistLines(missing).map((line) => (
        <li key={line.way} className={styles.item}>
          <span className={styles.sign}>
            {line.isMissing ? (
              <SeverityIcon severity={line.severity} />
            ) : (
              <CheckmarkCircleFilled aria-hidden className={styles.done} />
            )}
          </span>
          <div className={styles.text}>
            <div className={styles.sentence}>
              {line.sentence}
              {line.details.length > 0 && (
                <ul className={styles.details}>
                  {line.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </div>
            {line.isMissing && (
              <Button size="small" onClick={() => onGo(line.way)}>
                {line.action}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
