/** What came of reading a source: why it could not be read, or the plan as far as it says it. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { BroughtPlan } from '../../session/broughtPlan';
import type { PlanDesk, PlanDeskState, PlanOutcome } from '../../session/planDesk';
import { Facts } from '../parts/Facts';
import { plan as texts } from '../texts/plan';
import { DoubtList } from './DoubtList';
import { NextStep } from './NextStep';
import { SetAsideList } from './SetAsideList';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

interface OutcomeProps {
  readonly desk: PlanDesk;
  readonly state: PlanDeskState;
  readonly outcome: PlanOutcome;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Outcome({ desk, state, outcome, heading }: OutcomeProps) {
  const styles = useStyles();
  const { source } = outcome;
  return (
    <div className={styles.outcome}>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        {outcome.kind === 'brought' ? texts.brought(source) : texts.refused(source)}
      </h3>
      {outcome.kind === 'refused' ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {outcome.rejection.kind === 'faults' && <p className={styles.line}>{texts.faultsFix}</p>}
            <Lines lines={outcome.rejection.lines} />
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Brought key={source} desk={desk} state={state} plan={outcome.plan} />
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const [only, another] = lines;
  if (another === undefined) return <p className={styles.line}>{only}</p>;
  return (
    <ul className={styles.lines}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface BroughtProps {
  readonly desk: PlanDesk;
  readonly state: PlanDeskState;
  readonly plan: BroughtPlan;
}

function Brought({ desk, state, plan }: BroughtProps) {
  const styles = useStyles();
  const { number, title, annexes, counts, missing } = plan;
  const facts: (readonly [string, string])[] = [
    [texts.number, number === '' ? texts.noNumber : number],
    ...(title === '' ? [] : [[texts.title, title] as const]),
    [texts.annexes(annexes.length), annexes.join('; ')],
    [texts.rows, texts.rowsText(counts.rows, counts.certain)],
  ];
  return (
    <>
      <Facts facts={facts} />
      {missing.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.missing(missing.length)}</h3>
          <Lines lines={missing} />
        </>
      )}
      <NextStep desk={desk} state={state} plan={plan} />
      <DoubtList groups={plan.doubts} count={counts.doubts} />
      <SetAsideList groups={plan.setAside} count={counts.setAside} />
    </>
  );
}
