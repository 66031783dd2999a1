/** Which of Fluent's themes is shown: what the officer chose, else what Office shows, else what the system prefers. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
/** What a host or a system can prefer. */
export type Look = 'light' | 'dark';

const themes: Record<Exclude<ThemeChoice, 'system'>, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

export const themeOf = (choice: ThemeChoice, preferred: Look): Theme =>
  themes[choice === 'system' ? preferred : choice];

export const parseThemeChoice = (text: string | undefined): ThemeChoice =>
  themeChoices.find((choice) => choice === text) ?? 'system';
