/** The foot of the page: to whom it goes, who signs, and the code by which paper and file are matched. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../report/report';
import type { Preview } from '../../../workflows/report/preview';
import { FrontText } from './FrontText';
import { usePaperStyles } from './paperStyles';
import { texts } from './texts';

interface PaperFootProps {
  readonly report: Report;
  readonly front: Preview['front'];
}

export function PaperFoot({ report: { checkCode }, front }: PaperFootProps): ReactNode {
  const styles = usePaperStyles();
  return (
    <>
      <div className={styles.sides}>
        <div className={mergeClasses(styles.side, styles.start)}>
          <p className={mergeClasses(styles.bold, styles.italic)}>{texts.recipients}</p>
          <FrontText place="recipients" front={front} look={styles.start} mark="- " />
        </div>
        <div className={styles.side}>
          <FrontText place="authority" front={front} look={styles.bold} />
          <FrontText place="signer" front={front} look={styles.bold} />
        </div>
      </div>
      {checkCode !== undefined && <p className={styles.small}>{checkCode}</p>}
    </>
  );
}
