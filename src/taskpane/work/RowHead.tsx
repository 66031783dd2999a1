/** Which row is shown, which one it is of all, and the ones before and after it. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode, RefObject } from 'react';
import type { RowForm as Form } from '../../workflows/rowForm';
import { positionOf, type ListedRow } from '../../workflows/rowList';
import { texts } from './texts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  position: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface RowHeadProps {
  readonly form: Form;
  readonly rows: readonly ListedRow[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onChoose: (rowId: string) => void;
}

export function RowHead({ form, rows, heading, onChoose }: RowHeadProps): ReactNode {
  const styles = useStyles();
  const index = rows.findIndex(({ rowId }) => rowId === form.rowId);
  const [before, after] = index < 0 ? [] : [rows[index - 1], rows[index + 1]];
  const position = positionOf(rows, form.rowId);
  return (
    <div className={styles.head}>
      <h2 className={styles.label} ref={heading} tabIndex={-1} aria-live="polite">
        {form.label}
      </h2>
      {position && position.of > 1 && (
        <Text size={200} className={styles.position}>
          {texts.position(position.index, position.of)}
        </Text>
      )}
      <Step label={texts.previousRow} icon={<ChevronLeftRegular />} to={before} onChoose={onChoose} />
      <Step label={texts.nextRow} icon={<ChevronRightRegular />} to={after} onChoose={onChoose} />
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly to: ListedRow | undefined;
  readonly onChoose: (rowId: string) => void;
}

const Step = ({ label, icon, to, onChoose }: StepProps): ReactNode => (
  <Button
    size="small"
    icon={icon}
    aria-label={label}
    title={to ? `${label}: ${to.label}` : label}
    disabledFocusable={to === undefined}
    onClick={() => to && onChoose(to.rowId)}
  />
);
