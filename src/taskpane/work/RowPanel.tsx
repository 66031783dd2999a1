/** Filling in row by row: the form of the row the officer stands in, its neighbours, and the list to choose another from. */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, LocationRegular, TextBulletListRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Place } from '../../workbook/port';
import type { ListedFinding } from '../../workflows/overview';
import type { RowForm as Form } from '../../workflows/rowForm';
import { nextOwed, type ListedRow } from '../../workflows/rowList';
import type { FieldActions } from './FieldControl';
import { NotWritten } from './NotWritten';
import type { Refusals } from './refusals';
import { RowHead } from './RowHead';
import { RowForm, type WantedField } from './RowForm';
import { RowPicker } from './RowPicker';
import { texts } from './texts';
import { useAskedFocus } from './useAskedFocus';

/** From here on list and form stand side by side. */
const WIDE = '@media (min-width: 760px)';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
    [WIDE]: { gridTemplateColumns: 'minmax(260px, 2fr) 3fr', columnGap: tokens.spacingHorizontalXXL },
  },
  list: {
    [WIDE]: {
      gridColumn: 1,
      gridRow: 1,
      maxHeight: '70vh',
      overflowY: 'auto',
      paddingRight: tokens.spacingHorizontalS,
    },
  },
  closed: { display: 'none', [WIDE]: { display: 'block' } },
  row: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    [WIDE]: { gridColumn: 2, gridRow: 1 },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  next: { alignSelf: 'flex-start' },
  toggle: { [WIDE]: { display: 'none' } },
});

interface RowPanelProps extends FieldActions {
  readonly rows: readonly ListedRow[];
  readonly form: Form | undefined;
  readonly findings: readonly ListedFinding[];
  readonly refusals: Refusals;
  readonly wanted: WantedField | undefined;
  /** Those still empty are listed at first. */
  readonly isEmptyAsked: boolean;
  readonly isInExcel: boolean;
  /** The button that takes the last step back. */
  readonly undo: ReactNode;
  readonly onJustify: (key: string, reason: string) => Promise<void>;
  readonly onChoose: (rowId: string) => void;
  readonly onReveal: (place: Place) => void;
}

export function RowPanel(props: RowPanelProps): ReactNode {
  const { rows, form, findings, refusals, wanted, isEmptyAsked, isInExcel, undo, onChoose, onReveal, ...actions } =
    props;
  const styles = useStyles();
  const [isListed, setListed] = useState(isEmptyAsked);
  const { target, ask } = useAskedFocus();
  const choose = (rowId: string): void => {
    onChoose(rowId);
    // The list closes when a row is chosen from it: the focus goes to what was chosen.
    setListed(false);
    ask();
  };
  const place = form?.fields[0]?.place;
  const next = form && nextOwed(rows, form.rowId);
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <NotWritten refusals={refusals.filter(({ rowId }) => rowId !== form?.rowId)} onChoose={choose} />
        {form ? (
          <>
            <RowHead form={form} rows={rows} heading={target} onChoose={onChoose} />
            <div className={styles.ways}>
              <Button
                size="small"
                appearance="subtle"
                icon={<TextBulletListRegular />}
                className={styles.toggle}
                aria-expanded={isListed}
                onClick={() => setListed(!isListed)}
              >
                {texts.rowList}
              </Button>
              {isInExcel && place && (
                <Button size="small" appearance="subtle" icon={<LocationRegular />} onClick={() => onReveal(place)}>
                  {texts.toSheet}
                </Button>
              )}
              {undo}
            </div>
          </>
        ) : (
          <Text>{isInExcel ? texts.chooseInExcel : texts.chooseInBrowser}</Text>
        )}
        {form && !isListed && (
          <RowForm
            key={form.rowId}
            form={form}
            findings={findings.filter(({ rowId }) => rowId === form.rowId)}
            refusals={refusals}
            wanted={wanted}
            {...actions}
          />
        )}
        {form && !isListed && next && (
          <Button
            size="small"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            className={styles.next}
            onClick={() => choose(next.rowId)}
          >
            {texts.nextEmpty}
          </Button>
        )}
      </div>
      <div className={mergeClasses(styles.list, form && !isListed && styles.closed)}>
        <RowPicker rows={rows} isEmptyAsked={isEmptyAsked} current={form?.rowId} onChoose={choose} />
      </div>
    </div>
  );
}
