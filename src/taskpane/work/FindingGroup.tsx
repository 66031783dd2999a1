/** All findings of one severity, sheet after sheet. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { startTransition, useState, type ReactNode } from 'react';
import { Disclosure } from './Disclosure';
import { FindingItem, type FindingActions } from './FindingItem';
import { bySheet, type FindingGroup as Group, type RepairKind } from './grouping';
import { SeverityIcon } from './SeverityIcon';
import { severityTexts, texts } from './texts';
import { useShown } from './useShown';

const useStyles = makeStyles({
  meaning: { display: 'block', color: tokens.colorNeutralForeground2 },
  repairs: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  repair: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  repairTitle: { minWidth: 0, overflowWrap: 'anywhere' },
  repairButton: { flexShrink: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingGroupProps extends FindingActions {
  readonly group: Group;
  readonly isBusy: boolean;
  /** Open at first. */
  readonly isFirst: boolean;
}

export function FindingGroup({ group, isFirst, ...rest }: FindingGroupProps): ReactNode {
  const [toggled, setToggled] = useState<boolean>();
  const isOpen = toggled ?? isFirst;
  const { severity, findings } = group;
  return (
    <Disclosure
      level={3}
      title={severityTexts[severity].title}
      count={String(findings.length)}
      icon={<SeverityIcon severity={severity} />}
      isOpen={isOpen}
      onToggle={() => startTransition(() => setToggled(!isOpen))}
    >
      <GroupContent group={group} {...rest} />
    </Disclosure>
  );
}

function GroupContent({ group, isBusy, ...actions }: Omit<FindingGroupProps, 'isFirst'>): ReactNode {
  const styles = useStyles();
  const { severity, findings, repairs } = group;
  const { items, more } = useShown(findings);
  return (
    <>
      <Text size={200} className={styles.meaning}>
        {severityTexts[severity].meaning}
      </Text>
      {repairs.length > 0 && (
        <ul className={styles.repairs}>
          {repairs.map((kind) => (
            <RepairAll key={kind.code} kind={kind} isBusy={isBusy} onRepair={actions.onRepair} />
          ))}
        </ul>
      )}
      {bySheet(items).map(({ sheet, findings: own }) => (
        <section key={sheet}>
          <h4 className={styles.sheet}>{sheet === '' ? texts.wholeFile : sheet}</h4>
          <ul className={styles.list}>
            {own.map((finding) => (
              <FindingItem key={finding.key} finding={finding} isBusy={isBusy} {...actions} />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
}

interface RepairAllProps extends Pick<FindingActions, 'onRepair'> {
  readonly kind: RepairKind;
  readonly isBusy: boolean;
}

function RepairAll({ kind: { title, keys }, isBusy, onRepair }: RepairAllProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.repair}>
      <Text size={200} className={styles.repairTitle} aria-hidden>
        {title}
      </Text>
      <Button
        size="small"
        icon={<WrenchRegular />}
        className={styles.repairButton}
        disabledFocusable={isBusy}
        aria-label={texts.repairAllOf(title, keys.length)}
        onClick={() => void onRepair(keys)}
      >
        {texts.repairAll(keys.length)}
      </Button>
    </li>
  );
}
