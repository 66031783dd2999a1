/** The cells of a row of the report, one below the other under their headings, each to be edited. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { PreviewRow } from '../../../workflows/report/previewTable';
import { SlotText } from './SlotText';
import { texts } from './texts';

const useStyles = makeStyles({
  list: {
    // It stays in sight while the table behind it scrolls, and is never wider than the pane.
    position: 'sticky',
    insetInlineStart: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: 'min(520px, 100vw - 72px)',
    margin: 0,
    padding: tokens.spacingHorizontalXS,
  },
  term: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

interface RowTextsProps {
  readonly row: PreviewRow;
  /** The headings of the cells that may be edited. */
  readonly columns: readonly string[];
}

export function RowTexts({ row: { lines }, columns }: RowTextsProps): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map((cells, line) =>
        cells.map((cell, place) => {
          const heading = columns[place] ?? '';
          const name = lines.length > 1 ? texts.line(heading, line + 1) : heading;
          return (
            <Fragment key={cell.address}>
              <dt className={styles.term}>{name}</dt>
              <dd className={styles.text}>
                <SlotText text={cell} name={name}>
                  <span className={styles.words}>{cell.text}</span>
                </SlotText>
              </dd>
            </Fragment>
          );
        }),
      )}
    </dl>
  );
}
