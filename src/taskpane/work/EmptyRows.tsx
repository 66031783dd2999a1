/** The rows nothing is entered for, each a click away. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EmptyRow } from '../../workflows/overview';
import { Disclosure } from './Disclosure';
import { ListButton } from './ListButton';
import { RowLine } from './RowLine';
import { texts } from './texts';
import { useShown } from './useShown';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface EmptyRowsProps {
  readonly rows: readonly EmptyRow[];
  readonly isOpenAtFirst: boolean;
  readonly onRow: (row: EmptyRow) => void;
}

export function EmptyRows({ rows, isOpenAtFirst, onRow }: EmptyRowsProps): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { items, more } = useShown(rows);
  if (rows.length === 0) {
    return (
      <Text size={200} className={styles.none}>
        {texts.noEmptyRow}
      </Text>
    );
  }
  return (
    <Disclosure
      level={3}
      title={texts.emptyRows}
      count={String(rows.length)}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <ul className={styles.list}>
        {items.map((row) => (
          <li key={row.rowId}>
            <ListButton onClick={() => onRow(row)}>
              <RowLine label={row.label} text={row.text} />
            </ListButton>
          </li>
        ))}
      </ul>
      {more}
    </Disclosure>
  );
}
