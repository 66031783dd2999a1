/** A table of the report: it scrolls by itself, is drawn thirty rows at a time, and each row opens to be edited. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PreviewTable } from '../../../workflows/report/previewTable';
import { useShown } from '../../work/useShown';
import { Unseen } from '../../parts/Unseen';
import { useEditing } from './editing';
import { TableRow } from './TableRow';
import { texts } from './texts';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  focus: createFocusOutlineStyle(),
  table: { borderCollapse: 'collapse', minWidth: '100%' },
  heading: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'center',
    verticalAlign: 'middle',
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '56px',
  },
  tools: { minWidth: '28px', width: '28px' },
});

interface EditableTableProps {
  readonly name: string;
  readonly table: PreviewTable;
}

export function EditableTable({ name, table: { columns, rows } }: EditableTableProps): ReactNode {
  const styles = useStyles();
  const { wish } = useEditing();
  const wished = wish ? rows.findIndex((row) => isOf(row, wish.address)) : -1;
  const [seen, setSeen] = useState(0);
  if (wished >= seen) setSeen(wished + 1);
  const { items, more } = useShown(rows, seen);
  return (
    <>
      <div
        className={mergeClasses(styles.scroller, styles.focus)}
        role="region"
        aria-label={texts.table(name)}
        // Whoever has no mouse scrolls it with the arrow keys.
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={mergeClasses(styles.heading, styles.tools)} scope="col">
                <Unseen>{texts.tools}</Unseen>
              </th>
              {columns.map((heading, place) => (
                <th key={place} className={styles.heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row, place) => (
              <TableRow key={row.id} row={row} columns={columns} isWished={place === wished} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

const isOf = ({ lines }: PreviewTable['rows'][number], address: string): boolean =>
  lines.some((cells) => cells.some((cell) => cell.address === address));
