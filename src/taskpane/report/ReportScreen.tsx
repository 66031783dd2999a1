/** From the checked workbook to the report: what is still missing, what it will say, one button, and how to save it. */
import type { ReactNode } from 'react';
import type { ViewWish } from '../../session/screen';
import { NoReport } from '../work/NoReport';
import type { ScreenProps } from '../screenProps';
import { ReadyReport } from './ReadyReport';

interface ReportScreenProps extends ScreenProps {
  readonly wish?: ViewWish | undefined;
}

export function ReportScreen({ session, state, go, wish }: ReportScreenProps): ReactNode {
  const { workbook } = state;
  return workbook.kind === 'report' ? (
    <ReadyReport session={session} state={state} report={workbook} go={go} wish={wish} />
  ) : (
    <NoReport workbook={workbook} go={go} />
  );
}
