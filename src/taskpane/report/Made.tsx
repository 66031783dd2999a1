/** The report that was just made: the names of its two files, its check code, and how to save it. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';
import type { Session } from '../../session/session';
import type { MadeNow } from '../../session/state';
import { CopyField } from './CopyField';
import { MadeDocument } from './MadeDocument';
import { texts } from './texts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  code: { margin: 0, display: 'flex', flexDirection: 'column' },
  value: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface MadeProps {
  readonly made: MadeNow;
  /** To whom, by when. */
  readonly sendTo: string;
  readonly place: Session['place'];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Made({
  made: { fileName, documentName, documentRefusal, checkCode },
  sendTo,
  place,
  heading,
}: MadeProps): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        <CheckmarkCircleFilled aria-hidden className={styles.sign} />
        {texts.made}
      </h2>
      <CopyField key={fileName} label={texts.fileName} value={fileName} />
      {place === 'excel' ? <HowToSave /> : <Text size={200}>{texts.downloaded}</Text>}
      <MadeDocument fileName={documentName} refusal={documentRefusal} place={place} />
      <Text size={200} weight="semibold">
        {sendTo}
      </Text>
      <div className={styles.code}>
        <h3 className={styles.subheading}>{texts.checkCode}</h3>
        <p className={styles.value}>{checkCode}</p>
        <Text size={200}>{texts.checkCodeMeaning}</Text>
      </div>
    </section>
  );
}

function HowToSave(): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.subheading}>{texts.howToSave}</h3>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
