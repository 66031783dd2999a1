/** The headline figures one beside the other, never merged; before them, where it is the officer's own screen, filling-in progress. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportOverview } from '../../workflows/overview';
import { Gauge } from './Gauge';
import { texts } from './texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});

interface FigureListProps {
  readonly gauges: ReportOverview['gauges'];
  readonly filledIn?: ReportOverview['filledIn'];
}

export function FigureList({ filledIn, gauges }: FigureListProps): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {filledIn && <FilledIn {...filledIn} />}
      {gauges.map(({ id, label, counts, percent, fraction }) => (
        <Gauge key={id} label={label} counts={counts} percent={percent} fraction={fraction} />
      ))}
    </dl>
  );
}

function FilledIn(share: ReportOverview['filledIn']): ReactNode {
  const { count, of } = share;
  return of === 0 ? (
    <Gauge label={texts.filledIn} counts={texts.nothingToFill} />
  ) : (
    <Gauge label={texts.filledIn} counts={texts.rowsFilled(share)} fraction={count / of} />
  );
}
