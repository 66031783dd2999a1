/** One consolidation: before anything has come in, who has to report; from then on the ledger, the figures, what is made. */
import { useDeferredValue, useSyncExternalStore } from 'react';
import type { ConsolidationDesk } from '../../session/consolidationDesk';
import type { Session } from '../../session/session';
import type { Library } from '../../workflows/library';
import { CityPart } from './CityPart';
import { EnterForPart } from './EnterForPart';
import { ExpectedPart } from './ExpectedPart';
import { IntakePart } from './IntakePart';
import { LedgerPart } from './LedgerPart';
import { MadePart } from './MadePart';
import { NoticeLines } from './NoticeLines';
import { PeriodPart } from './PeriodPart';
import { QuestionsPart } from './QuestionsPart';
import { ReportPart } from './ReportPart';

interface ConsolidationProps {
  readonly desk: ConsolidationDesk;
  readonly session: Pick<Session, 'plans' | 'periods'>;
  readonly library: Library;
}

export function Consolidation({ desk, session, library }: ConsolidationProps) {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { notice } = state;
  // A whole city takes long to draw: it is drawn piece by piece, so that the page answers meanwhile.
  const drawn = useDeferredValue(state.view);
  const view = state.view && drawn;
  const shared = { desk, state };
  return (
    <>
      <PeriodPart {...shared} session={session} />
      <IntakePart {...shared} />
      <NoticeLines notice={notice} onDismiss={() => desk.dismissNotice()} />
      {view ? (
        <>
          <QuestionsPart {...shared} view={view} />
          <MadePart {...shared} view={view} />
          {view.basis === 'files' && <LedgerPart {...shared} view={view} />}
          {view.basis !== 'docket' && <CityPart {...shared} view={view} />}
          <ReportPart {...shared} view={view} />
          {view.basis === 'files' && <EnterForPart {...shared} view={view} />}
        </>
      ) : (
        <ExpectedPart state={state} session={session} library={library} />
      )}
    </>
  );
}
