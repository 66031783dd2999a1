/** What is missing, a line each, with the way to it; what is in order is said too. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Severity } from '../../entries/finding';
import type { Screen } from '../../session/screen';
import { SeverityIcon } from '../work/SeverityIcon';
import type { Missing } from './missing';
import { texts } from './texts';

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
  sentence: { flexGrow: 1, flexBasis: '200px', overflowWrap: 'anywhere' },
});

interface Line {
  readonly severity: Severity;
  readonly isMissing: boolean;
  readonly missing: string;
  readonly done: string;
  readonly screen: Screen;
  readonly action: string;
}

const linesOf = ({ errors, unexplained, emptyRows, info }: Missing): readonly Line[] => [
  {
    severity: 'error',
    isMissing: errors > 0,
    missing: texts.errors(errors),
    done: texts.noErrors,
    screen: 'work',
    action: texts.toFindings,
  },
  {
    severity: 'explain',
    isMissing: unexplained > 0,
    missing: texts.unexplained(unexplained),
    done: texts.noUnexplained,
    screen: 'work',
    action: texts.toReasons,
  },
  {
    severity: 'explain',
    isMissing: emptyRows > 0,
    missing: texts.empty(emptyRows),
    done: texts.noEmpty,
    screen: 'work',
    action: texts.toRows,
  },
  {
    severity: 'explain',
    isMissing: info.length > 0,
    missing: texts.missingInfo(info.join(', ')),
    done: texts.noMissingInfo,
    screen: 'settings',
    action: texts.toSettings,
  },
];

interface ChecklistProps {
  readonly missing: Missing;
  readonly go: (screen: Screen) => void;
}

export function Checklist({ missing, go }: ChecklistProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {linesOf(missing).map((line) => (
        <li key={line.done} className={styles.item}>
          <span className={styles.sign}>
            {line.isMissing ? (
              <SeverityIcon severity={line.severity} />
            ) : (
              <CheckmarkCircleFilled aria-hidden className={styles.done} />
            )}
          </span>
          <span className={styles.text}>
            <Text size={200} className={styles.sentence}>
              {line.isMissing ? line.missing : line.done}
            </Text>
            {line.isMissing && (
              <Button size="small" onClick={() => go(line.screen)}>
                {line.action}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
