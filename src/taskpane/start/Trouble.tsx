/** A workbook that cannot be worked on as it is: why, and what to do. */
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Notice, WorkbookState } from '../../session/state';
import { trouble } from '../texts/start';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  bar: { alignSelf: 'stretch', paddingBlockEnd: tokens.spacingVerticalMNudge },
  line: { margin: 0, marginBlockStart: tokens.spacingVerticalXS },
});

type Troubled = Extract<WorkbookState, { kind: 'unidentified' | 'no-scope' | 'refused' }>;

interface TroubleProps {
  readonly workbook: Troubled;
  readonly onReadAgain: () => void;
}

export function Trouble({ workbook, onReadAgain }: TroubleProps) {
  const styles = useStyles();
  const { tone, text, fix, details } = noticeOf(workbook);
  return (
    <div className={styles.part}>
      <MessageBar intent={tone} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{text}</MessageBarTitle>
          {[...(details ?? []), fix].map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onReadAgain}>{trouble.again}</Button>
    </div>
  );
}

function noticeOf(workbook: Troubled): Notice {
  switch (workbook.kind) {
    case 'refused':
      return workbook.notice;
    case 'no-scope':
      return { tone: 'warning', text: trouble.noScope.title, details: [workbook.message], fix: trouble.noScope.fix };
    case 'unidentified': {
      const details = workbook.findings.map(({ message, fix }) => `${message} ${fix}`);
      return { tone: 'warning', text: trouble.unidentified.title, details, fix: trouble.unidentified.fix };
    }
  }
}
