/** The agencies found, each with the file it is expected to send. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ExpectedReport } from '../../workflows/expectedReports';
import { Unseen } from '../parts/Unseen';
import { consolidate } from '../texts/consolidate';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXXL },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ExpectedListProps {
  readonly expected: readonly ExpectedReport[];
  readonly isSearch: boolean;
}

export function ExpectedList({ expected, isSearch }: ExpectedListProps) {
  const styles = useStyles();
  return (
    <>
      <Unseen role="status">{isSearch ? consolidate.found(expected.length) : ''}</Unseen>
      {expected.length === 0 && <Body1>{consolidate.none}</Body1>}
      <ol className={styles.list} aria-label={consolidate.list}>
        {expected.map(({ id, name, isObliged, fileName }) => (
          <li key={id} className={styles.item}>
            <div className={styles.line}>
              <Body1>{name}</Body1>
              <Caption1 className={styles.quiet}>{fileName}</Caption1>
              {!isObliged && <Caption1 className={styles.quiet}>{consolidate.asked}</Caption1>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
