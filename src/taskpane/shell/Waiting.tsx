/** What stands in a screen's place until it is loaded. */
import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { loading } from '../texts/shell';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export function Waiting() {
  return (
    <Skeleton className={useStyles().lines} aria-label={loading}>
      <SkeletonItem size={24} />
      <SkeletonItem size={64} />
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
    </Skeleton>
  );
}
