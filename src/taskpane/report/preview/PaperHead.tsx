/** The head of the page: who writes, quốc hiệu and tiêu ngữ, number and day, what it is, and to whom. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../report/report';
import type { Preview } from '../../../workflows/report/preview';
import { FrontText } from './FrontText';
import { usePaperStyles } from './paperStyles';

interface PaperHeadProps {
  readonly report: Report;
  readonly front: Preview['front'];
}

export function PaperHead({ report: { letterhead, kind, addressees }, front }: PaperHeadProps): ReactNode {
  const styles = usePaperStyles();
  return (
    <>
      <div className={styles.sides}>
        <div className={styles.side}>
          {letterhead.parent !== undefined && <p className={styles.line}>{letterhead.parent}</p>}
          {letterhead.body.map((line) => (
            <p key={line} className={styles.bold}>
              {line}
            </p>
          ))}
          <FrontText place="symbol" front={front} />
        </div>
        <div className={styles.side}>
          <p className={styles.bold}>{letterhead.nation}</p>
          <p className={styles.bold}>{letterhead.motto}</p>
          <FrontText place="placeAndDate" front={front} look={styles.italic} />
        </div>
      </div>
      <div>
        <p className={styles.kind}>{kind}</p>
        <FrontText place="abstract" front={front} look={mergeClasses(styles.bold, styles.center)} />
      </div>
      <FrontText place="addressee" front={front} look={addressees.length > 1 ? styles.list : styles.center} />
    </>
  );
}
