/** All there is to look at again, live: counted aloud, filtered, grouped, mended one by one or a kind at a time. */
import { Button, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Severity } from '../../entries/finding';
import { countsText } from '../../workflows/describe';
import type { ReportOverview } from '../../workflows/overview';
import { FindingGroup } from './FindingGroup';
import type { FindingActions } from './FindingItem';
import { groupFindings } from './grouping';
import { texts } from './texts';
import { isFocusLost, useAskedFocus } from './useAskedFocus';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    ':focus': { outlineStyle: 'none' },
  },
  filter: { width: '100%', maxWidth: 'none', margin: `${tokens.spacingVerticalXS} 0` },
  calm: { display: 'flex', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalM} 0` },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  calmText: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Below so many a filter is in the way. */
const FEW = 5;

interface FindingsPanelProps extends FindingActions {
  readonly overview: ReportOverview;
  readonly isBusy: boolean;
  /** The group to open at first, where it is there; otherwise the worst. */
  readonly open?: Severity | undefined;
  /** The button that takes the last step back. */
  readonly undo: ReactNode;
  readonly onReport: () => void;
}

export function FindingsPanel(props: FindingsPanelProps): ReactNode {
  const { overview, isBusy, open, undo, onReport, onRepair, ...actions } = props;
  const { findings } = overview;
  const styles = useStyles();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const groups = useMemo(() => groupFindings(findings, wanted), [findings, wanted]);
  const first = groups.find(({ severity }) => severity === open) ?? groups[0];
  // A repaired finding goes, and the button that had the focus with it: the focus then stays in the list, at its head.
  const { target, ask, forget } = useAskedFocus(isFocusLost);
  const repair = useCallback((keys: readonly string[]) => onRepair(keys).then(ask), [onRepair, ask]);
  return (
    <div onFocus={forget}>
      <div className={styles.head}>
        <h2 className={styles.title} ref={target} tabIndex={-1}>
          <span role="status">{countsText(findings)}</span>
        </h2>
        {undo}
      </div>
      {findings.length > FEW && (
        <SearchBox
          size="small"
          className={styles.filter}
          aria-label={texts.filter}
          placeholder={texts.filterHint}
          value={filter}
          onChange={(_, { value }) => setFilter(value)}
          dismiss={dismiss}
        />
      )}
      {groups.map((group) => (
        <FindingGroup
          key={group.severity}
          group={group}
          isFirst={group === first}
          isBusy={isBusy}
          onRepair={repair}
          {...actions}
        />
      ))}
      {findings.length > 0 && groups.length === 0 && <Text size={200}>{texts.noMatch}</Text>}
      {findings.length === 0 && <NothingWrong overview={overview} onReport={onReport} />}
    </div>
  );
}

function NothingWrong({ overview, onReport }: Pick<FindingsPanelProps, 'overview' | 'onReport'>): ReactNode {
  const styles = useStyles();
  const empty = overview.annexes.reduce((sum, { emptyRows }) => sum + emptyRows.length, 0);
  return (
    <div className={styles.calm}>
      <CheckmarkCircleRegular aria-hidden className={styles.sign} />
      <div className={styles.calmText}>
        <Text>{texts.nothingWrong}</Text>
        <Text>{empty > 0 ? texts.remaining(empty) : texts.allDone}</Text>
        <Button size="small" onClick={onReport}>
          {texts.toReport}
        </Button>
      </div>
    </div>
  );
}

const dismiss = { 'aria-label': texts.clearFilter };
