/** The Word document of the report that was just made: its name and where it is, or the way to it where it cannot be had. */
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Session } from '../../session/session';
import type { RefusalCode } from '../../workbook/refusal';
import { pages } from '../links';
import { texts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  way: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface MadeDocumentProps {
  /** Undefined where it could not be handed over. */
  readonly fileName: string | undefined;
  readonly refusal: RefusalCode | undefined;
  readonly place: Session['place'];
}

export function MadeDocument({ fileName, refusal, place }: MadeDocumentProps): ReactNode {
  const styles = useStyles();
  const { lost, again, way, noDownload, open } = texts.documentElsewhere;
  const isRefused = refusal === 'no-download';
  return (
    <div className={styles.part}>
      {fileName === undefined ? (
        <Text size={200}>{texts.noDocument}</Text>
      ) : (
        <>
          <h3 className={styles.heading}>{texts.documentName}</h3>
          <p className={styles.name}>{fileName}</p>
          <Text size={200}>{texts.documentHandedOver}</Text>
        </>
      )}
      {place === 'excel' && (
        <p className={styles.way}>
          {`${isRefused ? noDownload : `${lost} ${again}`} ${way} `}
          <Link href={pages.browser} target="_blank" rel="noreferrer" inline>
            {open}
          </Link>
        </p>
      )}
    </div>
  );
}
