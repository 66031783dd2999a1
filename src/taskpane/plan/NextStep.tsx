/** What to do with a plan brought in: review it in a workbook; where nothing is missing, save it as a plan file. */
import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BroughtPlan } from '../../session/broughtPlan';
import type { PlanDesk, PlanDeskState, PlanDone } from '../../session/planDesk';
import { plan as texts } from '../texts/plan';
import { useListStyles } from './listStyles';
import { PlanFileText } from './PlanFileText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

interface NextStepProps {
  readonly desk: PlanDesk;
  readonly state: PlanDeskState;
  readonly plan: BroughtPlan;
}

export function NextStep({ desk, state: { activity, done }, plan }: NextStepProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const [isShown, setIsShown] = useState(false);
  const { file, number, counts } = plan;
  const isBusy = activity !== undefined;
  const isReady = file !== undefined && counts.doubts === 0;
  return (
    <section className={styles.part}>
      <h3 className={lists.heading}>{texts.next}</h3>
      <Body1>{file === undefined ? texts.notWhole : isReady ? texts.isWhole : texts.toLookAt}</Body1>
      {file?.isKnown && <Body1>{texts.isKnown(number)}</Body1>}
      <div className={styles.buttons}>
        <Button
          appearance={isReady ? 'secondary' : 'primary'}
          disabledFocusable={isBusy}
          onClick={() => void desk.makeReview()}
        >
          {texts.makeReview}
        </Button>
        {file && (
          <Button
            appearance={isReady ? 'primary' : 'secondary'}
            disabledFocusable={isBusy}
            onClick={desk.save ?? (() => setIsShown(true))}
          >
            {desk.save ? texts.save : texts.showText}
          </Button>
        )}
      </div>
      <div aria-live="polite">{done && <Done done={done} place={desk.place} />}</div>
      {file && isShown && <PlanFileText name={file.name} text={file.text} />}
    </section>
  );
}

function Done({ done, place }: { readonly done: PlanDone; readonly place: PlanDesk['place'] }) {
  const styles = useStyles();
  return (
    <MessageBar intent={done.kind === 'failed' ? done.notice.tone : 'success'} layout="multiline">
      <MessageBarBody>
        {doneLines(done, place).map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function doneLines(done: PlanDone, place: PlanDesk['place']): readonly string[] {
  switch (done.kind) {
    case 'failed':
      return [done.notice.text, ...(done.notice.fix === undefined ? [] : [done.notice.fix])];
    case 'saved':
      return [texts.saved(done.fileName), texts.whereTo(done.fileName)];
    case 'review':
      return [place === 'excel' ? texts.reviewOpened(done.fileName) : texts.reviewDownloaded(done.fileName)];
  }
}
