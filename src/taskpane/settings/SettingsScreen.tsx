/** Who prepares and signs, how the pane looks, what this computer remembers. */
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { Facts } from '../parts/Facts';
import { ScreenBody } from '../parts/ScreenBody';
import { SecretsNotice } from '../parts/SecretsNotice';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screenProps';
import type { ThemeControl } from '../shell/useTheme';
import { settings } from '../texts/settings';
import { InfoFields } from './InfoFields';
import { ThemePicker } from './ThemePicker';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface SettingsScreenProps extends ScreenProps {
  readonly theme: ThemeControl;
}

export function SettingsScreen({ session, state, go, theme }: SettingsScreenProps) {
  const styles = useStyles();
  return (
    <ScreenBody>
      <Section heading={settings.infoHeading}>
        {state.workbook.kind === 'report' ? (
          <>
            <Body1>{settings.infoHint}</Body1>
            <InfoFields session={session} />
          </>
        ) : (
          <>
            <Body1>{settings.noReport}</Body1>
            <Button className={styles.button} onClick={() => go('start')}>
              {settings.toStart}
            </Button>
          </>
        )}
      </Section>
      <Section heading={settings.themeHeading}>
        <ThemePicker theme={theme} />
      </Section>
      <Section heading={settings.rememberedHeading}>
        <Facts facts={[[settings.agency, rememberedName(session)]]} />
        <Body1>{settings.remembered}</Body1>
      </Section>
      <Section heading={settings.versionHeading}>
        <Body1>{PHULUC_VERSION}</Body1>
      </Section>
      <SecretsNotice />
    </ScreenBody>
  );
}

function rememberedName(session: ScreenProps['session']): string {
  const remembered = session.rememberedAgency();
  const known = session.plans().flatMap(({ id }) => session.agencies(id));
  return known.find(({ id }) => id === remembered)?.name ?? settings.noAgency;
}
