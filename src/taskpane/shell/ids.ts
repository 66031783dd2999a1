/** Ids by which tabs and panel name each other. */
import type { Screen } from '../../session/screen';

export const panelId = 'phuluc-panel';
export const tabId = (screen: Screen): string => `phuluc-tab-${screen}`;
