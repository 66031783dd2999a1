/** All rows to choose from, annex after annex, found by their words or by being empty. */
import { Checkbox, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { isOwed, type ListedRow } from '../../workflows/rowList';
import { findByName } from '../../workflows/search';
import { ListButton } from './ListButton';
import { RowLine } from './RowLine';
import { texts } from './texts';
import { useShown } from './useShown';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  sign: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  filled: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

interface RowPickerProps {
  readonly rows: readonly ListedRow[];
  /** Only those still empty are shown at first. */
  readonly isEmptyAsked: boolean;
  readonly current: string | undefined;
  readonly onChoose: (rowId: string) => void;
}

export function RowPicker({ rows, isEmptyAsked, current, onChoose }: RowPickerProps): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState('');
  const [onlyEmpty, setOnlyEmpty] = useState(isEmptyAsked);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => matching(rows, wanted, onlyEmpty), [rows, wanted, onlyEmpty]);
  const { items, more } = useShown(found);
  const parts = [...new Set(items.map(({ part }) => part))];
  return (
    <div>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={texts.rowFilter}
        placeholder={texts.rowFilterHint}
        value={filter}
        onChange={(_, { value }) => setFilter(value)}
        dismiss={dismiss}
      />
      <Checkbox
        label={texts.onlyEmpty}
        checked={onlyEmpty}
        onChange={(_, { checked }) => setOnlyEmpty(checked === true)}
      />
      {parts.map((part) => (
        <section key={part}>
          <h3 className={styles.part}>{part}</h3>
          <ul className={styles.list}>
            {items
              .filter((row) => row.part === part)
              .map(({ rowId, label, text, status, isFilled }) => (
                <li key={rowId}>
                  <ListButton isCurrent={rowId === current} onClick={() => onChoose(rowId)}>
                    <RowLine
                      label={label}
                      text={text}
                      status={status}
                      icon={
                        isFilled ? (
                          <CheckmarkCircleFilled className={styles.filled} aria-label={texts.filled} />
                        ) : (
                          <CircleRegular className={styles.sign} aria-label={texts.empty} />
                        )
                      }
                    />
                  </ListButton>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {more}
      {found.length === 0 && <Text size={200}>{texts.noRow}</Text>}
    </div>
  );
}

function matching(rows: readonly ListedRow[], filter: string, onlyEmpty: boolean): readonly ListedRow[] {
  const wanted = onlyEmpty ? rows.filter(isOwed) : rows;
  if (filter.trim() === '') return wanted;
  const searched = wanted.map((row) => ({ row, searchText: `${row.label} ${row.text} ${row.status}` }));
  return findByName(searched, filter).map(({ row }) => row);
}

const dismiss = { 'aria-label': texts.clearFilter };
