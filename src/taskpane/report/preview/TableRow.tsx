/** A row of a table of the report, with the headings before it; it opens to its cells, one below the other, to be edited. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Edit16Filled, Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState, type ReactNode } from 'react';
import type { PreviewRow } from '../../../workflows/report/previewTable';
import type { PreviewText } from '../../../workflows/report/previewText';
import { IconButton } from './IconButton';
import { RowTexts } from './RowTexts';
import { excerpt, texts } from './texts';

const useStyles = makeStyles({
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    whiteSpace: 'pre-line',
    maxWidth: '260px',
    overflowWrap: 'break-word',
  },
  long: { minWidth: '180px' },
  tools: { padding: '2px' },
  group: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  edited: { fontWeight: tokens.fontWeightSemibold },
});

/** A text that would make a narrow column endless. */
const isLong = (text: string): boolean => text.length > 60;

interface TableRowProps {
  readonly row: PreviewRow;
  readonly columns: readonly string[];
  /** Somebody wants to see one of its texts. */
  readonly isWished: boolean;
}

export function TableRow({ row, columns, isWished }: TableRowProps): ReactNode {
  const styles = useStyles();
  const [isOpened, setIsOpened] = useState(false);
  if (isWished && !isOpened) setIsOpened(true);
  const name = excerpt([...row.fixed, ...(row.lines[0] ?? []).map(({ text }) => text)].slice(0, 2).join(' '));
  return (
    <>
      {row.headings.map(({ no, text }) => (
        <tr key={`${no} ${text}`}>
          <th colSpan={columns.length + 1} scope="rowgroup" className={mergeClasses(styles.cell, styles.group)}>
            {`${no} ${text}`.trim()}
          </th>
        </tr>
      ))}
      {row.lines.map((cells, line) => (
        <tr key={line}>
          {line === 0 && (
            <>
              <td rowSpan={row.lines.length} className={mergeClasses(styles.cell, styles.tools)}>
                <IconButton
                  icon={isOpened ? <ChevronDown16Regular /> : <Edit16Regular />}
                  name={texts.row(name)}
                  tip={texts.edit}
                  isExpanded={isOpened}
                  onClick={() => setIsOpened(!isOpened)}
                />
              </td>
              {row.fixed.map((text, place) => (
                <td
                  key={place}
                  rowSpan={row.lines.length}
                  className={mergeClasses(styles.cell, isLong(text) && styles.long)}
                >
                  {text}
                </td>
              ))}
            </>
          )}
          {cells.map((cell) => (
            <td
              key={cell.address}
              className={mergeClasses(styles.cell, isLong(cell.text) && styles.long, cell.edit && styles.edited)}
            >
              <Mark cell={cell} />
              {cell.text}
            </td>
          ))}
        </tr>
      ))}
      {isOpened && (
        <tr>
          <td colSpan={columns.length + 1} className={styles.cell}>
            <RowTexts row={row} columns={columns.slice(row.fixed.length)} />
          </td>
        </tr>
      )}
    </>
  );
}

function Mark({ cell: { edit } }: { readonly cell: PreviewText }): ReactNode {
  if (!edit) return null;
  const label = edit.state === 'outdated' ? texts.outdatedShort : texts.edited;
  return edit.state === 'outdated' ? <Warning16Filled aria-label={label} /> : <Edit16Filled aria-label={label} />;
}
