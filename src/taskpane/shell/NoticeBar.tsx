/** What the session said last. It stands where it can be seen from every part of a screen, and is read out when it comes. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Notice } from '../../session/state';
import { DismissAction } from '../parts/DismissAction';
import { notice as texts } from '../texts/shell';

const useStyles = makeStyles({
  dock: { flexShrink: 0, maxHeight: '40vh', overflowY: 'auto' },
  text: { margin: 0 },
  line: { margin: 0, marginBlockStart: tokens.spacingVerticalXS },
  details: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalL },
});

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <section className={styles.dock} aria-label={texts.region} aria-live="polite" aria-atomic="true">
      {notice && (
        <MessageBar intent={notice.tone} layout="multiline" shape="square">
          <MessageBarBody>
            <p className={styles.text}>{notice.text}</p>
            {notice.fix !== undefined && <p className={styles.line}>{notice.fix}</p>}
            {notice.details && (
              <ul className={styles.details}>
                {notice.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <DismissAction label={texts.dismiss} onDismiss={onDismiss} />
        </MessageBar>
      )}
    </section>
  );
}
