/** The report as it would be made now, folded until somebody wants to read or edit it; what was edited on old figures is said at once. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { startTransition, useState, type ReactNode } from 'react';
import type { Session } from '../../session/session';
import type { WrittenReport } from '../../workflows/report/reportOf';
import { Disclosure } from '../work/Disclosure';
import type { Wish } from './preview/editing';
import { ReportPreview } from './preview/ReportPreview';
import { texts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface PreviewPartProps {
  readonly session: Pick<Session, 'editReport' | 'restoreText'>;
  readonly written: WrittenReport;
}

export function PreviewPart({ session, written: { report, edits } }: PreviewPartProps): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState<Wish>();
  const outdated = edits.filter(({ state }) => state === 'outdated');
  const [first] = outdated;
  return (
    <div className={styles.part}>
      {first && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.outdatedEdits(outdated.length)}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                setIsOpen(true);
                setAsked({ address: first.address });
              }}
            >
              {texts.seeOutdated}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Disclosure
        level={2}
        title={texts.preview}
        count={edits.length === 0 ? undefined : texts.editedCount(edits.length)}
        isOpen={isOpen}
        onToggle={() =>
          startTransition(() => {
            setIsOpen(!isOpen);
            setAsked(undefined);
          })
        }
      >
        <div className={styles.inside}>
          <Caption1>{texts.previewHint}</Caption1>
          <ReportPreview
            report={report}
            edits={edits}
            asked={asked}
            onEdit={(address, text) => session.editReport(address, text)}
            onRestore={(address) => session.restoreText(address)}
          />
        </div>
      </Disclosure>
    </div>
  );
}
