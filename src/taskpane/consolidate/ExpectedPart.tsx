/** Before anything has come in: who has to report in the period, by when, and under which file name. */
import { Body1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Session } from '../../session/session';
import { deadlineWords } from '../../workflows/deadlineWords';
import { expectedReports } from '../../workflows/expectedReports';
import type { Library } from '../../workflows/library';
import { findByName } from '../../workflows/search';
import { Section } from '../parts/Section';
import { consolidate } from '../texts/consolidate';
import { CopyList } from './CopyList';
import type { DeskProps } from './deskProps';
import { ExpectedList } from './ExpectedList';
import { listText } from './listText';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface ExpectedPartProps extends Pick<DeskProps, 'state'> {
  readonly session: Pick<Session, 'periods'>;
  readonly library: Library;
}

export function ExpectedPart({ state: { planId, periodId }, session, library }: ExpectedPartProps) {
  const styles = useStyles();
  const period = session.periods(planId).all.find(({ id }) => id === periodId);
  const expected = useMemo(() => expectedReports(library, planId, periodId), [library, planId, periodId]);
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed);
  const found = findByName(expected, searched);
  return (
    <Section heading={consolidate.heading}>
      <div className={styles.fields}>
        <Body1>{consolidate.summary(expected.length, expected.filter(({ isObliged }) => isObliged).length)}</Body1>
        <Field label={consolidate.search} hint={consolidate.searchHint}>
          <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} dismiss={dismiss} />
        </Field>
        {period && <CopyList text={listText(found, deadlineWords(period).due)} count={found.length} />}
        <ExpectedList expected={found} isSearch={searched !== ''} />
      </div>
    </Section>
  );
}

const dismiss = { 'aria-label': consolidate.clear };
