/** Where an officer works: how far the report is, what is to be looked at again, and the rows to fill in one by one. */
import type { ReactNode } from 'react';
import type { ScreenProps } from '../screenProps';
import { NoReport } from './NoReport';
import { OpenReport } from './OpenReport';

export function WorkScreen({ session, state, go }: ScreenProps): ReactNode {
  const { workbook } = state;
  return workbook.kind === 'report' ? (
    <OpenReport session={session} state={state} report={workbook} go={go} />
  ) : (
    <NoReport workbook={workbook} go={go} />
  );
}
