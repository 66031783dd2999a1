/** Where files come in: chosen, a folder at once, or dropped here; how far their reading is; an earlier consolidated workbook. */
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentMultiple20Regular } from '@fluentui/react-icons/svg/document-multiple';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Section } from '../parts/Section';
import { useDropZone } from '../start/useDropping';
import { intake as texts } from '../texts/consolidate';
import type { DeskProps } from './deskProps';
import { droppedFiles } from './droppedFiles';
import { FileChoice } from './FileChoice';
import { ReadingBar } from './ReadingBar';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function IntakePart({ desk, state: { activity, files, history } }: DeskProps) {
  const styles = useStyles();
  const isBusy = activity !== undefined;
  const { isOver, handlers } = useDropZone((dropped) => {
    if (!isBusy) void droppedFiles(dropped).then((found) => desk.receive(found));
  });
  return (
    <Section heading={texts.heading}>
      <div className={mergeClasses(styles.zone, isOver && styles.over)} {...handlers}>
        <Body1>{texts.purpose}</Body1>
        <div className={styles.buttons}>
          <FileChoice
            label={texts.files}
            icon={<DocumentMultiple20Regular />}
            appearance={files === 0 ? 'primary' : 'secondary'}
            isBusy={isBusy}
            takes="files"
            onChosen={(chosen) => void desk.receive(chosen)}
          />
          <FileChoice
            label={texts.folder}
            icon={<FolderOpen20Regular />}
            isBusy={isBusy}
            takes="folder"
            onChosen={(chosen) => void desk.receive(chosen)}
          />
        </div>
        <Caption1>{texts.drop}</Caption1>
      </div>
      <ReadingBar activity={activity} onCancel={() => desk.cancel()} />
      {files > 0 && <Body1>{texts.count(files)}</Body1>}
      <div className={styles.buttons}>
        <FileChoice
          label={texts.earlier}
          isBusy={isBusy}
          takes="workbook"
          onChosen={([file]) => file && void desk.takeUp(file)}
        />
      </div>
      <Caption1>{texts.earlierHint}</Caption1>
      {history !== undefined && <Body1>{texts.history(history)}</Body1>}
    </Section>
  );
}
