/** An edited text whose made one has changed since: both of them, and the question which is to hold. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { StandingEdit } from '../../../report/edited';
import { texts } from './texts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    fontStyle: 'normal',
    textAlign: 'start',
    textIndent: 0,
    whiteSpace: 'pre-line',
  },
  said: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, margin: 0 },
  sign: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OutdatedEditProps {
  readonly edit: StandingEdit;
  readonly onKeep: () => void;
  readonly onTakeNew: () => void;
}

export function OutdatedEdit({ edit: { text, made = '' }, onKeep, onTakeNew }: OutdatedEditProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.said}>
        <Warning16Filled aria-hidden className={styles.sign} />
        {texts.outdated}
      </p>
      <dl className={styles.list}>
        <dt className={styles.term}>{texts.officers}</dt>
        <dd className={styles.text}>{text === '' ? texts.leftOutByOfficer : text}</dd>
        <dt className={styles.term}>{texts.made}</dt>
        <dd className={styles.text}>{made}</dd>
      </dl>
      <div className={styles.buttons}>
        <Button size="small" onClick={onKeep}>
          {texts.keep}
        </Button>
        <Button size="small" onClick={onTakeNew}>
          {texts.takeNew}
        </Button>
      </div>
    </div>
  );
}
