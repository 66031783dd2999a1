/**
 * A report as a page of paper, to be read and edited before it is made: every text in its place, the annexes folded
 * beneath. It shows the report as it stands, with its edits, and keeps none itself.
 */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { StandingEdit } from '../../../report/edited';
import type { Report } from '../../../report/report';
import { previewOf } from '../../../workflows/report/preview';
import { Unseen } from '../../parts/Unseen';
import { AnnexPart } from './AnnexPart';
import { BodySection } from './BodySection';
import { EditedList } from './EditedList';
import { EditingProvider, type Editing, type Wish } from './editing';
import { FrontText } from './FrontText';
import { PaperFoot } from './PaperFoot';
import { PaperHead } from './PaperHead';
import { usePaperStyles } from './paperStyles';
import { PlacelessEdits } from './PlacelessEdits';
import { texts } from './texts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface ReportPreviewProps {
  /** With its edits in it. */
  readonly report: Report;
  readonly edits: readonly StandingEdit[];
  /** "" leaves the text out; the text that stands there already says that it is still to hold. */
  readonly onEdit: (address: string, text: string) => void;
  /** The text as it is made again; an edit without a place is let go. */
  readonly onRestore: (address: string) => void;
  /** A text to be seen at once. */
  readonly asked?: Wish | undefined;
}

export function ReportPreview({ report, edits, onEdit, onRestore, asked }: ReportPreviewProps): ReactNode {
  const styles = useStyles();
  const [heard, setHeard] = useState(asked);
  const [wish, setWish] = useState(asked);
  if (asked !== heard) {
    setHeard(asked);
    setWish(asked);
  }
  const [said, setSaid] = useState('');
  const onWishHeard = useCallback(() => setWish(undefined), []);
  const editing: Editing = {
    onEdit: (address, text) => {
      setSaid(texts.kept);
      onEdit(address, text);
    },
    onRestore: (address) => {
      setSaid(texts.restored);
      onRestore(address);
    },
    wish,
    onWishHeard,
  };
  const standing = edits.filter(({ state }) => state !== 'placeless');
  const placeless = edits.filter(({ state }) => state === 'placeless');
  return (
    <EditingProvider value={editing}>
      <section className={styles.preview} aria-label={texts.page}>
        {standing.length > 0 && (
          <EditedList report={report} edits={standing} onGo={(address) => setWish({ address })} />
        )}
        {report.isAdministrative ? (
          <Paper report={report} edits={edits} />
        ) : (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.tableOnly}</MessageBarBody>
          </MessageBar>
        )}
        {report.annexes.length > 0 && (
          <div>
            <Caption1>{texts.annexes}</Caption1>
            {report.annexes.map((annex) => (
              <AnnexPart key={annex.id} annex={annex} edits={edits} />
            ))}
          </div>
        )}
        {placeless.length > 0 && <PlacelessEdits edits={placeless} />}
        <Unseen role="status">{said}</Unseen>
      </section>
    </EditingProvider>
  );
}

function Paper({ report, edits }: Pick<ReportPreviewProps, 'report' | 'edits'>): ReactNode {
  const styles = usePaperStyles();
  const { front, sections } = useMemo(() => previewOf({ report, edits }), [report, edits]);
  return (
    <div className={styles.paper}>
      <PaperHead report={report} front={front} />
      <FrontText place="opening" front={front} look={styles.paragraph} />
      {sections.map((section) => (
        <BodySection key={section.title.address} section={section} />
      ))}
      <FrontText place="closing" front={front} look={styles.paragraph} />
      <PaperFoot report={report} front={front} />
    </div>
  );
}
