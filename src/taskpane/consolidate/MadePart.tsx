/** What is made of the consolidation: the workbook, the data, the letters; and the closing of the period. */
import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Section } from '../parts/Section';
import { made as texts } from '../texts/consolidate';
import { Closing } from './Closing';
import type { ViewProps } from './deskProps';
import { ReminderText } from './ReminderText';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const tables = ['csv', 'json'] as const;
const kinds = ['late', 'completion'] as const;

export function MadePart({ desk, state, view: { basis, letters, reminder, hasLinesBeside } }: ViewProps) {
  const styles = useStyles();
  const isBusy = state.activity !== undefined;
  const isInBrowser = desk.place === 'browser';
  // Of no file a workbook of the city would be empty, and letters would go to all.
  if (basis !== 'files') {
    return (
      <Section heading={texts.heading}>
        {state.isUnsaved && <Unsaved text={texts.unsavedEdits} />}
        <Body1>{texts.only[basis]}</Body1>
      </Section>
    );
  }
  return (
    <Section heading={texts.heading}>
      {state.isUnsaved && <Unsaved text={texts.unsaved} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.make('workbook')}>
          {texts.workbook}
        </Button>
        {isInBrowser && (
          <>
            {tables.map((table) => (
              <Button key={table} disabledFocusable={isBusy} onClick={() => void desk.make(table)}>
                {texts[table]}
              </Button>
            ))}
            {kinds.map(
              (letter) =>
                letters[letter] > 0 && (
                  <Button key={letter} disabledFocusable={isBusy} onClick={() => void desk.make({ letter })}>
                    {texts.letter(texts[letter], letters[letter])}
                  </Button>
                ),
            )}
          </>
        )}
      </div>
      <Caption1>{hasLinesBeside ? texts.beside : isInBrowser ? texts.tables : texts.inExcel}</Caption1>
      {!isInBrowser && <Caption1>{texts.lettersElsewhere}</Caption1>}
      {reminder !== undefined && <ReminderText text={reminder} />}
      <Closing desk={desk} state={state} />
    </Section>
  );
}

function Unsaved({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
