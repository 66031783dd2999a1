/** One finding: what is wrong and where (a click goes there), how to mend it, and what one click can do. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { ListedFinding } from '../../workflows/overview';
import { ListButton } from './ListButton';
import { Reason } from './Reason';
import { texts } from './texts';
import { twoLines } from './twoLines';

const useStyles = makeStyles({
  item: {
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  cell: { color: tokens.colorBrandForegroundLink },
  message: { display: 'block' },
  below: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fix: { margin: 0, color: tokens.colorNeutralForeground2 },
  repair: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  repairText: {
    minWidth: 0,
    ...twoLines,
  },
  value: { fontWeight: tokens.fontWeightSemibold },
});

export interface FindingActions {
  /** Is there a place to show? */
  readonly canGo: (finding: ListedFinding) => boolean;
  readonly onGo: (finding: ListedFinding) => void;
  readonly onRepair: (keys: readonly string[]) => Promise<void>;
  readonly onJustify: (key: string, reason: string) => Promise<void>;
}

interface FindingItemProps extends FindingActions {
  readonly finding: ListedFinding;
  readonly isBusy: boolean;
}

function Item({ finding, isBusy, canGo, onGo, onRepair, onJustify }: FindingItemProps): ReactNode {
  const styles = useStyles();
  const { key, title, cell, message, fix, repairText, severity, reason } = finding;
  return (
    <li className={styles.item}>
      <ListButton onClick={canGo(finding) ? () => onGo(finding) : undefined}>
        <span className={styles.head}>
          <span className={styles.title}>{title}</span>
          {cell === undefined ? null : <span className={styles.cell}>{texts.cell(cell)}</span>}
        </span>
        <span className={styles.message}>{message}</span>
      </ListButton>
      <div className={styles.below}>
        {fix === '' ? null : <p className={styles.fix}>{fix}</p>}
        {repairText === undefined ? null : (
          <div className={styles.repair}>
            <Button
              size="small"
              icon={<WrenchRegular />}
              disabledFocusable={isBusy}
              aria-label={texts.repairAs(repairText)}
              onClick={() => void onRepair([key])}
            >
              {texts.repair}
            </Button>
            <span className={styles.repairText} aria-hidden>
              {texts.repairTo} <span className={styles.value}>{repairText}</span>
            </span>
          </div>
        )}
        {severity === 'explain' && <Reason saved={reason ?? ''} onSave={(said) => onJustify(key, said)} />}
      </div>
    </li>
  );
}

/** Every reading makes findings anew; those that say the same are not drawn again. */
export const FindingItem = memo(
  Item,
  (before, after) =>
    before.isBusy === after.isBusy &&
    before.canGo === after.canGo &&
    before.onGo === after.onGo &&
    before.onRepair === after.onRepair &&
    before.onJustify === after.onJustify &&
    saysSame(before.finding, after.finding),
);

const saysSame = (one: ListedFinding, other: ListedFinding): boolean =>
  one.key === other.key &&
  one.sheet === other.sheet &&
  one.cell === other.cell &&
  one.rowId === other.rowId &&
  one.message === other.message &&
  one.fix === other.fix &&
  one.repairText === other.repairText &&
  one.reason === other.reason;
