/** What the desk said last, read out when it comes. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Notice } from '../../session/state';
import { DismissAction } from '../parts/DismissAction';
import { intake as texts } from '../texts/consolidate';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
});

interface NoticeLinesProps {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

export function NoticeLines({ notice, onDismiss }: NoticeLinesProps) {
  const styles = useStyles();
  return (
    <div role="status">
      {notice && (
        <MessageBar intent={notice.tone} layout="multiline">
          <MessageBarBody>
            {[notice.text, notice.fix, ...(notice.details ?? [])].map(
              (line) =>
                line !== undefined && (
                  <p key={line} className={styles.line}>
                    {line}
                  </p>
                ),
            )}
          </MessageBarBody>
          <DismissAction label={texts.dismiss} onDismiss={onDismiss} />
        </MessageBar>
      )}
    </div>
  );
}
