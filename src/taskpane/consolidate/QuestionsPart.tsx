/** What only a person can decide, first of all: each question with the files it is about. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/Section';
import { questions as texts } from '../texts/consolidate';
import { useShown } from '../work/useShown';
import type { ViewProps } from './deskProps';
import { FileItem } from './FileItem';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    overflowWrap: 'anywhere',
  },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
});

export function QuestionsPart({ desk, state, view: { questions, agencies } }: ViewProps) {
  const styles = useStyles();
  const { items, more } = useShown(questions);
  if (questions.length === 0) return null;
  return (
    <Section heading={texts.heading(questions.length)}>
      <Caption1>{texts.hint}</Caption1>
      <ul className={styles.list}>
        {items.map(({ key, text, files }) => (
          <li key={key} className={styles.question}>
            <Body1>{text}</Body1>
            <ul className={styles.files}>
              {files.map((file) => (
                <FileItem key={file.hash} desk={desk} state={state} agencies={agencies} file={file} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
