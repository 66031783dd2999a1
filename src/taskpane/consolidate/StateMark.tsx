/** The state of an agency's report, in words and in the colour of what it asks for. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AgencyRow } from '../../session/consolidation/views';

const useStyles = makeStyles({
  mark: {
    alignSelf: 'flex-start',
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  half: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

const tones = {
  accepted: 'good',
  partial: 'half',
  'entered-for': 'half',
  asked: 'half',
  superseded: 'half',
  attachment: 'half',
  misaddressed: 'bad',
  unreadable: 'bad',
  'not-sent': 'bad',
} as const satisfies Record<AgencyRow['state'], string>;

export function StateMark({ state, stateLabel }: Pick<AgencyRow, 'state' | 'stateLabel'>) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[tones[state]])}>{stateLabel}</span>;
}
