/** The themes, one to choose. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { parseThemeChoice, themeChoices } from '../shell/theme';
import type { ThemeControl } from '../shell/useTheme';
import { settings, themeLabels } from '../texts/settings';

export function ThemePicker({ theme }: { readonly theme: ThemeControl }) {
  return (
    <Field label={settings.themeLabel}>
      <RadioGroup value={theme.choice} onChange={(_, { value }) => theme.choose(parseThemeChoice(value))}>
        {themeChoices.map((choice) => (
          <Radio key={choice} value={choice} label={themeLabels[choice]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
