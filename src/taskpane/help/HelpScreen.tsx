/** How it works, in short, and where to ask. */
import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Facts } from '../parts/Facts';
import { ScreenBody } from '../parts/ScreenBody';
import { SecretsNotice } from '../parts/SecretsNotice';
import { Section } from '../parts/Section';
import { pages } from '../links';
import { help } from '../texts/help';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

export function HelpScreen() {
  const styles = useStyles();
  return (
    <ScreenBody>
      <Section heading={help.stepsHeading}>
        <ol className={styles.steps}>
          {help.steps.map((step) => (
            <li key={step}>
              <Body1>{step}</Body1>
            </li>
          ))}
        </ol>
      </Section>
      <Section heading={help.severitiesHeading}>
        <Facts facts={help.severities} />
      </Section>
      <Section heading={help.scaleHeading}>
        <Body1>{help.scaleHint}</Body1>
        <Facts facts={help.scale} />
      </Section>
      <Section heading={help.keyboardHeading}>
        <Facts facts={help.keyboard} />
      </Section>
      <SecretsNotice />
      <Section heading={help.aboutHeading}>
        <Facts facts={[[help.version, PHULUC_VERSION]]} />
        <div className={styles.links}>
          <Link href={pages.privacy} target="_blank" rel="noreferrer" inline>
            {help.privacy}
          </Link>
          <Link href={pages.support} target="_blank" rel="noreferrer" inline>
            {help.support}
          </Link>
        </div>
      </Section>
    </ScreenBody>
  );
}
