/** The consolidator's report: which one, what it says and what was written in place of it, and its files on one click. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, Suspense, useState } from 'react';
import { fetched } from '../parts/fetched';
import { Waiting } from '../shell/Waiting';
import { report as texts } from '../texts/consolidate';
import { Disclosure } from '../work/Disclosure';
import type { ViewProps } from './deskProps';

const ReportBench = fetched(() => import('./ReportBench').then((part) => part.ReportBench));

const useStyles = makeStyles({ inside: { paddingBlockStart: tokens.spacingVerticalS } });

export function ReportPart(props: ViewProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      title={texts.heading}
      level={2}
      isOpen={isOpen}
      onToggle={() => startTransition(() => setIsOpen(!isOpen))}
    >
      <div className={styles.inside}>
        <Suspense fallback={<Waiting />}>
          <ReportBench {...props} />
        </Suspense>
      </div>
    </Disclosure>
  );
}
