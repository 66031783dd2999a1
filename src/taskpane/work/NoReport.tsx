/** In place of a screen that needs a report while there is none: why, and where to begin. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../session/state';
import { unreachable } from '../../result';
import type { ScreenProps } from '../screenProps';
import { texts } from './texts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

type WithoutReport = Exclude<WorkbookState, { readonly kind: 'report' }>;

interface NoReportProps {
  readonly workbook: WithoutReport;
  readonly go: ScreenProps['go'];
}

export function NoReport({ workbook, go }: NoReportProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {sentencesOf(workbook).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <Button onClick={() => go('start')}>{texts.toStart}</Button>
    </div>
  );
}

function sentencesOf(workbook: WithoutReport): readonly string[] {
  switch (workbook.kind) {
    case 'unread':
    case 'blank':
      return [texts.noReport[workbook.kind]];
    case 'unidentified':
      return [texts.noReport.unidentified, ...workbook.findings.map(({ message, fix }) => `${message} ${fix}`.trim())];
    case 'no-scope':
      return [workbook.message];
    case 'refused': {
      const { text, fix } = workbook.notice;
      return fix === undefined ? [text] : [text, fix];
    }
    default:
      return unreachable(workbook);
  }
}
