/** Where an officer works: how far the report is, what is to be looked at again, and the rows to fill in one by one. */
import type { ReactNode } from 'react';
import type { ViewWish } from '../../session/screen';
import type { ScreenProps } from '../screenProps';
import { NoReport } from './NoReport';
import { OpenReport } from './OpenReport';

interface WorkScreenProps extends ScreenProps {
  readonly wish?: ViewWish | undefined;
}

export function WorkScreen({ session, state, go, wish }: WorkScreenProps): ReactNode {
  const { workbook } = state;
  return workbook.kind === 'report' ? (
    <OpenReport session={session} state={state} report={workbook} go={go} wish={wish} />
  ) : (
    <NoReport workbook={workbook} go={go} />
  );
}
