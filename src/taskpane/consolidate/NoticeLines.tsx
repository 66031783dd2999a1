/** What the desk said last, read out when it comes. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../session/state';
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
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={texts.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
