/** Filling-in progress and the headline figures, never merged, of the whole report or of one annex; and the rows still empty. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { memo, useState, type ReactNode } from 'react';
import type { AnnexOverview, EmptyRow, ReportOverview } from '../../workflows/overview';
import { Disclosure } from './Disclosure';
import { EmptyRows } from './EmptyRows';
import { FigureList } from './FigureList';
import { texts } from './texts';

const useStyles = makeStyles({
  scope: { flexWrap: 'wrap', marginBottom: tokens.spacingVerticalS },
});

interface FiguresProps {
  readonly overview: ReportOverview;
  /** Open, as long as the officer has not said otherwise. */
  readonly isRoomy: boolean;
  /** At first. */
  readonly areEmptyRowsOpen: boolean;
  readonly onRow: (row: EmptyRow) => void;
}

const WHOLE = 'whole';

export const Figures = memo(function Figures({ overview, isRoomy, areEmptyRowsOpen, onRow }: FiguresProps): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState(WHOLE);
  const [toggled, setToggled] = useState<boolean>();
  const isOpen = toggled ?? isRoomy;
  const annex = overview.annexes.find(({ id }) => id === chosen);
  return (
    <Disclosure
      level={2}
      title={texts.figures}
      count={isOpen ? undefined : texts.rowsFilled(overview.filledIn)}
      isOpen={isOpen}
      onToggle={() => setToggled(!isOpen)}
    >
      {overview.annexes.length > 1 && (
        <TabList
          size="small"
          appearance="subtle-circular"
          className={styles.scope}
          aria-label={texts.scope}
          selectedValue={annex?.id ?? WHOLE}
          onTabSelect={(_, { value }) => setChosen(String(value))}
        >
          <Tab value={WHOLE}>{texts.whole}</Tab>
          {overview.annexes.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {shortLabel(label)}
            </Tab>
          ))}
        </TabList>
      )}
      <FigureList {...(annex ?? overview)} />
      <EmptyRows
        key={annex?.id}
        rows={annex ? annex.emptyRows : emptyRowsOf(overview.annexes)}
        isOpenAtFirst={areEmptyRowsOpen}
        onRow={onRow}
      />
    </Disclosure>
  );
});

/** "Phụ lục I" of "Phụ lục I – Mục tiêu, chỉ tiêu". */
const shortLabel = (label: string): string => label.split(' – ')[0] ?? label;

const emptyRowsOf = (annexes: readonly AnnexOverview[]): readonly EmptyRow[] =>
  annexes.flatMap(({ emptyRows }) => emptyRows);
